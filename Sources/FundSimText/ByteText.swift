/// Bytes that need not be UTF-8, as a text that loses none of them: names of files, and what else
/// is typed on a command line.
///
/// A byte that is part of no character becomes one of the last 128 characters of private use,
/// U+10FF80 for 0x80 to U+10FFFF for 0xFF; such a character itself becomes its four bytes. So
/// different bytes have different texts, and every text leads back to its bytes.
package enum ByteText {
  /// The text of bytes.
  package static func text(_ bytes: [UInt8]) -> String {
    var view = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var place = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        if byte(scalar) == nil {
          view.append(scalar)
        } else {
          view.append(contentsOf: encoded.map(self.scalar))
        }
        place += encoded.count
      case .error(let length):
        view.append(contentsOf: bytes[place..<(place + length)].map(scalar))
        place += length
      case .emptyInput: return String(view)
      }
    }
  }

  /// The bytes of a text.
  package static func bytes(_ text: String) -> [UInt8] {
    guard text.unicodeScalars.contains(where: { byte($0) != nil }) else { return Array(text.utf8) }
    return text.unicodeScalars.flatMap { scalar in byte(scalar).map { [$0] } ?? Array(scalar.utf8) }
  }

  /// As people can read and type it: a byte that is part of no character is written as `\xE9`.
  package static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { byte($0) != nil }) else { return text }
    return text.unicodeScalars.map { spelled($0) ?? String($0) }.joined()
  }

  /// `\xE9`, for a character that stands for a byte.
  static func spelled(_ scalar: Unicode.Scalar) -> String? {
    byte(scalar).map { "\\x" + String($0, radix: 16, uppercase: true) }
  }

  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.value >= 0x10_FF80 ? UInt8(truncatingIfNeeded: scalar.value) : nil
  }

  /// Bytes below 0x80 are always characters.
  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(0x10_FF00 + UInt32(byte)) ?? "\u{FFFD}"
  }
}
