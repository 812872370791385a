import FundSimText

/// Text set in lines of a terminal.
extension PlainText {
  static func padEnd(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: text)))
  }

  static func padStart(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: text))) + text
  }

  /// Lines of at most `columns`, broken at spaces; a word longer than a line is cut.
  static func wrap(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var word = String(word)
      if !line.isEmpty
        && DisplayWidth.columns(of: line) + 1 + DisplayWidth.columns(of: word) <= columns
      {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while DisplayWidth.columns(of: word) > columns, word.count > 1 {
        var part = ""
        while let next = word.first,
          DisplayWidth.columns(of: part) + DisplayWidth.columns(of: String(next)) <= columns
            || part.isEmpty
        {
          part.append(next)
          word.removeFirst()
        }
        lines.append(part)
      }
      line = word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
