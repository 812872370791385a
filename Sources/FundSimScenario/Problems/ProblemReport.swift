import FundSimText

/// Problems as text for a terminal, each with the line of the file that it is about.
public enum ProblemReport {
  /// Characters of a source line that are shown around the column.
  private static let window = 96

  /// One line a problem, followed by an excerpt of the file with a caret under the column.
  public static func text(_ problems: [Problem], source: [UInt8]) -> String {
    let source = SourceText(source)
    return problems.map { problem in
      problem.description + "\n" + excerpt(of: problem, in: source)
    }.joined()
  }

  private static func excerpt(of problem: Problem, in source: SourceText) -> String {
    guard
      let piece = source.excerpt(line: problem.line, column: problem.column, width: window)
    else { return "" }
    let before = SafeText.replaced(piece.before)
    let after = SafeText.replaced(piece.after)
    let lead = piece.isCut.left ? "…" : ""
    let indent =
      lead.unicodeScalars.count + DisplayWidth.columns(of: before, emoji: .byPresentation)
    return "  \(lead)\(before)\(after)\(piece.isCut.right ? "…" : "")\n"
      + "  \(String(repeating: " ", count: indent))^\n"
  }
}
