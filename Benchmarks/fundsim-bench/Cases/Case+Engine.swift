import FundSim
import FundSimScenario

extension Case {
  /// Runs inside this process on one thread, which leave out the start, the loader and the report.
  static let engine: [Case] = [
    Case(
      "engine/W1",
      operations: [
        Operation("trial", trials),
        Operation("stream-month", trials * Workload.w1.streams * Workload.months),
      ]
    ) {
      let simulation = try Simulation(Loaded.scenario(Workload.w1.text))
      return { _ = try simulation.run(trials: trials, threads: 1) }
    },
    // Paying, the ledger, the outcomes and their tallies without draws.
    Case(
      "ledger/certain",
      operations: [
        Operation("trial", trials),
        Operation("stream-month", trials * CertainWorkload.streams * CertainWorkload.months),
      ]
    ) {
      let simulation = try Simulation(Loaded.scenario(CertainWorkload.scenario))
      return { _ = try simulation.run(trials: trials, threads: 1) }
    },
    // The difference of these two is what the tallies of money cost.
    tally("tally/outcomes", .outcomes),
    tally("tally/full", .full),
  ]

  /// A whole number of blocks.
  private static let trials = 6_400

  /// W1 alone in a comparison, which lets one choose what is counted.
  private static func tally(_ name: String, _ detail: TallyDetail) -> Case {
    Case(name, operations: [Operation("trial", trials)]) {
      let setup = Comparison.Setup(
        scenarios: [try Loaded.scenario(Workload.w1.text)], pairs: [], contests: [])
      let comparison = try Comparison(setup)
      return { _ = try comparison.run(trials: trials, threads: 1, detail: detail) }
    }
  }

  /// Bytes to a scenario, and to all its designs.
  static let loader: [Case] = [
    Case("load/W0", operations: [Operation("file", 1)]) { load(.least) },
    Case("load/W1", operations: [Operation("file", 1)]) { load(.w1) },
    Case("load/W2", operations: [Operation("file", 1)]) { load(.w2) },
    Case("load/W2-designs", operations: [Operation("file", 1)]) {
      let bytes = Array(Workload.w2.text.utf8)
      return {
        let file = try OpenScenario.open(bytes, name: "W2")
        _ = try file.alternatives(designs: file.designs.map(\.id), perspectives: [nil])
      }
    },
  ]

  private static func load(_ workload: Workload) -> @Sendable () throws -> Void {
    let bytes = Array(workload.text.utf8)
    return { _ = try ScenarioLoader.load(bytes, name: "benchmark") }
  }
}

/// Scenarios of workloads, which have no problems.
enum Loaded {
  static func scenario(_ text: String) throws -> Scenario {
    try ScenarioLoader.load(Array(text.utf8), name: "benchmark").scenario
  }
}
