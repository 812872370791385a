import Synchronization

/// One column's histogram, filled by all workers of a run.
///
/// Each worker brings some thousand values at a time (`ColumnStore`), so that a lock is taken once
/// for all of them, outside any trial; and there is one histogram whatever the number of threads.
/// Counts and sums commute: it does not matter who comes first.
final class SharedHistogram: Sendable {
  private let histogram = Mutex(Histogram())

  func record(_ values: UnsafePointer<Int64>, count: Int) {
    histogram.withLock { $0.record(values, count: count) }
  }

  func record(_ value: Int64, times: Int) {
    histogram.withLock { $0.record(value, times: times) }
  }

  /// The values at ascending 0-based `ranks`, in micro-pounds.
  func values(atRanks ranks: [UInt64]) -> [Double] {
    histogram.withLock { $0.values(atRanks: ranks) }
  }
}
