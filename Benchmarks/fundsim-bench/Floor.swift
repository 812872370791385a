import FundSim

/// The least time that W1 could take on this machine: its random numbers from the bare generator,
/// and one pass over a ledger of its shape.
enum Floor {
  static let draw = "floor/W1/draw"
  static let ledger = "floor/W1/ledger"

  /// What the floor is put together from; timed like everything else.
  static let cases: [Case] = [
    Case(draw, operations: [Case.Operation("draw", words * fills)]) {
      try checkYardstick()
      return { keep(drawAndSum()) }
    },
    Case(ledger, operations: [Case.Operation("trial", BareLedger.lanes * passes)]) {
      let ledger = BareLedger()
      return {
        var sum: UInt64 = 0
        for _ in 0..<passes { sum = sum &+ ledger.pass() }
        keep(sum)
      }
    },
  ]

  private static let passes = 20
  /// A buffer that stays in the first-level cache.
  private static let words = 1024
  private static let fills = 100

  /// Random numbers that one trial of W1 asks for.
  static func draws() throws -> Double {
    try Simulation(Loaded.scenario(Workload.w1.text)).drawsPerTrial(trials: 512)
  }

  /// Floor and ratios from what was measured of the floor's parts and of W1.
  static func metrics(_ records: [Laps.Record]) throws -> [Metric] {
    func record(_ name: String) -> Laps.Record? { records.first { $0.example.name == name } }
    func perOperation(_ record: Laps.Record) -> [Double] {
      record.samples.map { $0.cpu * 1e9 / record.example.operations[0].count }
    }
    guard let draw = record(draw), let ledger = record(ledger) else { return [] }
    let count = try draws()
    let drawTimes = perOperation(draw).map { $0 * count }
    let ledgerTimes = perOperation(ledger)
    let trial = Metric(
      "floor/W1/trial", "ns/trial", zip(drawTimes, ledgerTimes).map { $0 + $1 }, .least)
    var metrics = [
      Metric("floor/W1/draws-per-trial", "draws", [count]),
      Metric(Self.draw, "ns/draw", perOperation(draw), .least),
      Metric("floor/W1/draws", "ns/trial", drawTimes, .least),
      Metric(Self.ledger, "ns/trial", ledgerTimes, .least),
      trial,
    ]
    let perTrial = 1e9 / Double(Case.serviceTrials) / trial.least
    if let one = record("run/W1-one-thread") {
      metrics.append(
        Metric("ratio/W1/one-thread", "× floor", one.samples.map { $0.cpu * perTrial }))
    }
    if let all = record("run/W1") {
      metrics.append(
        Metric("ratio/W1/all-threads", "× floor", all.samples.map { $0.wall * perTrial }))
    }
    return metrics
  }

  /// Whether a prefix asks for a figure that needs the case of this name.
  static func needs(_ name: String, for prefix: String) -> Bool {
    let isFloor = name == draw || name == ledger
    let isRatio = "ratio/W1/".hasPrefix(prefix) || prefix.hasPrefix("ratio/W1/")
    if isRatio && (name == "run/W1" || name == "run/W1-one-thread") { return true }
    return isFloor && (isRatio || "floor/W1/".hasPrefix(prefix) || prefix.hasPrefix("floor/W1/"))
  }

  /// Fills the buffer with further words again and again, and adds them up.
  private static func drawAndSum() -> UInt64 {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words) { buffer in
      guard let column = buffer.baseAddress else { return 0 }
      column.initialize(repeating: 0, count: words)
      var sum: UInt64 = 0
      for fill in 0..<UInt64(fills) {
        for index in 0..<words / 2 {
          let counter = fill &* UInt64(words / 2) &+ UInt64(truncatingIfNeeded: index)
          let pair = BareThreefry.words(key: 1, 2, counter: counter, 0)
          // Each word of a pair in its own half: neighbours need no shuffling.
          column[index] = pair.0
          column[words / 2 &+ index] = pair.1
        }
        for index in 0..<words { sum = sum &+ column[index] }
      }
      return sum
    }
  }

  /// The yardstick makes the engine's words, or it measures something else.
  private static func checkYardstick() throws {
    for counter in 0..<UInt64(100) {
      guard
        BareThreefry.words(key: 1, 2, counter: counter, 3)
          == Threefry.words(key: 1, 2, counter: counter, 3)
      else { throw Failure("fundsim-bench: the floor's generator is not the engine's") }
    }
  }
}
