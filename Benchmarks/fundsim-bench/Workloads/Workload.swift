/// A scenario that speed is measured on, and the name of its file.
enum Workload: Equatable, Sendable {
  /// W0: the least that can be simulated.
  case least
  /// W1, its ten streams so many times.
  case service(copies: Int)
  /// W2, with so many projects.
  case programme(projects: Int)

  static let w1 = Workload.service(copies: 1)
  static let w2 = Workload.programme(projects: ProgrammeWorkload.projects)

  var text: String {
    switch self {
    case .least: LeastWorkload.scenario
    case .service(let copies): ServiceWorkload.scenario(copies: copies)
    case .programme(let projects): ProgrammeWorkload.scenario(projects: projects)
    }
  }

  var file: String {
    switch self {
    case .least: "W0.json"
    case .service(let copies): copies == 1 ? "W1.json" : "W1-\(copies).json"
    case .programme(let projects):
      projects == ProgrammeWorkload.projects ? "W2.json" : "W2-\(projects).json"
    }
  }

  /// Streams of all projects, the programme's own payments not counted.
  var streams: Int {
    switch self {
    case .least: 1
    case .service(let copies): ServiceWorkload.streams * copies
    case .programme(let projects): 6 * projects
    }
  }

  static let months = 60
}
