import Testing

/// What is tested of the room Formats: `swift test --filter FormatsTests`.
///
/// Each suite has its tests in a file of its name.
enum FormatsTests {
  @Suite struct ComparisonDataTests {}
  @Suite struct ComparisonSafetyTests {}
  @Suite struct DataReportTests {}
  @Suite struct DataFormatTests {}
  @Suite struct LibraryExampleTests {}
  @Suite struct MarkdownTests {}
  @Suite struct TableLayoutTests {}
  @Suite struct TerminalTests {}
}
