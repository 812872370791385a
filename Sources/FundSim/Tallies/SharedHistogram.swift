import Synchronization

/// One column's histogram, filled by all workers of a run.
///
/// Each worker brings some thousand values at a time (`SampleWriter`), so that a lock is taken once
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

  func merge(_ other: SharedHistogram) {
    let counted = other.histogram.withLock { $0 }
    histogram.withLock { $0.merge(counted) }
  }

  func write(to words: inout WordWriter) { histogram.withLock { $0 }.write(to: &words) }

  func read(from words: inout WordReader) throws(WordError) {
    var counted = Histogram()
    try counted.read(from: &words)
    let read = counted
    histogram.withLock { $0 = read }
  }

  /// The values at ascending 0-based `ranks`, in micro-pounds.
  func values(atRanks ranks: [UInt64]) -> [Double] {
    histogram.withLock { $0.values(atRanks: ranks) }
  }
}
