import FundSim

extension Case {
  /// The generator and the mathematics of a draw, as another module calls them.
  static let draws: [Case] = [
    Case("draw/threefry", operations: [Operation("draw", 2 * calls)]) {
      let key = DrawKey(seed: 1, place: .driver("benchmark"))
      return {
        var sum: UInt64 = 0
        for half in 0..<UInt64(calls) {
          let pair = key.pair(half: half, replica: 0, ordinal: 0)
          sum = sum &+ pair.0 &+ pair.1
        }
        keep(sum)
      }
    },
    Case("draw/uniform-fill", operations: [Operation("draw", columns * lanes)]) {
      let key = DrawKey(seed: 1, place: .driver("benchmark"))
      return {
        eachColumn { column, trial in
          key.fillUniforms(column, count: lanes, firstTrial: trial, replica: 0, ordinal: 0)
        }
      }
    },
    number("math/inverse-normal") { Mathematics.inverseNormal($0) },
    number("math/exp") { Mathematics.exp($0 * 4 - 2) },
    number("math/log") { Mathematics.log($0) },
  ]

  private static let calls = 10_000
  /// Trials drawn for at once, as the engine's blocks do, and how often.
  static let lanes = 64
  static let columns = 100

  /// A function of one number, over evenly spread numbers of the unit interval.
  private static func number(
    _ name: String, _ function: @escaping @Sendable (Double) -> Double
  ) -> Case {
    Case(name, operations: [Operation("number", calls)]) {
      {
        var sum = 0.0
        for index in 0..<calls {
          sum += function((Double(index) + 0.5) * (1 / Double(calls)))
        }
        keep(sum)
      }
    }
  }

  /// Fills one column after another, each for further trials, and uses what is in it.
  static func eachColumn(_ fill: (UnsafeMutablePointer<Double>, UInt64) -> Void) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: lanes) { buffer in
      guard let column = buffer.baseAddress else { return }
      column.initialize(repeating: 0, count: lanes)
      var sum = 0.0
      for block in 0..<columns {
        fill(column, UInt64(block * lanes))
        sum += column[0] + column[lanes - 1]
      }
      keep(sum)
    }
  }
}
