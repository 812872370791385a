/// The lines of a file, and the way from a byte to its line and column.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// Of each line's first byte.
  private let lineStarts: [Int]

  /// Lines end with a line feed, a carriage return, or both.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: UTF8Text.byteOrderMark) ? UTF8Text.byteOrderMark.count : 0]
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n")) {
        starts.append(index + 1)
      }
    }
    lineStarts = starts
  }

  /// Line and column from 1; the column counts Unicode characters (code points), not bytes.
  ///
  /// - Complexity: O(log lines + length of the line).
  func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, lineStarts[0]), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[lineStarts[low]..<offset]
    return (low + 1, 1 + before.count { $0 & 0xC0 != 0x80 })
  }

  /// A line without its end; empty when there is none.
  func line(_ number: Int) -> String {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let rest = bytes[lineStarts[number - 1]...]
    return String(decoding: rest.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }
}
