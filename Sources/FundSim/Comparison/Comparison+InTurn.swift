extension Comparison {
  /// The same as `run`, taking the projects in turn.
  ///
  /// Until the last project has been worked out no trial is finished. So that an interrupted run has
  /// something to tell, a block of trials of all projects is run first, whatever happens, then a
  /// twentieth, then all; each pass begins with the trials of the one before and takes its place.
  func runInTurn(
    trials: Int, first: UInt64, seed: UInt64, threads: Int, detail: TallyDetail,
    progress: (@Sendable (_ finished: Int) -> Bool)?
  ) throws(SimulationError) -> ComparisonSummary {
    let passes = Self.passes(trials).map { BlockSchedule(first: first, trials: $0) }
    let all = passes.reduce(0) { $0 + $1.trials } * plan.projects.count
    var done = 0
    var found: ComparisonSummary?
    for schedule in passes {
      let (before, isFirst) = (done, found == nil)
      let pass = TurnPass(
        setup: setup, plan: plan, seed: seed, detail: detail, willingness: willingness,
        schedule: schedule, workers: max(1, min(threads, 2 * schedule.blocks)))
      let next = try pass.summary(isComplete: schedule.trials == trials) { finished in
        let share = Double(before + finished) / Double(all)
        let goesOn = progress?(Int(share * Double(trials))) ?? true
        return goesOn || isFirst
      }
      guard let next else { break }
      found = next
      done += schedule.trials * plan.projects.count
    }
    guard let found else { preconditionFailure("the first pass is never stopped") }
    return found
  }

  /// Numbers of trials of the passes, ascending, the last being all.
  static func passes(_ trials: Int) -> [Int] {
    let few = Workspace.lanes
    if trials < 2 * few { return [trials] }
    return trials / 20 > few ? [few, trials / 20, trials] : [few, trials]
  }
}
