/// Text set in lines of a terminal.
extension PlainText {
  static func padEnd(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(text)))
  }

  static func padStart(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - width(text))) + text
  }

  /// Lines of at most `columns`, broken at spaces; a word longer than a line is cut.
  static func wrap(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var word = String(word)
      if !line.isEmpty && width(line) + 1 + width(word) <= columns {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while width(word) > columns, word.count > 1 {
        var part = ""
        while let next = word.first, width(part) + width(String(next)) <= columns || part.isEmpty {
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
