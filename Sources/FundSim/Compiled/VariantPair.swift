/// Two variants to be compared trial by trial.
struct VariantPair: Sendable {
  struct Project: Sendable {
    /// In the roster.
    let index: Int
    let copies: Int
    let onlyFrom: Int
    let onlyTo: Int
  }

  let from: Int
  let to: Int
  /// Assessments that both have: the month, and its place in each.
  let months: [(month: Int, from: Int, to: Int)]
  /// Those of the roster that either has.
  let projects: [Project]
  /// For each project of the roster, its place in `projects`, or −1.
  let places: [Int]

  init(from: Int, to: Int, _ experiment: Experiment) {
    self.from = from
    self.to = to
    let (first, second) = (
      experiment.variants[from].compiled.sustainability.assess,
      experiment.variants[to].compiled.sustainability.assess
    )
    months = first.enumerated().compactMap { place, month in
      second.firstIndex(of: month).map { (month, place, $0) }
    }
    var projects: [Project] = []
    places = experiment.projects.enumerated().map { index, project in
      let before = project.member(of: from)?.replicas ?? 0
      let after = project.member(of: to)?.replicas ?? 0
      guard before + after > 0 else { return -1 }
      let copies = min(before, after)
      projects.append(
        Project(
          index: index, copies: copies, onlyFrom: before - copies, onlyTo: after - copies))
      return projects.count - 1
    }
    self.projects = projects
  }
}
