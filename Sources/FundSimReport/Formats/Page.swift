import FundSimText

/// Lines of a text report, laid out to a width.
struct Page {
  /// At least `Page.narrowest`.
  let width: Int
  let style: Style
  private var lines: [String] = []

  /// Columns below which nothing is set narrower.
  static let narrowest = 20
  /// Prose is set no wider than this: longer lines are hard to read.
  static let longestProse = 96
  static let indent = 2

  init(width: Int, color: Bool) {
    self.width = max(Self.narrowest, width)
    style = Style(color: color)
  }

  /// All lines, ending with a line break.
  var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The columns between the indent and the right edge.
  var room: Int { width - Self.indent }

  mutating func blank() {
    if lines.last != "" && !lines.isEmpty { lines.append("") }
  }

  /// A title at the margin, with space above.
  mutating func heading(_ title: String) {
    blank()
    for line in PlainText.wrap(title, to: min(width, Self.longestProse)) {
      lines.append(style.bold(line))
    }
  }

  /// A paragraph, followed by a blank line; `accent` styles whole lines.
  mutating func paragraph(
    _ text: String, indent: Int = Page.indent, accent: (String) -> String = { $0 }
  ) {
    let margin = String(repeating: " ", count: indent)
    for line in PlainText.wrap(text, to: min(width, Self.longestProse) - indent) {
      lines.append(margin + accent(line))
    }
    blank()
  }

  /// A paragraph led by a styled word, which must fit a line.
  mutating func paragraph(lead: String, _ text: String, accent: (String) -> String) {
    let margin = String(repeating: " ", count: Page.indent)
    let columns = min(width, Self.longestProse) - Page.indent
    for (index, line) in PlainText.wrap(lead + " " + text, to: columns).enumerated() {
      let isLed = index == 0 && line.hasPrefix(lead)
      lines.append(margin + (isLed ? accent(lead) + line.dropFirst(lead.count) : line))
    }
    blank()
  }

  /// A name and what it means, the meaning hanging clear of the name; a name that is too long for
  /// that stands on a line of its own.
  mutating func entry(_ name: String, _ meaning: String, hang: Int) {
    let columns = min(width, Self.longestProse) - Self.indent - hang
    var label = name
    if DisplayWidth.columns(of: name) + 2 > hang {
      for line in PlainText.wrap(name, to: room) { add(style.bold(line)) }
      label = ""
    }
    for (index, line) in PlainText.wrap(meaning, to: columns).enumerated() {
      let start = PlainText.padEnd(index == 0 ? label : "", to: hang)
      add(label.isEmpty || index > 0 ? start + line : style.bold(start) + line)
    }
  }

  /// One line that already fits, indented.
  mutating func add(_ line: String) {
    var line = line
    while line.last == " " { line.removeLast() }
    lines.append(line.isEmpty ? "" : String(repeating: " ", count: Self.indent) + line)
  }
}
