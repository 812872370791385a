/// Several scenarios side by side on the same draws: every trial is worked out under each of them
/// before the next, and what is compared is compared trial by trial.
///
/// ```swift
/// let setup = Comparison.Setup(
///   scenarios: [baseline, longer], pairs: [.init(from: 0, to: 1)], contests: [[0, 1]])
/// let found = try Comparison(setup).run(trials: 10_000)
/// print(found.differences[0].months[0].sustained.difference)
/// ```
///
/// Scenarios that are equal but for their labels are simulated once.
public struct Comparison: Sendable {
  /// One alternative against another, by their positions in `Setup.scenarios`.
  public struct Pair: Sendable, Equatable {
    public let from: Int
    public let to: Int

    public init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// What is compared with what.
  public struct Setup: Sendable, Equatable {
    public let scenarios: [Scenario]
    public let pairs: [Pair]
    /// Alternatives that compete for being the best.
    public let contests: [[Int]]
    /// What they compete in.
    public let criterion: Criterion
    /// Pounds that a funder may be willing to pay for one more project that meets the criterion,
    /// ascending.
    public let willingness: [Int]

    /// Positions in `pairs` and `contests` must be those of scenarios; each willingness 0…10⁹.
    public init(
      scenarios: [Scenario], pairs: [Pair], contests: [[Int]],
      criterion: Criterion = .sustained, willingness: [Int] = Comparison.usualWillingness
    ) {
      self.scenarios = scenarios
      self.pairs = pairs
      self.contests = contests
      self.criterion = criterion
      self.willingness = willingness
    }
  }

  public typealias Detail = TallyDetail

  /// From nothing to more than any of these services costs, in steps that a table can show.
  public static let usualWillingness = [
    0, 1000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000,
  ]

  let setup: Setup
  let compiled: CompiledComparison

  /// Compiles every different scenario, on so many threads, or as many as the machine runs at once.
  ///
  /// - Throws: `SimulationError.tooLarge` with an estimate when one cannot be run.
  public init(_ setup: Setup, threads: Int? = nil) throws(SimulationError) {
    let places = setup.pairs.flatMap { [$0.from, $0.to] } + setup.contests.joined()
    precondition(
      places.allSatisfy(setup.scenarios.indices.contains), "a pair or contest of no scenario")
    precondition(
      setup.willingness.allSatisfy { (0...1_000_000_000).contains($0) }, "a price out of range")
    self.setup = setup
    compiled = try CompiledComparison(setup, threads: threads)
  }

  /// One simulation, compared with nothing.
  init(alone simulation: Simulation) {
    setup = Setup(scenarios: [simulation.scenario], pairs: [], contests: [])
    compiled = CompiledComparison(alone: simulation)
  }

  /// Simulates trials `first..<first + trials` of every scenario, in parallel.
  ///
  /// The result is the same for any number of threads, and each alternative's own summary is that
  /// of `Simulation.run`. `progress` is as there.
  ///
  /// Where an amount outgrows the limit in a trial, the trials before it are played once more, and the
  /// result is of these: not complete, with the fault.
  ///
  /// - Complexity: linear in trials and in the sizes of the different scenarios.
  /// - Throws: `SimulationError` when the work is too large, or an amount outgrows the limit in the
  ///   first trial or in no trial alone.
  public func run(
    trials: Int = 100_000, first: UInt64 = 0, seed: UInt64 = 1, threads: Int? = nil,
    detail: Detail = .full, progress: (@Sendable (_ finished: Int) -> Bool)? = nil
  ) throws(SimulationError) -> ComparisonSummary {
    let order = try Simulation.checkWork(
      compiled.experiment.compiled, trials: trials, first: first, detail: detail)
    var execution = Execution(
      experiment: compiled.experiment, seed: seed,
      schedule: BlockSchedule(first: first, trials: trials), order: order, detail: detail,
      ofTrials: trials, threads: threads ?? Simulation.processors)
    var fault: SimulationError?
    while true {
      do throws(SimulationError) {
        var found = try play(execution, progress: progress)
        for index in found.alternatives.indices { found.alternatives[index].trials.fault = fault }
        return found
      } catch {
        guard case .amountTooLarge(_, _, let trial?) = error, trial > first,
          trial - first < UInt64(execution.schedule.trials)
        else { throw error }
        // Project by project an earlier trial may be found to be at fault by a later project.
        fault = error
        execution.schedule = BlockSchedule(first: first, trials: Int(trial - first))
      }
    }
  }

  private func play(
    _ execution: Execution, progress: (@Sendable (_ finished: Int) -> Bool)?
  ) throws(SimulationError) -> ComparisonSummary {
    switch execution.order {
    case .together: summary(of: try tally(execution, progress: progress))
    case .projectByProject: try runInPasses(execution, progress: progress)
    }
  }

  /// - Throws: what went wrong first, whichever thread came upon it.
  func check(_ found: Found<ComparisonTally>, _ execution: Execution) throws(SimulationError) {
    let variants = compiled.experiment.variants
    if let overflow = found.overflow {
      throw Simulation.overflow(
        of: variants[overflow.variant], from: overflow.firstTrial, seed: execution.seed)
    }
    for (variant, largest) in zip(variants, found.largestFlows) {
      try Simulation.checkAmounts(of: variant, largest)
    }
  }

  /// Has counted nothing, and has room for the trials of an execution.
  func emptyTally(_ execution: Execution) -> ComparisonTally {
    ComparisonTally(
      compiled.experiment.compiled, pairs: compiled.pairs, contests: compiled.contests,
      by: setup.criterion,
      willingness: setup.willingness.map { Int64($0) * Int64(MicroPounds.perPound) },
      trials: execution.schedule.trials, of: execution.wholeTrials,
      detail: execution.detail ?? .outcomes)
  }
}
