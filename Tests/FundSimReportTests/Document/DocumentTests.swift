import Testing

/// What is tested of the room Document: `swift test --filter DocumentTests`.
///
/// Each suite has its tests in a file of its name.
enum DocumentTests {
  @Suite struct ComparisonDecisionTests {}
  @Suite struct ComparisonTextTests {}
  @Suite struct IncomeTests {}
  @Suite struct LedgerDocumentTests {}
  @Suite struct NamesTests {}
  @Suite struct RunDocumentTests {}
  @Suite struct VerdictTests {}
  @Suite struct WordsTests {}
}
