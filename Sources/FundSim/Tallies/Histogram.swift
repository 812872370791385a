/// Counts of whole micro-pounds in buckets of constant relative width, straight from the bits of
/// the number: exponent and ten leading fraction bits.
///
/// A bucket is at most 2⁻¹⁰ of its value wide, or 0.8 pence below £8, and remembers the sum of what
/// fell into it. So a quantile read from it (the mean of the bucket that holds it) is within 0.1 %
/// or a penny of the exact order statistic, and exact where a bucket holds one value only.
///
/// Buckets live in pages made when first touched, so memory grows with the spread of the values
/// and never with the number of trials. Counts and sums commute.
///
/// - Complexity: O(1) to record; O(touched pages) to read.
struct Histogram: Sendable {
  private static let fractionBits = 10
  /// Below 2²³ micro-pounds (£8.39) buckets are 2¹³ micro-pounds wide; the innermost is zero.
  private static let firstExponent = 23
  private static let pageBits = 5
  private static let pageSize = 1 << pageBits
  /// Exponents 23…62 and the even buckets beneath, both signs.
  private static let half = (63 - firstExponent + 1) << fractionBits
  private static let pageCount = 2 * half / pageSize + 1

  struct Bucket: BitwiseCopyable, Sendable {
    var count: UInt64 = 0
    /// Sum of the values' distances from the bucket's end nearest zero, in `unit`s.
    var excess: UInt64 = 0
  }

  /// 1 + the page's position in `buckets`, or 0.
  private var pages: [Int32] = []
  private var buckets: [Bucket] = []

  init() {}

  /// Counts each value of a column: first where each belongs, then all at once, so that nothing
  /// but the bucket is touched for a value.
  mutating func record(_ values: UnsafePointer<Int64>, count: Int) {
    if pages.isEmpty { pages = [Int32](repeating: 0, count: Self.pageCount) }
    var done = 0
    while done < count {
      let size = min(count - done, 256)
      recordFew(values + done, count: size)
      done += size
    }
  }

  private mutating func recordFew(_ values: UnsafePointer<Int64>, count: Int) {
    withUnsafeTemporaryAllocation(of: Entry.self, capacity: count) { entries in
      for index in 0..<count {
        let (place, excess) = Self.place(values[index])
        let page = place >> Self.pageBits
        var position = Int(pages[page])
        if position == 0 { position = addPage(page) }
        entries[index] = Entry(
          cell: (position &- 1) << Self.pageBits | (place & (Self.pageSize - 1)), excess: excess)
      }
      buckets.withUnsafeMutableBufferPointer { buckets in
        for index in 0..<count {
          let entry = entries[index]
          buckets[entry.cell].count &+= 1
          buckets[entry.cell].excess &+= entry.excess
        }
      }
    }
  }

  private struct Entry: BitwiseCopyable {
    let cell: Int
    let excess: UInt64
  }

  @inline(never)
  private mutating func addPage(_ page: Int) -> Int {
    buckets.append(contentsOf: repeatElement(Bucket(), count: Self.pageSize))
    let position = buckets.count >> Self.pageBits
    pages[page] = Int32(truncatingIfNeeded: position)
    return position
  }

  /// The values at ascending 0-based `ranks`, in micro-pounds.
  func values(atRanks ranks: [UInt64]) -> [Double] {
    var result: [Double] = []
    result.reserveCapacity(ranks.count)
    var seen: UInt64 = 0
    for page in pages.indices where pages[page] != 0 {
      let from = (Int(pages[page]) - 1) << Self.pageBits
      for offset in 0..<Self.pageSize {
        let bucket = buckets[from + offset]
        if bucket.count == 0 { continue }
        seen &+= bucket.count
        while result.count < ranks.count, ranks[result.count] < seen {
          result.append(Self.mean(of: bucket, at: page << Self.pageBits + offset))
        }
        if result.count == ranks.count { return result }
      }
    }
    while result.count < ranks.count { result.append(0) }
    return result
  }

  /// A value's bucket, and its distance from the bucket's end nearest zero.
  @inline(__always)
  private static func place(_ value: Int64) -> (index: Int, excess: UInt64) {
    let magnitude = value.magnitude
    let exponent = max(63 &- magnitude.leadingZeroBitCount, firstExponent &- 1)
    // From the first exponent on, the leading bits of a magnitude lie in 2¹⁰..<2¹¹, and continue
    // where the exponent below ends.
    let octave = max(exponent &- firstExponent, 0)
    let shift = UInt64(octave &+ firstExponent &- fractionBits)
    let leading = Int(truncatingIfNeeded: magnitude &>> shift)
    let distance = octave << fractionBits &+ leading
    let low = distance == 0 ? 0 : magnitude & ((1 &<< shift) &- 1)
    return (value < 0 ? half &- distance : half &+ distance, low &>> unit(octave))
  }

  /// Distances are kept in units of 2^unit micro-pounds so that their sum cannot overflow for four
  /// thousand million values: at most 2³¹ each.
  @inline(__always)
  private static func unit(_ octave: Int) -> UInt64 {
    UInt64(max(0, octave &+ firstExponent &- fractionBits &- 31))
  }

  private static func mean(of bucket: Bucket, at index: Int) -> Double {
    let distance = abs(index - half)
    if distance == 0 { return 0 }
    let octave = max(distance >> fractionBits - 1, 0)
    let leading = distance - octave << fractionBits
    let low = Double(UInt64(leading) << UInt64(octave + firstExponent - fractionBits))
    let excess =
      Double(bucket.excess) / Double(bucket.count) * Double(UInt64(1) << unit(octave))
    return index < half ? -(low + excess) : low + excess
  }
}
