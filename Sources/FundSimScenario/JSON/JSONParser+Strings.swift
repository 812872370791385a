extension JSONParser {
  /// A text, from its opening to after its closing quotation mark.
  mutating func string() throws(JSONError) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: String(try escape()).utf8)
      case 0x00...0x1F:
        throw JSONError(
          at: position, "a line break, tab or control character inside a text",
          remedy: #"close the quotation mark, or write \n or \t"#)
      default:
        text.append(byte)
        position += 1
      }
    }
    throw JSONError(at: start, "this text is never closed", remedy: #"close it with ""#)
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = position
    guard let kind = byte(after: 1) else { throw endOfFile(wanted: "an escape") }
    position += 2
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(kind)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(at: start)
    default:
      throw JSONError(
        at: start, "an unknown escape after \\",
        remedy: #"write \\ for a backslash; the others are \" \/ \b \f \n \r \t \u"#)
    }
  }

  /// `\uXXXX`, or two of them that make one character.
  private mutating func unicodeEscape(at start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal(at: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    // Not a scalar, so a surrogate: a high one must be followed by a low one.
    if first < 0xDC00, next == UInt8(ascii: "\\"), byte(after: 1) == UInt8(ascii: "u") {
      position += 2
      let second = try hexadecimal(at: start)
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw JSONError(
      at: start, "half of a surrogate pair, which is no character",
      remedy: "write the character itself")
  }

  private mutating func hexadecimal(at start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONError(
          at: start, "\\u needs four hexadecimal digits", remedy: #"write it as \u00a3"#)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
