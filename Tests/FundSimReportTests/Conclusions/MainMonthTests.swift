import Testing

@testable import FundSimReport

extension ConclusionsTests.MainMonthTests {
  @Test(
    arguments: [
      ([12, 24, 36, 60], 60, 36), ([12, 24], 60, 24), ([12, 60], 60, 12), ([], 60, nil),
      ([24, 47], 60, 47), ([24, 48], 60, 24), ([25, 48], 60, 25), ([1, 240], 240, 1),
      // Beyond the horizon only where there is no other.
      ([12, 24, 60], 48, 24), ([60, 72], 48, 60), ([12, 36], 24, 12),
    ] as [([Int], Int, Int?)])
  func isTheOneNearestToThreeYears(assessed: [Int], horizon: Int, month: Int?) {
    #expect(MainMonth.among(assessed, horizon: horizon) == month)
    #expect(MainMonth.among(assessed.reversed(), horizon: horizon) == month)
  }

  @Test func isTheOneAskedForIfItIsAssessed() {
    #expect(MainMonth.among([12, 36, 60], asked: 60) == 60)
    #expect(MainMonth.among([12, 36, 60], asked: 24) == 36)
    #expect(MainMonth.among([12, 36, 60], horizon: 48, asked: 60) == 60)
  }
}
