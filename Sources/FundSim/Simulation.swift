/// Runs a scenario: the whole path from a valid scenario to a summary.
public struct Simulation: Sendable {
  public let scenario: Scenario

  /// Compiles a scenario.
  ///
  /// - Throws: `SimulationError.tooLarge` with an estimate when it cannot be run on any machine.
  public init(_ scenario: Scenario) throws(SimulationError) {
    self.scenario = scenario
  }

  /// Simulates trials `first..<first + trials`, in parallel.
  ///
  /// The result is the same for any number of threads. `progress` is called from several threads
  /// with the number of trials finished so far; returning false stops the run after the blocks
  /// under way, and the summary then says that it is not complete.
  public func run(
    trials: Int = 100_000, first: UInt64 = 0, seed: UInt64 = 1, threads: Int? = nil,
    progress: (@Sendable (_ finished: Int) -> Bool)? = nil
  ) throws(SimulationError) -> Summary {
    throw .tooLarge(what: "nothing yet", estimate: "", remedy: "")
  }

  /// The budget with all luck removed (MODEL §8), one ledger for each project.
  public func plan() throws(SimulationError) -> [Ledger] { [] }

  /// One future, one ledger for each project and replica.
  public func trace(trial: UInt64, seed: UInt64 = 1) throws(SimulationError) -> [Ledger] { [] }
}

/// Why a valid scenario could not be run.
public enum SimulationError: Error, Equatable, Sendable {
  /// More work or memory than can be had; the estimate says how much.
  case tooLarge(what: String, estimate: String, remedy: String)
  /// An amount grew beyond £1,000,000,000 in some trial.
  case amountTooLarge(project: String)
}
