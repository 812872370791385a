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

  private struct Entry: BitwiseCopyable {
    let cell: Int
    let excess: UInt64
  }

  /// 1 + the page's position in `buckets`, or 0.
  private var pages: [UInt16] = []
  private var buckets: [Bucket] = []

  /// Values that are placed before any is counted.
  private static let batch = 256

  /// Counts each value of a column: first where each belongs, then all at once, so that nothing
  /// but the bucket is touched for a value.
  mutating func record(_ values: UnsafePointer<Int64>, count: Int) {
    makePages()
    withUnsafeTemporaryAllocation(of: Entry.self, capacity: Self.batch) { entries in
      var done = 0
      while done < count {
        let size = min(count - done, Self.batch)
        place(values + done, size, in: entries)
        buckets.withUnsafeMutableBufferPointer { buckets in
          for entry in entries.prefix(size) {
            buckets[entry.cell].count &+= 1
            buckets[entry.cell].excess &+= entry.excess
          }
        }
        done += size
      }
    }
  }

  /// Counts one value so many times.
  mutating func record(_ value: Int64, times: Int) {
    makePages()
    let (index, excess) = Self.place(value)
    let cell = cell(of: index)
    buckets[cell].count &+= UInt64(times)
    buckets[cell].excess &+= excess &* UInt64(times)
  }

  private mutating func makePages() {
    if pages.isEmpty { pages = [UInt16](repeating: 0, count: Self.pageCount) }
  }

  private mutating func place(
    _ values: UnsafePointer<Int64>, _ count: Int, in entries: UnsafeMutableBufferPointer<Entry>
  ) {
    guard let entries = entries.baseAddress else { return }
    var next = 0
    while true {
      next = pages.withUnsafeBufferPointer { pages in
        pages.baseAddress.map { Self.place(values, next..<count, $0, entries) } ?? count
      }
      if next == count { return }
      // A page is missing.
      _ = cell(of: Self.place(values[next]).index)
    }
  }

  /// Places values as far as there are pages; the first that is left, or the end.
  private static func place(
    _ values: UnsafePointer<Int64>, _ range: Range<Int>, _ pages: UnsafePointer<UInt16>,
    _ entries: UnsafeMutablePointer<Entry>
  ) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let (place, excess) = Self.place(values[index])
      let position = Int(pages[place &>> pageBits])
      if position == 0 { return index }
      entries[index] = Entry(
        cell: (position &- 1) &<< pageBits | (place & (pageSize &- 1)), excess: excess)
      index &+= 1
    }
    return index
  }

  /// The cell of a bucket, with a page for it.
  private mutating func cell(of index: Int) -> Int {
    let page = index >> Self.pageBits
    if pages[page] == 0 {
      buckets.append(contentsOf: repeatElement(Bucket(), count: Self.pageSize))
      pages[page] = UInt16(truncatingIfNeeded: buckets.count >> Self.pageBits)
    }
    return start(of: page) | (index & (Self.pageSize - 1))
  }

  mutating func merge(_ other: Histogram) {
    if other.pages.isEmpty { return }
    makePages()
    for page in other.pages.indices where other.pages[page] != 0 {
      let from = other.start(of: page)
      let to = cell(of: page << Self.pageBits)
      for offset in 0..<Self.pageSize {
        buckets[to + offset].count &+= other.buckets[from + offset].count
        buckets[to + offset].excess &+= other.buckets[from + offset].excess
      }
    }
  }

  /// How many pages there are, then each: its place, and its buckets' counts and sums.
  func write(to words: inout WordWriter) {
    words.write(Int64(buckets.count >> Self.pageBits))
    for page in pages.indices where pages[page] != 0 {
      words.write(Int64(page))
      for bucket in buckets[start(of: page)...].prefix(Self.pageSize) {
        words.write(Int64(bitPattern: bucket.count))
        words.write(Int64(bitPattern: bucket.excess))
      }
    }
  }

  /// Adds what was written.
  mutating func read(from words: inout WordReader) throws(WordError) {
    for _ in 0..<(try words.read(in: 0...Int64(Self.pageCount))) {
      makePages()
      let page = try words.read(in: 0...Int64(Self.pageCount - 1))
      let start = cell(of: page << Self.pageBits)
      for cell in start..<(start + Self.pageSize) {
        buckets[cell].count &+= UInt64(bitPattern: try words.read())
        buckets[cell].excess &+= UInt64(bitPattern: try words.read())
      }
    }
  }

  private func start(of page: Int) -> Int { (Int(pages[page]) - 1) << Self.pageBits }

  /// The values at ascending 0-based `ranks`, in micro-pounds.
  func values(atRanks ranks: [UInt64]) -> [Double] {
    var result: [Double] = []
    result.reserveCapacity(ranks.count)
    var seen: UInt64 = 0
    for page in pages.indices where pages[page] != 0 {
      let from = start(of: page)
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
  ///
  /// Below 2⁵³ a magnitude is exact as a floating-point number, whose bits begin with the exponent
  /// and the leading bits asked for; no amount that a model allows is larger, but for the sums of a
  /// great programme.
  @inline(__always)
  private static func place(_ value: Int64) -> (index: Int, excess: UInt64) {
    let magnitude = value.magnitude
    // Without a branch: the sign is a coin.
    let sign = Int(truncatingIfNeeded: value &>> 63)
    if magnitude &>> 53 != 0 { return placeLarge(magnitude, sign) }
    if magnitude &>> 23 == 0 {
      let distance = Int(truncatingIfNeeded: magnitude &>> 13)
      // In the bucket of zero a distance would have two directions.
      return (half &+ ((distance ^ sign) &- sign), distance == 0 ? 0 : magnitude & 0x1FFF)
    }
    let bits = Int(
      truncatingIfNeeded: Double(Int64(truncatingIfNeeded: magnitude)).bitPattern)
    let distance = bits &>> 42 &- (1023 + 22) << fractionBits
    let shift = UInt64(truncatingIfNeeded: bits &>> 52 &- (1023 + fractionBits))
    let low = magnitude & ((1 &<< shift) &- 1)
    return (half &+ ((distance ^ sign) &- sign), shift > 31 ? low &>> (shift &- 31) : low)
  }

  private static func placeLarge(_ magnitude: UInt64, _ sign: Int) -> (index: Int, excess: UInt64) {
    let octave = 63 - magnitude.leadingZeroBitCount - firstExponent
    let shift = UInt64(octave + firstExponent - fractionBits)
    let distance = octave << fractionBits + Int(magnitude >> shift)
    let low = magnitude & ((1 << shift) - 1)
    return (half + ((distance ^ sign) - sign), low >> unit(octave))
  }

  /// Distances are kept in units of 2^unit micro-pounds so that their sum cannot overflow for four
  /// thousand million values: at most 2³¹ each.
  @inline(__always)
  private static func unit(_ octave: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: max(0, octave &+ (firstExponent - fractionBits - 31)))
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
