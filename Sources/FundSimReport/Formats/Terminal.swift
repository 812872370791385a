/// A document for a terminal.
///
/// No line is wider than `width` (at least `Page.narrowest`), and nothing from the scenario reaches the terminal
/// with control or bidirectional characters in it. ANSI styles are used only with `color`.
enum Terminal {
  /// The text, ending with a line break.
  static func text(_ document: Document, width: Int = 80, color: Bool = false) -> String {
    var page = Page(width: width, color: color)
    for block in document.blocks { page.set(block) }
    return page.text
  }
}

extension Page {
  fileprivate mutating func set(_ block: Document.Block) {
    switch block {
    case .title(let text), .heading(let text, _): heading(text)
    case .byline(let text): paragraph(text, indent: 0, accent: style.dim)
    case .alarm(let text): paragraph(text, indent: 0, accent: style.bad)
    case .paragraph(let text): paragraph(text)
    // The last paragraphs of a page are seen to be about all of it.
    case .afterword(_, let texts): for text in texts { paragraph(text) }
    case .loss(let text): paragraph(text, accent: style.bad)
    case .quiet(let text): paragraph(text, accent: style.dim)
    case .warning(let lead, let text): paragraph(lead: lead, text, accent: style.fair)
    case .hint(let lead, let text): paragraph(lead: lead, text, accent: style.accent)
    case .entries(let entries): set(entries)
    case .table(let table): for layout in table.layouts(width: room) { set(layout) }
    case .futures(let futures): set(futures)
    case .fan(let fan): set(fan)
    }
  }

  private mutating func set(_ entries: Entries) {
    for line in PlainText.wrap(entries.title, to: room) { add(style.bold(line)) }
    let hang = min(2 + entries.nameColumns, width / 2)
    for entry in entries.items { self.entry(entry.name, entry.meaning, hang: hang) }
    blank()
  }

  private mutating func set(_ layout: TableLayout) {
    for line in layout.lines(width: room) {
      switch line.emphasis {
      case .plain: add(line.text)
      case .group, .total: add(style.bold(line.text))
      case .quiet: add(style.dim(line.text))
      }
    }
    blank()
  }

  /// A bar for each outcome; together they are as long as 100 futures.
  private mutating func set(_ futures: HundredFutures) {
    let room = min(room, 78) - 18
    // Without room for a bar the figures alone.
    let hasBars = room >= 4
    for part in futures.parts {
      let paint =
        switch part.outcome {
        case .sustained: style.good
        case .precarious: style.fair
        case .closed: style.bad
        }
      let bar = String(repeating: "█", count: max(0, part.count * room + 50) / 100)
      add(
        PlainText.padEnd(part.outcome.name, to: 12) + PlainText.padStart(part.label, to: 4)
          + (hasBars ? "  " + paint(bar.isEmpty && part.share > 0 ? "▏" : bar) : ""))
    }
    blank()
  }

  private mutating func set(_ fan: CashFan) {
    let lines = FanDrawing(fan: fan, style: style).lines(width: room)
    // Not even room for a drawing.
    if lines.isEmpty, fan.isVisible { return }
    for line in lines { add(line) }
    blank()
    paragraph(FanDrawing.key + " " + CashFan.drawnOn, accent: style.dim)
  }
}
