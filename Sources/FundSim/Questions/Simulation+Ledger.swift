extension Simulation {
  /// The budget with every uncertainty removed (MODEL §8), one ledger for each project.
  ///
  /// Replicas share a plan, so each project has one. Where a project has a policy of scale-back,
  /// the plan is played once more with it, for the months in which it would cut.
  public func plan() throws(SimulationError) -> [Ledger] {
    var ledgers = try Self.plan(of: variant)
    guard scenario.projects.contains(where: { $0.policy != nil }) else { return ledgers }
    let played = try Self.follow(
      0, of: variant, seed: 0, .policyOnPlan, LedgerTally()
    ).found()
    for (index, ledger) in played.enumerated() {
      ledgers[index].wouldScaleBack = ledger.events.filter { $0.kind == .scaledBack }.map(\.month)
    }
    return ledgers
  }

  /// One future, a ledger for each project and replica, in document order.
  public func trace(trial: UInt64, seed: UInt64 = 1) throws(SimulationError) -> [Ledger] {
    try Self.trace(of: variant, trial: trial, seed: seed)
  }

  static func trace(
    of variant: Variant, trial: UInt64, seed: UInt64
  ) throws(SimulationError) -> [Ledger] {
    try follow(trial, of: variant, seed: seed, .trace, LedgerTally()).found()
  }

  /// Random numbers that a trial asks for, on average over the first `trials`: those of its fields,
  /// decisions and drivers.
  ///
  /// What a run could not do without, whatever else it does; `Benchmarks` sets its time against it.
  package func drawsPerTrial(trials: Int, seed: UInt64 = 1) -> Double {
    var draws = 0
    for trial in 0..<UInt64(trials) {
      draws += Self.follow(trial, of: variant, seed: seed, .trace, DrawTally()).draws
    }
    let shared = compiled.drivers.reduce(0) { sum, driver in
      sum + compiled.driverYears + (driver.persistence.constant == nil ? 1 : 0)
    }
    return Double(shared) + Double(draws) / Double(max(1, trials))
  }

  /// Planned receipts in months before each assessment, by project and stream.
  static func plannedReceipts(_ variant: Variant) throws(SimulationError) -> [[[Int64]]] {
    try plan(of: variant).map { ledger in
      ledger.streams.map { line in
        variant.compiled.sustainability.assess.map { month in
          line.months.prefix(month).reduce(0, &+)
        }
      }
    }
  }

  static func plan(of variant: Variant) throws(SimulationError) -> [Ledger] {
    try follow(0, of: variant, seed: 0, .plan, LedgerTally()).found()
  }

  /// Plays one trial.
  private static func follow<Tally: QuestionTally>(
    _ trial: UInt64, of variant: Variant, seed: UInt64, _ purpose: Execution.Purpose, _ tally: Tally
  ) -> Tally {
    Execution(
      experiment: Experiment([variant]), seed: seed,
      schedule: BlockSchedule(first: trial, trials: 1), purpose: purpose, threads: 1
    ).play(tally).found.tally
  }
}

/// The ledgers of one trial's projects and copies.
private struct LedgerTally: QuestionTally {
  private var ledgers: [Ledger] = []
  /// The first amount that was too large.
  private var failure: SimulationError?

  mutating func add(_ block: Block, of project: CompiledProject) {
    if failure != nil { return }
    ledgers.append(block.ledger(of: project))
    if block.memory.flows.largest > MicroPounds.limit {
      failure = .amountTooLarge(
        project: project.id, item: Self.item(block.memory.flows.culprit, of: project),
        trial: block.isPlan ? nil : block.firstTrial)
    }
  }

  private static func item(_ culprit: Int, of project: CompiledProject) -> String? {
    if culprit > 0 { return project.streams[culprit - 1].id }
    return culprit < 0 ? project.costs[-1 - culprit].id : nil
  }

  mutating func merge(_ other: LedgerTally) { preconditionFailure("one worker follows a trial") }

  func found() throws(SimulationError) -> [Ledger] {
    if let failure { throw failure }
    return ledgers
  }
}

/// The random numbers that one trial asks for.
private struct DrawTally: QuestionTally {
  private(set) var draws = 0

  mutating func add(_ block: Block, of project: CompiledProject) {
    draws += block.journal?.draws ?? 0
  }

  mutating func merge(_ other: DrawTally) { draws += other.draws }
}
