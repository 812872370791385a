/// A document as GitHub-flavoured Markdown: headings, paragraphs, lists and pipe tables.
///
/// Every string is escaped, so that nothing from the scenario is read as markup, HTML or a link.
enum Markdown {
  /// The text, ending with a line break.
  static func text(_ document: Document) -> String {
    document.blocks.map(block).joined(separator: "\n\n") + "\n"
  }

  private static func block(_ block: Document.Block) -> String {
    switch block {
    case .title(let text): "# " + MarkdownText.escaped(text)
    case .heading(let text, let level): heading(text, level: level)
    case .byline(let text), .paragraph(let text), .quiet(let text): MarkdownText.escaped(text)
    case .alarm(let text), .loss(let text): "**" + MarkdownText.escaped(text) + "**"
    case .warning(let lead, let text), .hint(let lead, let text):
      "> **" + MarkdownText.escaped(lead) + "** " + MarkdownText.escaped(text)
    case .entries(let entries):
      (entries.title.isEmpty ? "" : "**" + MarkdownText.escaped(entries.title) + "**\n\n")
        + entries.items.map { entry in
          "- **" + MarkdownText.escaped(entry.name) + "**: " + MarkdownText.escaped(entry.meaning)
        }.joined(separator: "\n")
    case .table(let table):
      (table.period.map { table.parts(of: $0) } ?? [table]).map(lines).joined(separator: "\n\n")
    case .futures(let futures): lines(futures.table)
    case .fan(let fan):
      (fan.choice.map { MarkdownText.escaped($0) + "\n\n" } ?? "") + lines(fan.table) + "\n\n"
        + MarkdownText.escaped(CashFan.goingOn)
    case .afterword(let heading, let texts):
      ([self.heading(heading, level: 1)] + texts.map(MarkdownText.escaped))
        .joined(separator: "\n\n")
    }
  }

  private static func heading(_ text: String, level: Int) -> String {
    String(repeating: "#", count: 1 + level) + " " + MarkdownText.escaped(text)
  }

  private static func lines(_ table: Table) -> String {
    let heads = row(([table.corner] + table.columns.map(\.name)).map(MarkdownText.cell))
    let rule = row([":--"] + table.columns.map { $0.isText ? ":--" : "--:" })
    let rows = table.rows.map { line in
      row([label(line)] + table.columns.indices.map { MarkdownText.cell(line.cell($0)) })
    }
    return ([heads, rule] + rows).joined(separator: "\n")
  }

  /// Spaces would be lost, so a part of a part stands in by a wide one.
  private static func label(_ row: Table.Row) -> String {
    let label = MarkdownText.cell(row.label)
    if label.isEmpty { return "" }
    let isBold = row.emphasis == .group || row.emphasis == .total
    return String(repeating: "&emsp;", count: row.depth) + (isBold ? "**" + label + "**" : label)
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
