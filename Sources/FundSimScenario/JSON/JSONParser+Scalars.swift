import FundSimText

extension JSONParser {
  /// A number; its syntax is checked here, its value is the standard library's.
  mutating func number() throws(JSONError) -> Double {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let firstDigit = next
    guard skipDigits() > 0 else { throw malformedNumber(at: start) }
    let digits = position - start - (bytes[start] == UInt8(ascii: "-") ? 1 : 0)
    if firstDigit == UInt8(ascii: "0"), digits > 1 {
      throw JSONError(
        at: start, "a number cannot begin with 0", remedy: "leave out the leading zeros")
    }
    if next == UInt8(ascii: ".") {
      position += 1
      guard skipDigits() > 0 else { throw malformedNumber(at: start) }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      guard skipDigits() > 0 else { throw malformedNumber(at: start) }
    }
    if let byte = next, isPartOfWord(byte) { throw malformedNumber(at: start) }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw JSONError(
        at: start, "\(SafeText.shortened(text)) is too large for a number",
        remedy: "write a smaller one")
    }
    return value
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while let byte = next, isDigit(byte) { position += 1 }
    return position - start
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// What may stand in an unquoted word or number, well written or not.
  private func isPartOfWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte >= 0x80
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  /// The unquoted text from `start`, for a message.
  private func wordText(from start: Int) -> String {
    var end = start
    while end < bytes.count, isPartOfWord(bytes[end]) || bytes[end] == UInt8(ascii: "#") {
      end += 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func malformedNumber(at start: Int) -> JSONError {
    JSONError(
      at: start, "\(SafeText.shortened(wordText(from: start))) is not a number",
      remedy: #"write it as 0.5, -12, 1.5e3 or, with a unit, in quotation marks as "60%""#)
  }

  /// `true`, `false` or `null`, and a hint for what is none of them.
  mutating func word() throws(JSONError) -> LocatedJSON.Value {
    let start = position
    let text = wordText(from: start)
    position += text.utf8.count
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "": break
    default:
      if "+.".contains(text.prefix(1)) { throw malformedNumber(at: start) }
      let shown = SafeText.shortened(text)
      switch text.lowercased() {
      case "true", "false", "null":
        throw JSONError(
          at: start, "\(shown) is not known here", remedy: "write \(text.lowercased())")
      case "nan", "infinity", "inf":
        throw JSONError(
          at: start, "\(shown) is not a number that can be used", remedy: "write a finite number")
      default:
        throw JSONError(
          at: start, "\(shown) is not a value",
          remedy: #"put text in double quotation marks, as "\#(shown)""#)
      }
    }
    let scalar = String(decoding: bytes[start...].prefix(4), as: UTF8.self).unicodeScalars.first
    let character = SafeText.replaced(scalar.map { String($0) } ?? "")
    throw JSONError(
      at: start, "a value was expected here, not \(character)",
      remedy: scalar == "'"
        ? "use double quotation marks" : "write a number, a text, a list or an object")
  }
}
