/// Runs a scenario: the whole path from a valid scenario to a summary.
///
/// ```swift
/// let loaded = try ScenarioLoader.load(bytes, name: "village.json")
/// let summary = try Simulation(loaded.scenario).run(trials: 100_000, seed: 1)
/// print(summary.projects[0].outcomes)
/// ```
public struct Simulation: Sendable {
  let variant: Variant

  /// Compiles a scenario and works out its plan, against which trials are measured.
  ///
  /// - Throws: `SimulationError.tooLarge` with an estimate when it cannot be run.
  public init(_ scenario: Scenario) throws(SimulationError) {
    try self.init(scenario, tables: ScoreTables())
  }

  /// Compiles one of several scenarios that are much alike.
  init(_ scenario: Scenario, tables: ScoreTables) throws(SimulationError) {
    try Self.checkSize(of: scenario)
    let unmeasured = CompiledScenario(scenario, tables: tables)
    let receipts = try Self.plannedReceipts(Variant(scenario: scenario, compiled: unmeasured))
    variant = Variant(scenario: scenario, compiled: unmeasured.withPlannedReceipts(receipts))
  }

  public var scenario: Scenario { variant.scenario }

  var compiled: CompiledScenario { variant.compiled }

  /// Simulates trials `first..<first + trials`, in parallel.
  ///
  /// The result is the same for any number of threads. `progress` is called from several threads
  /// with the number of trials finished so far; returning false stops the run after the blocks
  /// under way, and the summary then says that it is not complete.
  ///
  /// A large programme is run project by project (`Order`): `progress` then gets the share of the
  /// work that is done, in trials, and a run that is stopped tells of its last pass over fewer
  /// trials.
  ///
  /// - Complexity: linear in trials × replicas × streams × months. Memory does not grow with the
  ///   trials, but for some ten numbers each where it goes project by project.
  /// - Throws: `SimulationError` when the work is too large, or an amount outgrows the limit in the
  ///   first trial or in no trial alone; a fault in a later one ends the run there, as `Comparison.run`
  ///   says.
  public func run(
    trials: Int = 100_000, first: UInt64 = 0, seed: UInt64 = 1, threads: Int? = nil,
    progress: (@Sendable (_ finished: Int) -> Bool)? = nil
  ) throws(SimulationError) -> Summary {
    try Comparison(alone: self).run(
      trials: trials, first: first, seed: seed, threads: threads, progress: progress
    ).alternatives[0]
  }

  /// Threads that the machine runs at once.
  public static var processors: Int { Processors.count }
}
