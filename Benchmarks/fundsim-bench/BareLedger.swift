/// A ledger of W1's shape, `[stream][month][lane]` of micro-pounds, that can only be added up.
///
/// SAFETY: `rows` holds `cells` vectors from `init` to `deinit` and is never written in between, so
/// it may be read from any thread.
final class BareLedger: @unchecked Sendable {
  /// Trials in a block.
  static let lanes = 64
  private static let vectors = lanes / 8
  private static let streams = Workload.w1.streams
  private static let months = Workload.months
  private static let cells = streams * months * vectors

  private let rows: UnsafeMutablePointer<SIMD8<Int64>>

  init() {
    rows = .allocate(capacity: Self.cells)
    for cell in 0..<Self.cells {
      (rows + cell).initialize(to: SIMD8(repeating: Int64(cell % 1000)))
    }
  }

  deinit { rows.deallocate() }

  /// One pass: the streams of a month into one income, and that into a running balance.
  ///
  /// - Returns: The balances of all lanes, added up.
  func pass() -> UInt64 {
    withUnsafeTemporaryAllocation(of: SIMD8<Int64>.self, capacity: Self.vectors) { balance in
      balance.initialize(repeating: SIMD8())
      for month in 0..<Self.months {
        for vector in 0..<Self.vectors {
          var income = SIMD8<Int64>()
          for stream in 0..<Self.streams {
            income &+= rows[(stream &* Self.months &+ month) &* Self.vectors &+ vector]
          }
          balance[vector] &+= income
        }
      }
      return balance.reduce(0) { $0 &+ UInt64(bitPattern: $1.wrappedSum()) }
    }
  }
}
