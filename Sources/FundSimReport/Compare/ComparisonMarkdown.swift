import FundSim

/// A comparison as GitHub-flavoured Markdown: the text report's parts as headings, paragraphs,
/// lists and pipe tables.
///
/// Every name is escaped, so that nothing from the scenario is read as markup, HTML or a link.
public enum ComparisonMarkdown {
  /// The document, ending with a line break.
  public static func render(_ summary: ComparisonSummary, _ context: ComparisonContext) -> String {
    ComparisonDocument(summary, context).blocks.map(block).joined(separator: "\n\n") + "\n"
  }

  private static func block(_ block: ComparisonBlock) -> String {
    switch block {
    case .title(let text): "# " + MarkdownText.escaped(text)
    case .heading(let text): "## " + MarkdownText.escaped(text)
    case .byline(let text), .paragraph(let text), .quiet(let text): MarkdownText.escaped(text)
    case .alarm(let text): "**" + MarkdownText.escaped(text) + "**"
    case .warning(let lead, let text), .hint(let lead, let text):
      "> **" + MarkdownText.escaped(lead) + "** " + MarkdownText.escaped(text)
    case .entries(let title, let entries, _):
      (title.isEmpty ? "" : "**" + MarkdownText.escaped(title) + "**\n\n")
        + entries.map { entry in
          "- **" + MarkdownText.escaped(entry.name) + "**: " + MarkdownText.escaped(entry.meaning)
        }.joined(separator: "\n")
    case .table(let table, let heads): lines(table, heads).joined(separator: "\n")
    }
  }

  private static func lines(_ table: Table, _ heads: [String]) -> [String] {
    let alignments = heads.indices.map { table.leftAligned.contains($0) ? ":--" : "--:" }
    return [row(([table.corner] + heads).map(MarkdownText.cell)), row([":--"] + alignments)]
      + table.rows.map { line in
        let isBold = line.emphasis == .group || line.emphasis == .total
        let label = MarkdownText.cell(line.label)
        let cells = heads.indices.map {
          line.cells.indices.contains($0) ? MarkdownText.cell(line.cells[$0]) : ""
        }
        return row([isBold && !label.isEmpty ? "**" + label + "**" : label] + cells)
      }
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
