/// The lines of a file, and the way from a byte to its line and column.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// Of each line's first byte.
  private let lineStarts: [Int]
  /// The characters that start before every `stride`th byte. A file of one line has its columns as
  /// fast as any other.
  private let characters: [Int]
  private static let stride = 1024
  /// What some Windows editors put first; it is on no line.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Lines end with a line feed, a carriage return, or both.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0]
    var characters: [Int] = []
    characters.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      for (index, byte) in bytes.enumerated() {
        if index % Self.stride == 0 { characters.append(count) }
        if Self.startsCharacter(byte) { count += 1 }
        guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if byte == UInt8(ascii: "\n") || next != UInt8(ascii: "\n") { starts.append(index + 1) }
      }
    }
    lineStarts = starts
    self.characters = characters
  }

  /// Line and column from 1; the column counts Unicode characters (code points), not bytes.
  ///
  /// - Complexity: O(log lines).
  func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, lineStarts[0]), bytes.count)
    let line = Self.last(in: lineStarts) { $0 <= offset }
    return (line + 1, 1 + characters(before: offset) - characters(before: lineStarts[line]))
  }

  /// A piece of a line around a column.
  struct Excerpt {
    let before: String
    /// From the column on.
    let after: String
    /// Whether the line goes on to the left and to the right.
    let isCut: (left: Bool, right: Bool)
  }

  /// At most `width` characters of a line around a column, both from 1; nil when there are none.
  ///
  /// - Complexity: O(log length of the line + width).
  func excerpt(line number: Int, column: Int, width: Int) -> Excerpt? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let first = lineStarts[number - 1]
    var last = number < lineStarts.count ? lineStarts[number] : bytes.count
    while last > first, bytes[last - 1] == 0x0A || bytes[last - 1] == 0x0D { last -= 1 }
    guard last > first else { return nil }
    let origin = characters(before: first)
    let count = characters(before: last) - origin
    let column = min(max(column - 1, 0), count)
    let start = count <= width ? 0 : max(0, min(column - width / 2, count - width))
    let end = min(count, start + width)
    let places = [start, column, end].map { place in
      place == count ? last : max(first, offset(ofCharacter: origin + place))
    }
    return Excerpt(
      before: String(decoding: bytes[places[0]..<places[1]], as: UTF8.self),
      after: String(decoding: bytes[places[1]..<places[2]], as: UTF8.self),
      isCut: (left: start > 0, right: end < count))
  }

  private func characters(before offset: Int) -> Int {
    guard let last = characters.indices.last else { return 0 }
    let block = min(offset / Self.stride, last)
    return characters[block]
      + bytes[block * Self.stride..<offset].count(where: Self.startsCharacter)
  }

  /// The first byte of a character, counted from 0 in the file.
  private func offset(ofCharacter index: Int) -> Int {
    var place = Self.last(in: characters) { $0 <= index } * Self.stride
    var count = characters[place / Self.stride]
    while place < bytes.count {
      if Self.startsCharacter(bytes[place]) {
        if count == index { return place }
        count += 1
      }
      place += 1
    }
    return place
  }

  private static func startsCharacter(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  /// The last index, at least 0, whose number belongs to the first ones, in ascending numbers.
  private static func last(in numbers: [Int], where belongs: (Int) -> Bool) -> Int {
    var low = 0
    var high = numbers.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if belongs(numbers[middle]) { low = middle } else { high = middle }
    }
    return low
  }
}
