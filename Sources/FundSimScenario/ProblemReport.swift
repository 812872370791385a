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
    let before = Wording.harmless(piece.before)
    let after = Wording.harmless(piece.after)
    let lead = piece.isCut.left ? "…" : ""
    let indent = lead.unicodeScalars.count + before.unicodeScalars.reduce(0) { $0 + width($1) }
    return "  \(lead)\(before)\(after)\(piece.isCut.right ? "…" : "")\n"
      + "  \(String(repeating: " ", count: indent))^\n"
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
