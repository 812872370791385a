extension Comparison {
  /// The same as `run`, project by project.
  ///
  /// Until the last project has been worked out no trial is finished. So that an interrupted run
  /// has something to tell, a block of trials of all projects is run first, whatever happens, then
  /// a twentieth, then all; each pass begins with the trials of the one before and takes its place.
  func runInPasses(
    _ execution: Execution, progress: (@Sendable (_ finished: Int) -> Bool)?
  ) throws(SimulationError) -> ComparisonSummary {
    let trials = execution.schedule.trials
    let passes = Self.passes(trials)
    let turns = compiled.experiment.projects.count
    let all = passes.reduce(0, +) * turns
    var done = 0
    var found: ComparisonSummary?
    for count in passes {
      let (before, isFirst) = (done, found == nil)
      var shorter = execution
      shorter.schedule = BlockSchedule(first: execution.schedule.first, trials: count)
      shorter.ofTrials = nil
      let next = try pass(shorter, isComplete: count == execution.wholeTrials) { finished in
        let share = Double(before + finished) / Double(all)
        let goesOn = progress?(Int(share * Double(trials))) ?? true
        return goesOn || isFirst
      }
      guard let next else { break }
      found = next
      done += count * turns
    }
    guard let found else { preconditionFailure("the first pass is never stopped") }
    return found
  }

  /// What the trials of one pass come to; nil if `progress` stopped it.
  private func pass(
    _ execution: Execution, isComplete: Bool,
    progress: @escaping @Sendable (_ finished: Int) -> Bool
  ) throws(SimulationError) -> ComparisonSummary? {
    let played = execution.play(emptyTally(execution), progress: progress)
    // Figures of some projects only are no answer, but their amounts may be an error.
    if played.isDone || played.found.overflow != nil { try check(played.found, execution) }
    guard played.isDone else { return nil }
    return ComparisonBuilder(
      setup: setup, compiled: compiled, tally: played.found.tally,
      results: played.turns.flatMap(\.found), seed: execution.seed,
      trials: Summary.Trials(
        first: execution.schedule.first, count: UInt64(execution.schedule.trials),
        isComplete: isComplete)
    ).summary()
  }

  /// Numbers of trials of the passes, ascending, the last being all.
  static func passes(_ trials: Int) -> [Int] {
    let few = Workspace.lanes
    if trials < 2 * few { return [trials] }
    return trials / 20 > few ? [few, trials / 20, trials] : [few, trials]
  }
}
