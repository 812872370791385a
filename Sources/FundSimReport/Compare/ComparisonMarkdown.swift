import FundSim

/// A comparison as GitHub-flavoured Markdown.
public enum ComparisonMarkdown {
  /// The document, ending with a line break.
  public static func render(_ summary: ComparisonSummary, _ context: ComparisonContext) -> String {
    Markdown.text(ComparisonDocument(summary, context).document)
  }
}
