import Testing

@testable import FundSim

extension StatisticsTests {
  @Suite struct PairedDifferenceTests {
    @Test func intervalAndTrials() {
      // d̄ = 2, s = 10, n = 100: 2 ± 1.96 × 1, and (1.96 × 10 ÷ 2)² = 96.04 trials.
      let found = PairedDifference(difference: 2, standardError: 1, trials: 100)
      #expect((found.low - 0.040036015459946).magnitude < 1e-12)
      #expect((found.high - 3.959963984540054).magnitude < 1e-12)
      #expect(found.trialsToSeparate == 97)
      #expect(found.isClear)
      let unclear = PairedDifference(difference: -0.5, standardError: 1, trials: 100)
      #expect(!unclear.isClear && unclear.trialsToSeparate == 1537)
      #expect(PairedDifference(difference: 0, standardError: 1, trials: 9).trialsToSeparate == nil)
      #expect(PairedDifference(difference: 3, standardError: 0, trials: 9).trialsToSeparate == 1)
      let hopeless = PairedDifference(difference: 1e-300, standardError: 1, trials: 9)
      #expect(hopeless.trialsToSeparate == .max)
    }
  }
}
