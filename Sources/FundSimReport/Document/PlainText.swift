/// Text from a scenario made safe for a terminal, and measured in columns.
enum PlainText {
  /// The text without control, bidirectional or other invisible characters, in one line.
  ///
  /// Breaks and tabs become single spaces; escapes, format characters (which include the
  /// bidirectional ones) and unassigned code points go.
  static func clean(_ text: String) -> String {
    // Most texts are short ids.
    if text.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}", "\u{A0}":
        result.append(" ")
      default:
        if isVisible(scalar) { result.append(scalar) }
      }
    }
    return String(result).split(separator: " ").joined(separator: " ")
  }

  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator,
      .privateUse:
      false
    default: true
    }
  }

  /// Columns on a terminal: none for combining marks, two for East Asian wide forms and emoji.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// Blocks whose characters take two columns (Unicode Standard Annex 11, W and F, by block).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]

  /// At most `limit` columns, with … in place of the middle: both ends of an id tell it apart.
  static func shorten(_ text: String, to limit: Int) -> String {
    if width(text) <= limit { return text }
    if limit < 1 { return "" }
    var head = ""
    var tail = ""
    var rest = Substring(text)
    var room = limit - 1
    while let first = rest.first, width(String(first)) <= room {
      head.append(first)
      rest = rest.dropFirst()
      room -= width(String(first))
      guard let last = rest.last, width(String(last)) <= room else { continue }
      tail = String(last) + tail
      rest = rest.dropLast()
      room -= width(String(last))
    }
    return head + "…" + tail
  }
}
