import FundSim

/// A comparison for someone who has to choose: the decision in a sentence, how sure it is, what
/// speaks against it, then the tables.
public enum ComparisonText {
  /// The report, ending with a line break; no line is wider than `width` (at least 40), and ANSI
  /// styles are used only with `color`.
  public static func render(
    _ summary: ComparisonSummary, _ context: ComparisonContext, width: Int = 80,
    color: Bool = false
  ) -> String {
    Terminal.text(ComparisonDocument(summary, context).document, width: width, color: color)
  }
}
