@testable import FundSim

@testable import FundSimReport

extension Fixture {
  /// Many projects of each lead type, one of them with copies.
  static func manyProjects(_ count: Int = 33) -> Summary {
    let types = LeadType.allCases
    let projects = (0..<count).map { index in
      project(
        index == 0 ? "community-transport-for-the-northern-villages" : "project-\(index)",
        leadType: types[index % types.count], replicas: index == 1 ? 109 : 1)
    }
    let stages = [("getting-going", 0.85), ("plan-submitted", 0.83), ("signed-off", 0.603)].map {
      id, chance in
      StageSummary(
        id: id, mean: 141 * chance,
        byLeadType: zip(types, [79.0, 38, 18, 6]).map { .init(leadType: $0, mean: $1 * chance) })
    }
    let base = programme(projects: 141, scale: 141)
    return summary(
      title: "Our Place, round one", projects: projects,
      programme: ProgrammeSummary(
        name: "Our Place", support: 12, projectCount: 141, stages: stages, cost: base.cost,
        outcomes: base.outcomes))
  }

  static let evil = "=cmd|\u{1B}[2J\u{202E}<script>alert(1)</script>\u{0}\u{7}\"quote\",comma\nline"

  static let hostileContext = ReportContext(
    version: evil, design: evil, perspective: evil, sha256: evil)

  /// Every name is an attack.
  static let hostile = summary(
    title: evil + "東京都庁", currency: "\u{1B}[31mXXX",
    projects: [
      project(
        evil,
        streams: [
          stream(
            evil, evil, won: 0.5, years: [1, 2, 3, 4, 5], plan: 10, mean: 5, none: 0.5, less: 0,
            asPlanned: 0.5, ifWon: 0.9, ifNot: 0.1)
        ])
    ],
    programme: ProgrammeSummary(
      name: evil, support: 12, projectCount: 1,
      stages: [.init(id: evil, mean: 0.5, byLeadType: [.init(leadType: .vcs, mean: 0.5)])],
      cost: count(1, 0, 2), outcomes: programme().outcomes))
}
