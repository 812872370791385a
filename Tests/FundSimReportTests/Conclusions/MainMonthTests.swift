import Testing

@testable import FundSimReport

extension ConclusionsTests.MainMonthTests {
  @Test(
    arguments: [
      ([12, 24, 36, 60], 60, 36), ([12, 24], 60, 24), ([12, 60], 60, 60), ([], 60, nil),
      // Beyond the horizon only where there is no other.
      ([12, 24, 60], 48, 24), ([60, 72], 48, 72), ([12, 36], 24, 36),
    ] as [([Int], Int, Int?)])
  func isThreeYearsOrTheLast(assessed: [Int], horizon: Int, month: Int?) {
    #expect(MainMonth.among(assessed, horizon: horizon) == month)
  }

  @Test func needsNoOrder() {
    #expect(MainMonth.among(Set([12, 60, 24])) == 60)
    #expect(MainMonth.among(Set([12, 60, 36])) == 36)
  }
}
