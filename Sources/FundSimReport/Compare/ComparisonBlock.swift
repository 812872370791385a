/// A piece of a comparison's report, before it is set as text or as Markdown.
///
/// Every string is plain text that may hold names from the scenario, already cleaned.
enum ComparisonBlock {
  case title(String)
  /// A line beneath the title.
  case byline(String)
  /// Something that must not be missed.
  case alarm(String)
  case heading(String)
  case paragraph(String)
  /// How to read what follows.
  case quiet(String)
  /// A warning, led by a word or two.
  case warning(lead: String, String)
  /// A hint, led by a word.
  case hint(lead: String, String)
  /// Names and what they mean, beneath a title of their own unless that is empty.
  case entries(title: String, [(name: String, meaning: String)], hang: Int)
  /// `heads` are the headings in full, where there is no need to stack them.
  case table(Table, heads: [String])
}
