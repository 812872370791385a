import FundSim
import FundSimReport
import FundSimScenario

/// The work itself, behind the commands; tests put fixed answers here.
struct Dependencies: Sendable {
  var load:
    @Sendable (
      _ bytes: [UInt8], _ name: String, _ design: String, _ perspective: String?
    ) throws(LoadError) -> LoadedScenario
  /// Every problem and warning, of all designs and perspectives.
  var problems: @Sendable (_ bytes: [UInt8], _ name: String) -> [Problem]
  var problemText: @Sendable (_ problems: [Problem], _ bytes: [UInt8]) -> String
  var simulate:
    @Sendable (
      _ scenario: Scenario, _ trials: Int, _ seed: UInt64, _ threads: Int?,
      _ progress: @escaping @Sendable (Int) -> Bool
    ) throws(SimulationError) -> Summary
  var plan: @Sendable (_ scenario: Scenario) throws(SimulationError) -> [Ledger]
  /// Of each plan when its money ends; a plan that cannot be made says nothing of it.
  var outlines: @Sendable (_ scenarios: [Scenario]) -> [PlanOutline]
  var trace:
    @Sendable (
      _ scenario: Scenario, _ trial: UInt64, _ seed: UInt64
    ) throws(SimulationError) -> [Ledger]

  var open:
    @Sendable (
      _ bytes: [UInt8], _ name: String, _ threads: Int?
    ) throws(LoadError) -> OpenScenario
  var compare:
    @Sendable (
      _ setup: Comparison.Setup, _ trials: Int, _ seed: UInt64, _ threads: Int?,
      _ detail: Comparison.Detail, _ progress: @escaping @Sendable (Int) -> Bool
    ) throws(SimulationError) -> ComparisonSummary
  /// Nil when the month is not assessed in every mixture.
  var analysis:
    @Sendable (
      _ gap: LoadedGap, _ month: Int, _ threads: Int?
    ) throws(SimulationError) -> GapAnalysis?
  var measure:
    @Sendable (
      _ analysis: GapAnalysis, _ trials: Int, _ seed: UInt64, _ threads: Int?,
      _ progress: @escaping @Sendable (Int) -> Bool
    ) throws(SimulationError) -> GapSummary
  var render: @Sendable (_ report: Report, _ look: Look) -> String

  /// How a result is to look.
  struct Look: Equatable, Sendable {
    let format: Format
    let width: Int
    let color: Bool
  }
}

extension Dependencies {
  /// The program's own.
  static let real = Dependencies(
    load: Loading.load,
    problems: Loading.problems,
    problemText: Loading.problemText,
    simulate: { (scenario, trials, seed, threads, progress) throws(SimulationError) in
      try Simulation(scenario).run(
        trials: trials, seed: seed, threads: threads, progress: progress)
    },
    plan: { (scenario) throws(SimulationError) in try Simulation(scenario).plan() },
    outlines: { scenarios in
      let planner = Planner()
      return scenarios.map { PlanOutline((try? planner.plan(of: $0)) ?? []) }
    },
    trace: { (scenario, trial, seed) throws(SimulationError) in
      try Simulation(scenario).trace(trial: trial, seed: seed)
    },
    open: { (bytes, name, threads) throws(LoadError) in
      try OpenScenario.open(bytes, name: name, threads: threads)
    },
    compare: { (setup, trials, seed, threads, detail, progress) throws(SimulationError) in
      try Comparison(setup, threads: threads).run(
        trials: trials, seed: seed, threads: threads, detail: detail, progress: progress)
    },
    analysis: { (gap, month, threads) throws(SimulationError) in
      try gap.analysis(month: month, threads: threads)
    },
    measure: { (analysis, trials, seed, threads, progress) throws(SimulationError) in
      try analysis.run(trials: trials, seed: seed, threads: threads, progress: progress)
    },
    render: { report, look in
      report.text(as: look.format, width: look.width, color: look.color)
    })
}
