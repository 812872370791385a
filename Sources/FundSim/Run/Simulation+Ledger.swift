extension Simulation {
  /// The budget with all luck removed (MODEL §8), one ledger for each project.
  ///
  /// Replicas share a plan, so each project has one.
  public func plan() throws(SimulationError) -> [Ledger] {
    try Self.ledgers(compiled, first: 0, seed: 0, isPlan: true)
  }

  /// One future, a ledger for each project and replica, in document order.
  public func trace(trial: UInt64, seed: UInt64 = 1) throws(SimulationError) -> [Ledger] {
    try Self.ledgers(compiled, first: trial, seed: seed, isPlan: false)
  }

  /// Random numbers that a trial asks for, on average over the first `trials`: those of its fields,
  /// decisions and drivers.
  ///
  /// What a run could not do without, whatever else it does; `Benchmarks` sets its time against it.
  package func drawsPerTrial(trials: Int, seed: UInt64 = 1) throws(SimulationError) -> Double {
    var draws = 0
    for trial in 0..<UInt64(trials) {
      try Self.visit(compiled, first: trial, seed: seed, isPlan: false) { _, _, journal in
        draws += journal.draws
      }
    }
    let shared = compiled.drivers.reduce(0) { sum, driver in
      sum + compiled.driverYears + (driver.persistence.constant == nil ? 1 : 0)
    }
    return Double(shared) + Double(draws) / Double(max(1, trials))
  }

  /// Planned receipts in months before each assessment, by project and stream.
  static func plannedReceipts(_ plan: Plan) throws(SimulationError) -> [[[Int64]]] {
    let ledgers = try ledgers(plan, first: 0, seed: 0, isPlan: true)
    return ledgers.map { ledger in
      ledger.streams.map { line in
        plan.sustainability.assess.map { month in
          line.months.prefix(month).reduce(0, &+)
        }
      }
    }
  }

  private static func item(_ culprit: Int, of project: ProjectPlan) -> String? {
    if culprit > 0 { return project.streams[culprit - 1].id }
    return culprit < 0 ? project.costs[-1 - culprit].id : nil
  }

  private static func ledgers(
    _ plan: Plan, first: UInt64, seed: UInt64, isPlan: Bool
  ) throws(SimulationError) -> [Ledger] {
    var result: [Ledger] = []
    try visit(plan, first: first, seed: seed, isPlan: isPlan) { block, project, _ in
      result.append(block.ledger(of: project))
    }
    return result
  }

  /// Works one trial out, project by project and copy by copy, with a journal of each.
  private static func visit(
    _ plan: Plan, first: UInt64, seed: UInt64, isPlan: Bool,
    _ use: (Block, ProjectPlan, Journal) -> Void
  ) throws(SimulationError) {
    let memory = Workspace.allocate(for: [plan])
    let common = CommonRows.allocate(for: plan)
    defer {
      memory.deallocate()
      common.deallocate()
    }
    for project in plan.projects {
      for replica in 0..<(isPlan ? 1 : project.replicas) {
        let journal = Journal()
        let bench = Bench(
          plan: plan, memory: memory, common: common, seed: seed, keepsMoney: true, isPlan: isPlan,
          journal: journal)
        bench.begin(first: first, count: 1)
        let block = bench.block(first: first, count: 1, replica: replica)
        block.run(project)
        use(block, project, journal)
        if memory.largest.pointee > MicroPounds.limit {
          throw .amountTooLarge(
            project: project.id, item: item(memory.culprit.pointee, of: project),
            trial: isPlan ? nil : first)
        }
      }
    }
  }
}
