import Foundation
import FundSim
import FundSimScenario

// Times the engine on real scenarios and on its smallest parts.
//
//     swift run -c release fundsim-bench [PREFIX] > result.json
//
// With a prefix only the cases whose names begin with it. // Standard error gets a table, standard output the common dashboard form
// `[{"name", "unit", "value", "range"}]`: the median, and half of the distance between the quickest
// and the slowest repetition. Repetitions of all cases take turns, so that a machine that is busy
// for a while is busy for all of them.

let repetitions = 7
let trials = 20_000

struct Measurement {
  let benchmark: Benchmark
  var seconds: [Double] = []

  var median: Double { seconds.sorted()[seconds.count / 2] }
  var halfRange: Double { ((seconds.max() ?? 0) - (seconds.min() ?? 0)) / 2 }
}

let prefix = CommandLine.arguments.dropFirst().first ?? ""
var measurements = try Benchmark.all(trials: trials)
  .filter { $0.name.hasPrefix(prefix) }.map { Measurement(benchmark: $0) }
let clock = ContinuousClock()
for repetition in 0...repetitions {
  for index in measurements.indices {
    let time = try clock.measure { try measurements[index].benchmark.body() }
    // The first round warms the caches and is not counted.
    if repetition == 0 { continue }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    measurements[index].seconds.append(seconds)
  }
}

var rows: [String] = []
for measurement in measurements {
  let scale = 1e9 / Double(measurement.benchmark.operations)
  let value = (measurement.median * scale * 100).rounded() / 100
  let range = (measurement.halfRange * scale * 100).rounded() / 100
  let name = measurement.benchmark.name
  let unit = "ns/\(measurement.benchmark.unit)"
  FileHandle.standardError.write(Data("\(name): \(value) \(unit) ± \(range)\n".utf8))
  rows.append(
    "  {\"name\": \"\(name)\", \"unit\": \"\(unit)\", \"value\": \(value), \"range\": \"± \(range)\"}"
  )
}
print("[\n" + rows.joined(separator: ",\n") + "\n]")
