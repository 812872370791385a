import Foundation
import FundSim
import FundSimScenario

/// One thing to time: what it is called, how many operations it does, and how.
struct Benchmark: Sendable {
  let name: String
  /// What one operation is.
  let unit: String
  let operations: Int
  let body: @Sendable () throws -> Void

  /// The draw, the samplers' kernels, the loader, and whole runs on one thread.
  static func all(trials: Int) throws -> [Benchmark] {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Scenarios")
    var result = [draw, inverseNormal]
    for name in ["village-service", "social-prescribing", "our-place-round-one"] {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name + ".json")))
      let scenario = try ScenarioLoader.load(bytes, name: name).scenario
      let simulation = try Simulation(scenario)
      let copies = scenario.projects.reduce(0) { $0 + $1.replicas }
      let count = max(1_000, trials / copies)
      result.append(
        Benchmark(name: "load/" + name, unit: "file", operations: 1) {
          _ = try ScenarioLoader.load(bytes, name: name)
        })
      result.append(
        Benchmark(name: "run/" + name, unit: "trial", operations: count) {
          _ = try simulation.run(trials: count, threads: 1)
        })
      result.append(
        try compare(name, bytes, trials: max(200, count / 4)))
    }
    return result
  }

  /// Every design of a scenario on the same luck, outcomes only.
  private static func compare(_ name: String, _ bytes: [UInt8], trials: Int) throws -> Benchmark {
    let designs = try ScenarioLoader.load(bytes, name: name).designs.map(\.id)
    let scenarios = try designs.map {
      try ScenarioLoader.load(bytes, name: name, design: $0).scenario
    }
    let comparison = try Comparison(
      Comparison.Setup(
        scenarios: scenarios,
        pairs: scenarios.indices.dropFirst().map { Comparison.Pair(from: 0, to: $0) },
        fields: [Array(scenarios.indices)]))
    return Benchmark(
      name: "compare/" + name, unit: "trial and design", operations: trials * scenarios.count
    ) {
      _ = try comparison.run(trials: trials, threads: 1, detail: .outcomes)
    }
  }

  private static let draw = Benchmark(
    name: "draw/threefry2x64-13", unit: "64 bits", operations: 2_000_000
  ) {
    let key = DrawKey(seed: 1, place: .driver("benchmark"))
    var sum: UInt64 = 0
    for half in 0..<UInt64(1_000_000) {
      let pair = key.pair(half: half, replica: 0, ordinal: 0)
      sum = sum &+ pair.0 &+ pair.1
    }
    keep(Double(sum))
  }

  private static let inverseNormal = Benchmark(
    name: "draw/inverse-normal", unit: "number", operations: 1_000_000
  ) {
    let key = DrawKey(seed: 1, place: .driver("benchmark"))
    var sum = 0.0
    for trial in 0..<UInt64(1_000_000) {
      sum += Mathematics.inverseNormal(key.uniform(trial: trial, replica: 0, ordinal: 0))
    }
    keep(sum)
  }

  /// Uses a result, so that the work for it is not optimised away.
  @inline(never)
  private static func keep(_ value: Double) {
    if value == .infinity { FileHandle.standardError.write(Data("\(value)\n".utf8)) }
  }
}
