/// Finds which assumptions make the gap between two views: every mixture of the two that the orders
/// pass through, on the same luck.
public struct GapAnalysis: Sendable {
  private let parts: [[Assumption]]
  private let weights: GapWeights
  private let simulations: [Simulation]
  private let month: Int

  /// Stream-months over all mixtures that a gap may take: some seconds on a small machine.
  private static let workLimit = 1e9
  /// Fewer trials than this say nothing, more are wasted beside the doubt about the orders.
  private static let usefulTrials = 1000...1_000_000

  /// One part of the gap for each element of `parts`; a scenario for each of the orders' mixtures.
  ///
  /// `month` must be one of the assessment months of every scenario.
  ///
  /// - Throws: `SimulationError.tooLarge` when a mixture cannot be run.
  package init(
    parts: [[Assumption]], orders: GapOrders, scenarios: [Scenario], month: Int
  ) throws(SimulationError) {
    precondition(
      parts.count == orders.parts && scenarios.count == orders.mixtures.count,
      "a part or a mixture too many")
    precondition(
      scenarios.allSatisfy { $0.sustainability.assess.contains(month) }, "a month not assessed")
    self.parts = parts
    self.month = month
    weights = GapWeights(orders)
    let tables = ScoreTables()
    simulations = try Parallel.map(scenarios) { (scenario) throws(SimulationError) in
      try Simulation(scenario, tables: tables)
    }
  }

  /// As many trials as are asked for, unless all mixtures together would take long: then fewer, but
  /// a thousand at least.
  public func affordableTrials(_ requested: Int) -> Int {
    let perTrial = simulations.reduce(0) { $0 + $1.compiled.workPerTrial }
    let affordable = Int(min(Self.workLimit / max(perTrial, 1), 1e9))
    let useful = Self.usefulTrials
    return min(requested, max(useful.lowerBound, min(affordable, useful.upperBound)))
  }

  /// Simulates the first trials of every mixture, in parallel; the same for any number of threads.
  ///
  /// - Complexity: linear in trials × mixtures × the size of the scenario.
  /// - Throws: `SimulationError` when the work is too large or an amount outgrows the limit.
  public func run(
    trials: Int, seed: UInt64 = 1, threads: Int? = nil,
    progress: (@Sendable (_ finished: Int) -> Bool)? = nil
  ) throws(SimulationError) -> GapSummary {
    let plans = simulations.map(\.compiled)
    _ = try Simulation.checkWork(plans, trials: trials, first: 0, detail: .outcomes)
    guard trials <= Self.usefulTrials.upperBound else {
      throw .tooLarge(
        what: "\(trials) trials of a gap",
        estimate: "at most \(Self.usefulTrials.upperBound) are needed",
        remedy: "ask for fewer trials")
    }
    let schedule = BlockSchedule(first: 0, trials: trials)
    let workers = max(1, min(threads ?? Simulation.processors, schedule.blocks))
    let stream = BlockStream(schedule, progress: progress)
    let worker = GapWorker(plans: plans, weights: weights, month: month, seed: seed)
    let total = Parallel.gather(workers: workers) {
      worker.run(stream)
    } merge: {
      $0.merge($1)
    }
    guard total.largestFlow <= MicroPounds.limit else {
      throw .tooLarge(
        what: "an amount in a mixture of the two views", estimate: "over £1,000,000,000",
        remedy: "look for a growth rate, a volatility or an amount with too many zeros")
    }
    let finished = stream.finishedTrials
    return GapBuilder(
      parts: parts, tally: total, month: month,
      projects: plans[0].projects.reduce(0) { $0 + $1.replicas },
      trials: Summary.Trials(
        first: 0, count: UInt64(finished), isComplete: finished == trials)
    ).summary()
  }
}

/// One thread of a gap analysis.
struct GapWorker {
  let plans: [Plan]
  let weights: GapWeights
  let month: Int
  let seed: UInt64

  func run(_ stream: BlockStream) -> GapTally {
    var tally = GapTally(weights)
    guard var block = stream.take() else { return tally }
    let memory = Workspace.allocate(for: plans)
    let common = plans.map(CommonRows.allocate)
    let rows = plans.map { _ in GapRows.allocate() }
    defer {
      memory.deallocate()
      for table in common { table.deallocate() }
      for table in rows { table.deallocate() }
    }
    let assessments = plans.map { $0.sustainability.assess.firstIndex(of: month) ?? 0 }
    while true {
      for (index, plan) in plans.enumerated() {
        let bench = Bench(
          plan: plan, memory: memory, common: common[index], seed: seed, keepsMoney: true)
        bench.begin(first: block.first, count: block.count)
        rows[index].clear()
        for project in plan.projects {
          for replica in 0..<project.replicas {
            let lanes = bench.block(first: block.first, count: block.count, replica: replica)
            lanes.run(project)
            rows[index].add(lanes, project, assessment: assessments[index], month: month)
          }
        }
      }
      let isTooLarge = memory.largest.pointee == Workspace.overflow
      // Amounts beyond the limit could overflow the sums, and would mean nothing.
      if !isTooLarge { tally.add(rows, count: block.count) }
      stream.finish(block.count)
      if isTooLarge {
        stream.stop()
        break
      }
      guard let next = stream.take() else { break }
      block = next
    }
    tally.largestFlow = memory.largest.pointee
    return tally
  }
}
