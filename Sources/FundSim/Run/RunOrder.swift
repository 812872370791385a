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
  /// Projects know nothing of each other but their drivers, which are drawn anew for each. So both
  /// orders give the same results, except that fewer columns at a time are more often kept exactly.
  init(_ plans: [Plan], trials: Int, detail: TallyDetail) {
    let projects = plans.map(\.projects.count).max() ?? 0
    let columns = Self.columns(plans, detail)
    let areExact = plans.allSatisfy { SampleSpace.isExact($0, trials: trials, detail: detail) }
    let bytes = columns * Self.columnBytes
    let isWorthIt =
      bytes > Self.togetherLimit && ProgrammeRecord.bytes(plans, trials: trials) < bytes
    self = projects > 1 && !areExact && isWorthIt ? .inTurn : .together
  }

  /// Bytes that the order takes for what it keeps of the trials, about.
  func bytes(_ plans: [Plan], trials: Int, detail: TallyDetail) -> Int {
    let columns = Self.columns(plans, detail)
    switch self {
    case .together: return columns * Self.columnBytes
    case .inTurn:
      let largest = plans.reduce(0) { sum, plan in
        sum + (plan.projects.map { TallyLayout(plan, $0, detail).columns }.max() ?? 0)
      }
      return 3 * largest * Self.columnBytes + ProgrammeRecord.bytes(plans, trials: trials)
    }
  }

  /// Bytes that nobody misses.
  private static let togetherLimit = 128 << 20

  /// A histogram takes a page for each 32nd of an octave that its values reach: about 225 KB where
  /// projects differ widely (making-it-happen.json, 141 of them).
  private static let columnBytes = 225_000

  private static func columns(_ plans: [Plan], _ detail: TallyDetail) -> Int {
    plans.reduce(0) { sum, plan in
      sum + plan.projects.reduce(0) { $0 + TallyLayout(plan, $1, detail).columns }
    }
  }
}
