/// In which order a run goes through its trials and projects.
enum Order: Sendable {
  /// Block by block, every project of a block: nothing of a trial outlives its block, but the
  /// columns of all projects stay until the end.
  case together
  /// Project by project, all blocks of each: the columns of a project or two at a time, but figures
  /// of every trial, in which the programme's sums grow.
  case projectByProject

  /// Project by project where all together would take much memory, and this less; the same whatever
  /// the machine and its threads. Together an interrupted run has more to tell.
  ///
  /// Projects know nothing of each other but their drivers, which are drawn anew for each, so both
  /// orders give the same results.
  init(_ scenarios: [CompiledScenario], trials: Int, detail: TallyDetail) {
    let together = Self.together.bytes(scenarios, trials: trials, detail: detail)
    let isLess = Self.projectByProject.bytes(scenarios, trials: trials, detail: detail) < together
    self = together > Self.togetherLimit && isLess ? .projectByProject : .together
  }

  /// Turns that so many projects take.
  func turns(projects: Int) -> Int {
    switch self {
    case .together: 1
    case .projectByProject: projects
    }
  }

  /// Bytes that the order takes for what it keeps of the trials, about.
  func bytes(_ scenarios: [CompiledScenario], trials: Int, detail: TallyDetail) -> Int {
    let projects = scenarios.map { scenario in
      scenario.projects.map { project in
        SampleShape(scenario, project, trials: trials, detail: detail)
          .bytes(observations: trials * project.replicas)
      }
    }
    switch self {
    case .together: return projects.joined().reduce(0, +)
    case .projectByProject:
      // Two under way, and one being summed up.
      return 3 * projects.reduce(0) { $0 + ($1.max() ?? 0) }
        + FigureRecord.bytes(scenarios, trials: trials)
    }
  }

  /// Bytes that nobody misses.
  private static let togetherLimit = 128 << 20
}
