/// The order statistics of a column at a few ranks, without sorting all of it.
///
/// A quantile needs two neighbouring ranks of thousands of values; the standard library can only
/// sort. Partitions about a pivot, three ways because amounts repeat (nothing, a whole grant), and
/// goes on only where a rank lies.
///
/// - Complexity: about 2n comparisons for each halving that separates the ranks; if pivots are bad
///   again and again, the rest is sorted.
/// - Source: Hoare (1961), Algorithm 65: Find, doi:10.1145/366622.366647; three-way partition after
///   Dijkstra (1976), *A Discipline of Programming*, ch. 14.
enum OrderStatistics {
  /// The values at ascending 0-based `ranks`; the cells are put into another order.
  static func values(
    of cells: UnsafeMutableBufferPointer<Int64>, at ranks: [Int]
  ) -> [Int64] {
    guard let base = cells.baseAddress else { return [] }
    place(base, 0..<cells.count, ranks[...], partitions: 60)
    return ranks.map { base[$0] }
  }

  /// Brings the right values to `ranks`, all of them inside `range`.
  private static func place(
    _ cells: UnsafeMutablePointer<Int64>, _ range: Range<Int>, _ ranks: ArraySlice<Int>,
    partitions: Int
  ) {
    if ranks.isEmpty { return }
    if range.count <= 16 || partitions == 0 {
      var rest = UnsafeMutableBufferPointer(
        start: cells + range.lowerBound, count: range.count)
      rest.sort()
      return
    }
    let equal = partition(cells, range, about: pivot(cells, range))
    let first = ranks.firstIndex { $0 >= equal.lowerBound } ?? ranks.endIndex
    let after = ranks.firstIndex { $0 >= equal.upperBound } ?? ranks.endIndex
    place(
      cells, range.lowerBound..<equal.lowerBound, ranks[..<first], partitions: partitions - 1)
    place(
      cells, equal.upperBound..<range.upperBound, ranks[after...], partitions: partitions - 1)
  }

  /// The median of the first, the middle and the last value.
  private static func pivot(_ cells: UnsafePointer<Int64>, _ range: Range<Int>) -> Int64 {
    let a = cells[range.lowerBound]
    let b = cells[range.lowerBound + range.count / 2]
    let c = cells[range.upperBound - 1]
    return max(min(a, b), min(max(a, b), c))
  }

  /// Puts the smaller values first and the larger ones last; where the equal ones are.
  private static func partition(
    _ cells: UnsafeMutablePointer<Int64>, _ range: Range<Int>, about pivot: Int64
  ) -> Range<Int> {
    var (low, high, index) = (range.lowerBound, range.upperBound, range.lowerBound)
    while index < high {
      let value = cells[index]
      if value < pivot {
        cells[index] = cells[low]
        cells[low] = value
        low += 1
        index += 1
      } else if value > pivot {
        high -= 1
        cells[index] = cells[high]
        cells[high] = value
      } else {
        index += 1
      }
    }
    return low..<high
  }
}
