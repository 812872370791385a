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
    let line = Array(source.line(problem.line).unicodeScalars)
    guard !line.isEmpty else { return "" }
    let column = min(max(problem.column - 1, 0), line.count)
    let start = line.count <= window ? 0 : max(0, min(column - window / 2, line.count - window))
    let end = min(line.count, start + window)
    let before = shown(line[start..<column])
    let after = shown(line[column..<end])
    let lead = start > 0 ? "…" : ""
    let indent = lead.unicodeScalars.count + before.unicodeScalars.reduce(0) { $0 + width($1) }
    return "  \(lead)\(before)\(after)\(end < line.count ? "…" : "")\n"
      + "  \(String(repeating: " ", count: indent))^\n"
  }

  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    Wording.harmless(String(String.UnicodeScalarView(scalars)))
  }

  /// Columns that a terminal gives a character: none for a combining mark, two for a wide one.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    // The wide blocks of Unicode's East Asian Width: Hangul, kana, ideographs, full-width forms.
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
