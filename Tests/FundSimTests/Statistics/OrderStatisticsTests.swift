import Testing

@testable import FundSim

extension StatisticsTests {
  /// Values at ranks, against sorting.
  @Suite struct OrderStatisticsTests {
    private func values(_ column: [Int64], at ranks: [Int]) -> [Int64] {
      column.withUnsafeBufferPointer { OrderStatistics.values(of: $0, at: ranks) }
    }

    private func check(_ column: [Int64]) {
      let sorted = column.sorted()
      let all = Array(column.indices)
      let few = [0, column.count / 20, column.count / 20, column.count / 2, column.count - 1]
      #expect(values(column, at: all) == sorted)
      #expect(values(column, at: few) == few.map { sorted[$0] })
    }

    @Test(arguments: [1, 2, 15, 16, 17, 64, 1000, 5001])
    func agreesWithSorting(count: Int) {
      check(HistogramTests.values(count, seed: UInt64(count)))
    }

    /// Each by itself, at the ends of whatever the values are divided into.
    @Test func findsAnyRankAlone() {
      let column = HistogramTests.values(300, seed: 12)
      let sorted = column.sorted()
      for rank in column.indices {
        #expect(values(column, at: [rank]) == [sorted[rank]])
      }
    }

    /// Ties, and the ends of the scale.
    @Test func agreesOnHardColumns() {
      let count = 3000
      check((0..<count).map { Int64($0) })
      check((0..<count).map { Int64(count - $0) })
      check([Int64](repeating: 7, count: count))
      check((0..<count).map { Int64($0 % 2) })
      check((0..<count).map { Int64($0 % 3 == 0 ? 0 : $0) })
      check([.max, .min, 0, .max, .min, -1, 1] + [Int64](repeating: .max, count: 40))
      check((0..<count).map { Int64.min + Int64($0 % 700) } + [.max])
    }

    /// Whatever the range is divided into, nearly all of these fall into one bucket, again and
    /// again.
    @Test func outliersUponOutliers() {
      var column: [Int64] = []
      for power in 0..<63 {
        for index in 0..<(64 - power) { column.append((1 << Int64(power)) + Int64(index)) }
      }
      check(column)
      check(column.map { -$0 })
      check(column.map { .max - $0 })
    }
  }
}
