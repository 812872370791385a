/// Keeps what quantiles are read from: every value where that fits in memory, else histograms.
///
/// On their way to the histograms values wait in columns of their own. A histogram is larger than
/// the caches, and a block's few values would each fetch a line of it; some thousand values of one
/// column find most of their lines there already.
///
/// SAFETY: exact values are one allocation shared by all workers; each writes only the cells of its
/// own blocks' observations, and no two blocks hold the same observation.
struct ColumnStore: @unchecked Sendable {
  private let space: ColumnSpace
  /// `[column][capacity]`: values that wait, as many of each column.
  private var waiting: [Int64] = []
  private let capacity: Int
  private var filled = 0

  /// Bytes of waiting values that one worker may hold.
  private static let waitingLimit = 4 << 20

  /// Values of a column that may wait, when a worker keeps so many columns in all: whole blocks.
  static func capacity(columns: Int) -> Int {
    let room = waitingLimit / 8 / max(1, columns)
    return min(4096, max(1, room / Block.lanes) * Block.lanes)
  }

  /// One worker's way into the space; `capacity` is a multiple of a block's lanes.
  init(_ space: ColumnSpace, capacity: Int) {
    self.space = space
    self.capacity = capacity
  }

  /// Keeps a block's values, observations `first..<first + count` of a column.
  @inline(__always)
  mutating func record(
    _ values: UnsafePointer<Int64>, column: Int, first: Int, count: Int, stride: Int
  ) {
    switch space {
    case .exact(let samples, let observations):
      let cells = samples + column * observations + first
      for index in 0..<count { cells[index &* stride] = values[index] }
    case .counted(let histograms):
      if waiting.isEmpty { waiting = [Int64](repeating: 0, count: histograms.count * capacity) }
      let start = column &* capacity &+ filled
      waiting.withUnsafeMutableBufferPointer { waiting in
        for index in 0..<count { waiting[start &+ index] = values[index] }
      }
    }
  }

  /// A block has been recorded, the same number of values in every column.
  mutating func finishBlock(count: Int) {
    guard case .counted = space else { return }
    filled += count
    if filled + Block.lanes > capacity { putAway() }
  }

  /// Counts the values that wait.
  mutating func putAway() {
    guard filled > 0, case .counted(let histograms) = space else { return }
    waiting.withUnsafeBufferPointer { waiting in
      guard let first = waiting.baseAddress else { return }
      for column in histograms.indices {
        histograms[column].record(first + column * capacity, count: filled)
      }
    }
    filled = 0
  }

  /// Gives back the room for waiting values, when no more will come.
  mutating func close() {
    putAway()
    waiting = []
  }

  /// Hyndman–Fan type 7 quantiles of a column's first `count` observations: with
  /// h = (n − 1)·q, x₍⌊h⌋₎ + (h − ⌊h⌋)(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎); in micro-pounds.
  ///
  /// - Source: Hyndman & Fan (1996), The American Statistician 50, doi:10.2307/2684934.
  func quantiles(_ probabilities: [Double], column: Int, count: Int) -> [Double] {
    guard count > 0 else { return probabilities.map { _ in 0 } }
    var ranks: [UInt64] = []
    var weights: [Double] = []
    for q in probabilities {
      let h = Double(count - 1) * q
      let lower = UInt64(h)
      ranks += [lower, min(lower + 1, UInt64(count - 1))]
      weights.append(h - Double(lower))
    }
    let values: [Double]
    switch space {
    case .exact(let samples, let observations):
      var cells = UnsafeMutableBufferPointer(
        start: samples + column * observations, count: count)
      cells.sort()
      values = ranks.map { Double(cells[Int($0)]) }
    case .counted(let histograms):
      let sorted = ranks.sorted()
      let found = histograms[column].values(atRanks: sorted)
      values = ranks.map { rank in found[sorted.firstIndex(of: rank) ?? 0] }
    }
    return weights.indices.map { index in
      let low = values[2 * index]
      return low + weights[index] * (values[2 * index + 1] - low)
    }
  }
}
