import FundSim

/// A comparison for someone who has to choose: the decision in a sentence, how sure it is, what
/// speaks against it, then the tables.
///
/// No line is wider than `width` (at least 40), and nothing from the scenario reaches the terminal
/// with control or bidirectional characters in it. ANSI styles are used only with `color`.
public enum ComparisonText {
  /// The report, ending with a line break.
  public static func render(
    _ summary: ComparisonSummary, _ context: ComparisonContext, width: Int = 80,
    color: Bool = false
  ) -> String {
    var page = Page(width: width, color: color)
    let style = page.style
    for block in ComparisonDocument(summary, context).blocks {
      switch block {
      case .title(let text), .heading(let text): page.heading(text)
      case .byline(let text): page.paragraph(text, indent: 0, accent: style.dim)
      case .alarm(let text): page.paragraph(text, indent: 0, accent: style.bad)
      case .paragraph(let text): page.paragraph(text)
      case .quiet(let text): page.paragraph(text, accent: style.dim)
      case .warning(let lead, let text): page.paragraph(lead: lead, text, accent: style.fair)
      case .hint(let lead, let text): page.paragraph(lead: lead, text, accent: style.accent)
      case .table(let table, _): page.table(table)
      case .entries(let title, let entries, let hang):
        for line in PlainText.wrap(title, to: page.room) { page.add(style.bold(line)) }
        for entry in entries { page.entry(entry.name, entry.meaning, hang: hang) }
        page.blank()
      }
    }
    return page.text
  }
}
