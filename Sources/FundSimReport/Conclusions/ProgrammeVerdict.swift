import FundSim

/// How many of a programme's projects last.
struct ProgrammeVerdict: Equatable {
  let name: String
  let projectCount: Int
  /// The last stage and how many pass it; nil without stages.
  let lastStage: StageSummary?
  /// At the month of the verdict; nil where none is assessed.
  let main: ProgrammeOutcome?
  /// At the last assessed month, if that is another.
  let later: ProgrammeOutcome?
  /// Nil where it costs nothing.
  let cost: CountSummary?

  init(_ programme: ProgrammeSummary, at month: Int?, later: Int?) {
    name = programme.name
    projectCount = programme.projectCount
    lastStage = programme.stages.last
    let main = programme.outcomes.first { $0.month == month }
    self.main = main
    self.later = main == nil ? nil : programme.outcomes.first { $0.month == later }
    cost = programme.cost.mean > 0 ? programme.cost : nil
  }
}
