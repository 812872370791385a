/// In which order a run goes through its trials and projects.
enum RunOrder: Sendable {
  /// Block by block, every project of a block: nothing of a trial outlives its block, but the columns
  /// of all projects stay until the end.
  case together
  /// Project by project, all blocks of each: the columns of a project or two at a time, but a row for
  /// every trial, in which the programme's sums grow.
  case inTurn

  /// In turn where all projects together would take much memory, and this less; the same whatever the
  /// machine and its threads. Together an interrupted run has more to tell.
  ///
  /// Projects know nothing of each other but their drivers, which are drawn anew for each, so both
  /// orders give the same results.
  init(_ plans: [Plan], trials: Int, detail: TallyDetail) {
    let together = Self.together.bytes(plans, trials: trials, detail: detail)
    let isLess = Self.inTurn.bytes(plans, trials: trials, detail: detail) < together
    self = together > Self.togetherLimit && isLess ? .inTurn : .together
  }

  /// Bytes that the order takes for what it keeps of the trials, about.
  func bytes(_ plans: [Plan], trials: Int, detail: TallyDetail) -> Int {
    let projects = plans.map { plan in
      plan.projects.map { ProjectSamples(plan, $0, trials: trials, detail: detail).bytes }
    }
    switch self {
    case .together: return projects.joined().reduce(0, +)
    case .inTurn:
      // Two under way, and one being summed up.
      return 3 * projects.reduce(0) { $0 + ($1.max() ?? 0) }
        + ProgrammeRecord.bytes(plans, trials: trials)
    }
  }

  /// Bytes that nobody misses.
  private static let togetherLimit = 128 << 20
}
