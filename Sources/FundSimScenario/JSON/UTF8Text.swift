/// Checks bytes against the table of well-formed UTF-8 (Unicode 15, table 3-7).
enum UTF8Text {
  /// The offset of the first byte that begins no well-formed character; nil when all is well.
  ///
  /// - Complexity: O(n).
  static func firstFault(in bytes: [UInt8]) -> Int? {
    var position = 0
    while position < bytes.count {
      let lead = bytes[position]
      if lead < 0x80 {
        position += 1
        continue
      }
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, second) = (3, 0xA0...0xBF)  // no overlong forms
      case 0xED: (length, second) = (3, 0x80...0x9F)  // no surrogates
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, second) = (4, 0x80...0x8F)  // nothing beyond U+10FFFF
      default: return position
      }
      guard position + length <= bytes.count, second.contains(bytes[position + 1]) else {
        return position
      }
      for next in bytes[(position + 1)..<(position + length)] where next & 0xC0 != 0x80 {
        return position
      }
      position += length
    }
    return nil
  }
}
