/// One pass over some trials that takes the projects in turn (`RunOrder.inTurn`).
struct TurnPass {
  let setup: Comparison.Setup
  let plan: ComparisonPlan
  let seed: UInt64
  let detail: TallyDetail
  let willingness: [Int64]
  let schedule: BlockSchedule
  let workers: Int

  /// What the trials come to; nil if `progress`, which is told the trials that are finished, each
  /// once for every project, stopped the pass.
  ///
  /// - Throws: `SimulationError` when an amount outgrows the limit.
  func summary(
    isComplete: Bool, progress: @escaping @Sendable (_ finished: Int) -> Bool
  ) throws(SimulationError) -> ComparisonSummary? {
    let plans = plan.plans
    let pool = SpacePool()
    let turns = plan.projects.map {
      ProjectTurn($0, plans: plans, detail: detail, schedule: schedule, pool: pool)
    }
    let records = plans.map { ProgrammeRecord($0, blocks: schedule.blocks) }
    let stream = BlockStream(schedule, projects: turns.count, progress: progress)
    let worker = TurnWorker(
      plan: plan, seed: seed, detail: detail, turns: turns, records: records)
    let counted = Parallel.gather(workers: workers) {
      worker.run(stream)
    } merge: {
      $0.merge($1)
    }
    if let overflow = counted.overflow {
      throw plan.simulations[overflow.simulation].overflow(from: overflow.firstTrial, seed: seed)
    }
    guard stream.isDone else { return nil }
    return try summary(turns.compactMap(\.found), counted, records, isComplete: isComplete)
  }

  private func summary(
    _ turns: [ProjectTurn.Found], _ counted: TurnTally, _ records: [ProgrammeRecord],
    isComplete: Bool
  ) throws(SimulationError) -> ComparisonSummary {
    let samples = plan.plans.map {
      SampleSpace(programmeOf: $0, trials: schedule.trials, detail: detail)
    }
    defer { for space in samples { space.deallocate() } }
    let worker = ComparisonWorker(
      plan: plan, seed: seed, samples: samples, detail: .outcomes, willingness: willingness,
      records: records)
    let blocks = BlockStream(schedule, progress: nil)
    var total = Parallel.gather(workers: workers) {
      worker.run(blocks)
    } merge: {
      $0.merge($1)
    }
    for index in total.pairs.indices { total.pairs[index].merge(counted.pairs[index]) }
    var summaries = plan.plans.map { [ProjectSummary?](repeating: nil, count: $0.projects.count) }
    for (project, found) in zip(plan.projects, turns) {
      for (place, member) in project.members.enumerated() {
        total.simulations[member.simulation].projects[member.project] = found.tallies[place]
        summaries[member.simulation][member.project] = found.summaries[place]
      }
    }
    for (index, simulation) in plan.simulations.enumerated() {
      total.simulations[index].largestFlow = counted.largestFlows[index]
      try simulation.checkAmounts(total.simulations[index], seed: seed)
    }
    return ComparisonBuilder(
      setup: setup, plan: plan, tally: total, seed: seed,
      trials: Summary.Trials(
        first: schedule.first, count: UInt64(schedule.trials), isComplete: isComplete),
      projects: summaries.map { $0.compactMap { $0 } }
    ).summary()
  }
}
