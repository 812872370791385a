/// The order statistics of a column at a few ranks, without sorting it.
///
/// A quantile needs two neighbouring ranks of thousands of values; the standard library can only
/// sort. Counts the values in equal buckets between the least and the greatest, and goes on inside
/// the buckets that hold a rank, until few values or one value is left. No step depends on how two
/// values compare, so none is guessed wrong.
///
/// - Complexity: four passes over n values where they are spread out; otherwise as many again for
///   each time that the range has to be divided, which is by eight at least.
/// - Source: Alabi, Blanchard, Gordon & Steinbach (2012), ACM Journal of Experimental Algorithmics
///   17, doi:10.1145/2133803.2345676 (bucket selection).
enum OrderStatistics {
  /// The values at ascending 0-based `ranks`, all below the number of cells.
  static func values(of cells: UnsafeBufferPointer<Int64>, at ranks: [Int]) -> [Int64] {
    var found: [Int64] = []
    found.reserveCapacity(ranks.count)
    select(cells, ranks[...], below: 0, &found)
    return found
  }

  /// So few are sorted.
  private static let fewCells = 32
  private static let mostBits = 10

  /// Appends the values at `ranks`, counted from a cell that has `below` cells of the column
  /// beneath.
  private static func select(
    _ cells: UnsafeBufferPointer<Int64>, _ ranks: ArraySlice<Int>, below: Int,
    _ found: inout [Int64]
  ) {
    guard !ranks.isEmpty, let least = cells.min(), let greatest = cells.max() else { return }
    if least == greatest {
      found.append(contentsOf: repeatElement(least, count: ranks.count))
      return
    }
    if cells.count <= fewCells {
      let sorted = cells.sorted()
      for rank in ranks { found.append(sorted[rank - below]) }
      return
    }
    let buckets = Buckets(from: least, to: greatest, cells: cells.count)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: buckets.count) { counts in
      counts.initialize(repeating: 0)
      for value in cells { counts[buckets.place(of: value)] &+= 1 }
      let parts = parts(counts, ranks, below: below)
      // All parts together first, and each out of those few: one pass over all cells is enough.
      for place in counts.indices { counts[place] = 0 }
      for part in parts { counts[part.bucket] = 1 }
      pick(cells, { Int(counts[buckets.place(of: $0)]) }) { few in
        for part in parts {
          pick(few, { buckets.place(of: $0) == part.bucket ? 1 : 0 }) { own in
            select(own, part.ranks, below: part.below, &found)
          }
        }
      }
    }
  }

  /// A bucket that holds ranks, and the cells of the column beneath it.
  private struct Part {
    let bucket: Int
    let below: Int
    let ranks: ArraySlice<Int>
  }

  private static func parts(
    _ counts: UnsafeMutableBufferPointer<Int32>, _ ranks: ArraySlice<Int>, below: Int
  ) -> [Part] {
    var parts: [Part] = []
    var rest = ranks
    var beneath = below
    for bucket in counts.indices {
      let next = beneath + Int(counts[bucket])
      if let first = rest.first, first < next {
        let after = rest.firstIndex { $0 >= next } ?? rest.endIndex
        parts.append(Part(bucket: bucket, below: beneath, ranks: rest[..<after]))
        rest = rest[after...]
      }
      beneath = next
    }
    return parts
  }

  /// Gives `use` the cells whose weight is 1 and not 0, in their order.
  @inline(__always)
  private static func pick(
    _ cells: UnsafeBufferPointer<Int64>, _ weight: (Int64) -> Int,
    _ use: (UnsafeBufferPointer<Int64>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: Int64.self, capacity: cells.count) { room in
      var kept = 0
      for value in cells {
        // Written over by the next one unless it counts; never more than there are cells.
        room[kept] = value
        kept &+= weight(value)
      }
      use(UnsafeBufferPointer(rebasing: room[..<kept]))
    }
  }

  /// Equal buckets, a power of two wide, over a range of whole numbers.
  private struct Buckets {
    private let least: Int64
    private let shift: UInt64
    let count: Int

    /// A quarter as many as there are cells, within bounds.
    init(from least: Int64, to greatest: Int64, cells: Int) {
      self.least = least
      let span = UInt64(bitPattern: greatest &- least)
      let bits = min(mostBits, Int.bitWidth - cells.leadingZeroBitCount - 2)
      let width = UInt64.bitWidth - span.leadingZeroBitCount
      shift = UInt64(max(0, width - bits))
      count = Int(span &>> shift) + 1
    }

    @inline(__always)
    func place(of value: Int64) -> Int {
      Int(truncatingIfNeeded: UInt64(bitPattern: value &- least) &>> shift)
    }
  }
}
