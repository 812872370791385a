/// The values of a project or programme from which quantiles are read: one for all workers of a
/// run, who fill it through `SampleWriter`s.
///
/// SAFETY: the room is the sample's own, taken from a pool and given back with it. Workers write
/// only those of their own blocks' observations, no two blocks hold the same one, and nobody reads
/// before all have finished.
final class Sample: @unchecked Sendable {
  enum Values {
    /// Every value, `[column][observation]`; there is room for so many of each column.
    case exact(UnsafeMutablePointer<Int64>, observations: Int)
    /// A histogram a column.
    case counted([SharedHistogram])
  }

  let shape: SampleShape
  /// Room for so many of each column.
  let observations: Int
  let values: Values
  private let pool: SpacePool
  private let room: SpacePool.Room?

  /// Room for so many values of each column. What is in exact cells means nothing until a worker
  /// has recorded it.
  init(_ shape: SampleShape, observations: Int, pool: SpacePool) {
    self.shape = shape
    self.observations = observations
    self.pool = pool
    room = shape.isExact ? pool.take(cells: shape.columns * observations) : nil
    values =
      room.map { .exact($0.cells, observations: observations) }
      ?? .counted((0..<shape.columns).map { _ in SharedHistogram() })
  }

  deinit {
    if let room { pool.giveBack(room) }
  }

  /// Hyndman–Fan type 7 quantiles of a column's first `count` observations: with
  /// h = (n − 1)·q, x₍⌊h⌋₎ + (h − ⌊h⌋)(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎); in micro-pounds.
  ///
  /// - Source: Hyndman & Fan (1996), The American Statistician 50, doi:10.2307/2684934.
  func quantiles(_ probabilities: [Double], column: Int, count: Int) -> [Double] {
    Self.quantiles(probabilities, count: count) { ranks in
      switch values {
      case .exact(let cells, let observations):
        let column = UnsafeBufferPointer(start: cells + column * observations, count: count)
        return OrderStatistics.values(of: column, at: ranks.map { Int($0) }).map { Double($0) }
      case .counted(let histograms): return histograms[column].values(atRanks: ranks)
      }
    }
  }

  /// The same of any `count` observations whose values at ascending 0-based ranks are known.
  static func quantiles(
    _ probabilities: [Double], count: Int, at values: ([UInt64]) -> [Double]
  ) -> [Double] {
    guard count > 0 else { return probabilities.map { _ in 0 } }
    var ranks: [UInt64] = []
    var weights: [Double] = []
    for q in probabilities {
      let h = Double(count - 1) * q
      let lower = UInt64(h)
      ranks += [lower, min(lower + 1, UInt64(count - 1))]
      weights.append(h - Double(lower))
    }
    let sorted = ranks.sorted()
    let found = values(sorted)
    let ordered = ranks.map { rank in found[sorted.firstIndex(of: rank) ?? 0] }
    return weights.indices.map { index in
      let low = ordered[2 * index]
      return low + weights[index] * (ordered[2 * index + 1] - low)
    }
  }
}

extension Sample {
  /// A sample of the first `count` observations of this one and `others` of another of the same
  /// shape, for quantiles that do not ask in which order they came.
  func merged(_ count: Int, with other: Sample, _ others: Int) -> Sample {
    precondition(shape == other.shape, "samples of another run")
    let whole = Sample(shape, observations: count + others, pool: pool)
    switch (whole.values, values, other.values) {
    case (.exact(let cells, _), .exact(let first, let room), .exact(let second, let otherRoom)):
      for column in 0..<shape.columns {
        let start = cells + column * (count + others)
        start.update(from: first + column * room, count: count)
        (start + count).update(from: second + column * otherRoom, count: others)
      }
    case (.counted(let sums), .counted(let first), .counted(let second)):
      for column in 0..<shape.columns {
        sums[column].merge(first[column])
        sums[column].merge(second[column])
      }
    default: break
    }
    return whole
  }

  /// The first `count` observations.
  func write(_ count: Int, to words: inout WordWriter) {
    switch values {
    case .exact(let cells, let observations):
      for column in 0..<shape.columns {
        words.write(UnsafeBufferPointer(start: cells + column * observations, count: count))
      }
    case .counted(let histograms):
      for histogram in histograms { histogram.write(to: &words) }
    }
  }

  /// Takes in what was written of as many observations as there is room for.
  func read(from words: inout WordReader) throws(WordError) {
    switch values {
    case .exact(let cells, _):
      for cell in 0..<(shape.columns * observations) { cells[cell] = try words.read() }
    case .counted(let histograms):
      for histogram in histograms { try histogram.read(from: &words) }
    }
  }
}
