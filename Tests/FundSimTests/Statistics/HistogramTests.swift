import Dispatch
import Testing

@testable import FundSim

extension StatisticsTests {
  /// Quantiles of a histogram against exact order statistics, and the laws of merging.
  @Suite struct HistogramTests {
    /// Values of both signs over fifteen orders of magnitude, zeros and ties among them.
    static func values(_ count: Int, seed: UInt64) -> [Int64] {
      let key = DrawKey(seed: seed, place: DrawPlace(["histogram"]))
      return (0..<count).map { index in
        let u = key.uniform(trial: UInt64(index), replica: 0, ordinal: 0)
        let sign = key.uniform(trial: UInt64(index), replica: 0, ordinal: 1)
        if sign < 0.1 { return 0 }
        if sign < 0.2 { return 10_000_000_000 }
        let size = Int64(Mathematics.exp(2 + 33 * u))
        return sign < 0.6 ? -size : size
      }
    }

    static func histogram(of values: [Int64]) -> Histogram {
      var histogram = Histogram()
      values.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        // As blocks do: a few lanes at a time.
        for start in stride(from: 0, to: values.count, by: 64) {
          histogram.record(base + start, count: min(64, values.count - start))
        }
      }
      return histogram
    }

    @Test func everyRankIsWithinAThousandthOrAPenny() {
      let values = Self.values(20_000, seed: 1)
      let sorted = values.sorted()
      let ranks = (0..<20_000).map { UInt64($0) }
      let found = Self.histogram(of: values).values(atRanks: ranks)
      for (rank, value) in found.enumerated() {
        let exact = Double(sorted[rank])
        let bound = max(0.001 * exact.magnitude, Double(MicroPounds.penny))
        #expect((value - exact).magnitude <= bound, "rank \(rank): \(value) for \(exact)")
      }
    }

    @Test func aRepeatedValueIsExact() {
      let histogram = Self.histogram(of: [Int64](repeating: 9_999_990_000, count: 1_000))
      #expect(
        histogram.values(atRanks: [0, 500, 999]) == [9_999_990_000, 9_999_990_000, 9_999_990_000])
    }

    @Test func theEndsOfTheScaleHold() {
      let ends: [Int64] = [Int64.min + 1, -(1 << 62), -1, 0, 1, 1 << 62, Int64.max]
      let found = Self.histogram(of: ends).values(atRanks: (0..<7).map { UInt64($0) })
      for (value, end) in zip(found, ends) {
        #expect((value - Double(end)).magnitude <= max(0.001 * Double(end).magnitude, 10_000))
      }
    }

    @Test func orderDoesNotMatter() {
      let values = Self.values(6_000, seed: 2)
      let ranks = stride(from: 0, to: 6_000, by: 7).map { UInt64($0) }
      let whole = Self.histogram(of: values).values(atRanks: ranks)
      let parts = [0..<1_000, 1_000..<1_001, 1_001..<4_500, 4_500..<6_000]
        .map { Array(values[$0]) }
      var forwards = Histogram()
      for part in parts { forwards.record(part, count: part.count) }
      var backwards = Histogram()
      for part in parts.reversed() { backwards.record(part, count: part.count) }
      #expect(forwards.values(atRanks: ranks) == whole)
      #expect(backwards.values(atRanks: ranks) == whole)
    }

    @Test func workersFillOneTogether() {
      let values = Self.values(40_000, seed: 5)
      let ranks = stride(from: 0, to: 40_000, by: 11).map { UInt64($0) }
      let shared = SharedHistogram()
      DispatchQueue.concurrentPerform(iterations: 16) { part in
        let mine = Array(values[(2_500 * part)..<(2_500 * part + 2_500)])
        shared.record(mine, count: mine.count)
      }
      #expect(
        shared.values(atRanks: ranks) == Self.histogram(of: values).values(atRanks: ranks))
    }
  }
}
