import Testing

/// What is tested of the room Conclusions: `swift test --filter ConclusionsTests`.
///
/// Each suite has its tests in a file of its name.
enum ConclusionsTests {
  @Suite struct ClosingTests {}
  @Suite struct ComparisonFindingsTests {}
  @Suite struct MainMonthTests {}
  @Suite struct NumberTests {}
  @Suite struct RunFindingsTests {}
}
