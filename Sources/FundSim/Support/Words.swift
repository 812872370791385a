/// Whole numbers in the order in which a tally writes them.
struct WordWriter {
  private(set) var words: [Int64] = []

  mutating func write(_ word: Int64) { words.append(word) }

  mutating func write(_ values: some Collection<Int64>) { words.append(contentsOf: values) }

  /// Low half first.
  mutating func write(_ values: [Int128]) {
    for value in values {
      words.append(Int64(truncatingIfNeeded: value))
      words.append(Int64(truncatingIfNeeded: value >> 64))
    }
  }
}

/// Reads what a `WordWriter` has written; a tally knows from its own shape how much is its own.
struct WordReader {
  private let words: ArraySlice<Int64>
  private var next: Int

  init(_ words: ArraySlice<Int64>) {
    self.words = words
    next = words.startIndex
  }

  var isAtEnd: Bool { next == words.endIndex }

  mutating func read() throws(WordError) -> Int64 {
    guard next < words.endIndex else { throw .endsEarly }
    defer { next += 1 }
    return words[next]
  }

  /// A number that must be in a range.
  mutating func read(in range: ClosedRange<Int64>) throws(WordError) -> Int {
    let word = try read()
    guard range.contains(word) else { throw .isNot(range, found: word) }
    return Int(word)
  }

  /// As many counts as there are.
  mutating func read(into counts: inout [Int64]) throws(WordError) {
    for index in counts.indices { counts[index] = try read() }
  }

  mutating func read(into sums: inout [Int128]) throws(WordError) {
    for index in sums.indices {
      let low = UInt64(bitPattern: try read())
      sums[index] = Int128(try read()) << 64 | Int128(low)
    }
  }
}

/// Why words are not those of a tally.
package enum WordError: Error, Equatable {
  case endsEarly
  case goesOn
  case isNot(ClosedRange<Int64>, found: Int64)
  /// Changed on the way.
  case isDamaged
}
