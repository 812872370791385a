/// What a comparison asks of its experiment: who meets whom.
struct CompiledComparison: Sendable {
  let experiment: Experiment
  /// For each alternative, its variant.
  let indexes: [Int]
  let pairs: [VariantPair]
  let contests: [Contest]

  init(_ setup: Comparison.Setup, threads: Int? = nil) throws(SimulationError) {
    let (experiment, variants) = try Experiment.compile(setup.scenarios, threads: threads)
    self.experiment = experiment
    indexes = variants
    pairs = setup.pairs.map { pair in
      VariantPair(from: variants[pair.from], to: variants[pair.to], experiment)
    }
    contests = setup.contests.map { contest in
      Contest(alternatives: contest, indexes: variants, experiment)
    }
  }

  /// One simulation, compared with nothing.
  init(alone simulation: Simulation) {
    experiment = Experiment([simulation.variant])
    indexes = [0]
    pairs = []
    contests = []
  }
}

extension Experiment {
  /// Compiles the scenarios, those that are equal but for their labels once; the variant of each.
  ///
  /// - Throws: `SimulationError` when one cannot be run.
  static func compile(
    _ scenarios: [Scenario], threads: Int?
  ) throws(SimulationError) -> (experiment: Experiment, variants: [Int]) {
    let tables = ScoreTables()
    var distinct = FirstSeen<Scenario>()
    var unlike: [Scenario] = []
    let places = scenarios.map { scenario in
      let place = distinct.place(of: scenario.withoutLabels)
      if place == unlike.count { unlike.append(scenario) }
      return place
    }
    let variants = try Parallel.map(unlike, threads: threads) {
      (scenario) throws(SimulationError) in
      try Simulation(scenario, tables: tables).variant
    }
    return (Experiment(variants), places)
  }
}
