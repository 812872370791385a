/// Finds which assumptions make the gap between two views: every mixture of the two that the orders
/// pass through, on the same draws.
public struct GapAnalysis: Sendable {
  private let parts: [[Assumption]]
  private let weights: GapWeights
  private let experiment: Experiment
  private let mixtures: [GapTally.Mixture]
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
    parts: [[Assumption]], orders: GapOrders, scenarios: [Scenario], month: Int,
    threads: Int? = nil
  ) throws(SimulationError) {
    precondition(
      parts.count == orders.parts && scenarios.count == orders.mixtures.count,
      "a part or a mixture too many")
    precondition(
      scenarios.allSatisfy { $0.sustainability.assess.contains(month) }, "a month not assessed")
    self.parts = parts
    self.month = month
    weights = GapWeights(orders)
    let (experiment, variants) = try Experiment.compile(scenarios, threads: threads)
    self.experiment = experiment
    mixtures = zip(variants, scenarios).map { variant, scenario in
      GapTally.Mixture(
        variant: variant, assessment: scenario.sustainability.assess.firstIndex(of: month) ?? 0)
    }
  }

  /// As many trials as are asked for, unless all mixtures together would take long: then fewer, but
  /// a thousand at least.
  public func affordableTrials(_ requested: Int) -> Int {
    let perTrial = mixtures.reduce(0) { $0 + experiment.variants[$1.variant].compiled.workPerTrial }
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
    _ = try Simulation.checkWork(
      mixtures.map { experiment.variants[$0.variant].compiled }, trials: trials, first: 0,
      detail: .outcomes)
    guard trials <= Self.usefulTrials.upperBound else {
      throw .tooLarge(
        what: "\(trials) trials of a gap",
        estimate: "at most \(Self.usefulTrials.upperBound) are needed",
        remedy: "ask for fewer trials")
    }
    let played = Execution(
      experiment: experiment, seed: seed, schedule: BlockSchedule(first: 0, trials: trials),
      moneyMonth: month, threads: threads ?? Simulation.processors
    ).play(GapTally(weights, mixtures: mixtures), progress: progress)
    guard played.found.largestFlows.allSatisfy({ $0 <= MicroPounds.limit }) else {
      throw .tooLarge(
        what: "an amount in a mixture of the two views",
        estimate: "over £\(Measure.text(MicroPounds.limit))",
        remedy: "look for a growth rate, a volatility or an amount with too many zeros")
    }
    return GapBuilder(
      parts: parts, tally: played.found.tally, month: month,
      projects: experiment.variants[mixtures[0].variant].compiled.copies,
      trials: Summary.Trials(
        first: 0, count: UInt64(played.finishedTrials),
        isComplete: played.finishedTrials == trials)
    ).summary()
  }
}
