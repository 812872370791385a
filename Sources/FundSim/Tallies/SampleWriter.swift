/// One worker's way into a sample.
///
/// On their way to the histograms values wait in columns of their own. A histogram is larger than
/// the caches, and a block's few values would each fetch a line of it; some thousand values of one
/// column find most of their lines there already.
///
/// SAFETY: as for `Sample`, which it keeps alive.
struct SampleWriter: @unchecked Sendable {
  let sample: Sample
  private let values: Sample.Values
  /// `[column][capacity]`: values that wait.
  private var waiting: [Int64] = []
  /// How many wait in each column, and the value that whole blocks of late have had, so many times.
  private var columns: [Waiting] = []
  private let capacity: Int

  private struct Waiting: BitwiseCopyable {
    var count = 0
    var repeated: Int64 = 0
    var times = 0
  }

  /// Bytes of waiting values that one worker may hold of projects, and again of programmes.
  private static let waitingLimit = 4 << 20

  /// Values of a column that may wait, when a worker keeps so many columns in all: whole blocks.
  static func capacity(columns: Int) -> Int {
    let room = waitingLimit / 8 / max(1, columns)
    return min(4096, max(1, room / Block.lanes) * Block.lanes)
  }

  /// `capacity` is a multiple of a block's lanes; 0 for a sample that is full.
  init(_ sample: Sample, capacity: Int = 0) {
    self.sample = sample
    values = sample.values
    self.capacity = capacity
  }

  /// Keeps a block's values, observations `first..<first + count` of a column.
  @inline(__always)
  mutating func record(
    _ values: Row<Int64>, column: Int, first: Int, count: Int, stride: Int
  ) {
    switch self.values {
    case .exact(let samples, let observations):
      let cells = samples + column * observations + first
      for index in 0..<count { cells[index &* stride] = values[index] }
    case .counted(let histograms):
      if columns.isEmpty { makeRoom(histograms.count) }
      var difference: Int64 = 0
      for index in 0..<count { difference |= values[index] ^ values[0] }
      if difference == 0 {
        repeats(values[0], column, count, histograms)
      } else {
        wait(values, column, count, histograms)
      }
    }
  }

  private mutating func makeRoom(_ count: Int) {
    waiting = [Int64](repeating: 0, count: count * capacity)
    columns = [Waiting](repeating: Waiting(), count: count)
  }

  private mutating func wait(
    _ values: Row<Int64>, _ column: Int, _ count: Int, _ histograms: [SharedHistogram]
  ) {
    let start = column &* capacity
    var filled = columns[column].count
    waiting.withUnsafeMutableBufferPointer { waiting in
      guard let place = waiting.baseAddress.map({ $0 + start }) else { return }
      if filled &+ count > capacity {
        histograms[column].record(place, count: filled)
        filled = 0
      }
      for index in 0..<count { place[filled &+ index] = values[index] }
    }
    columns[column].count = filled &+ count
  }

  /// A whole block of one value: a year before a stream begins, a fund in which nothing is
  /// uncertain.
  private mutating func repeats(
    _ value: Int64, _ column: Int, _ count: Int, _ histograms: [SharedHistogram]
  ) {
    if columns[column].repeated != value {
      histograms[column].record(columns[column].repeated, times: columns[column].times)
      columns[column].repeated = value
      columns[column].times = 0
    }
    columns[column].times += count
  }

  /// Counts the values that wait, and gives back their room, when no more will come.
  mutating func close() {
    guard case .counted(let histograms) = values, !columns.isEmpty else { return }
    waiting.withUnsafeBufferPointer { waiting in
      guard let first = waiting.baseAddress else { return }
      for (column, last) in columns.enumerated() {
        histograms[column].record(first + column * capacity, count: last.count)
        histograms[column].record(last.repeated, times: last.times)
      }
    }
    (waiting, columns) = ([], [])
  }
}
