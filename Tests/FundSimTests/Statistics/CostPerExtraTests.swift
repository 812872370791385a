import Testing

@testable import FundSim

extension StatisticsTests {
  @Suite struct CostPerExtraTests {
    /// The ends of Fieller's interval are where (c̄ − ρs̄)² = z²(v_c − 2ρv_cs + ρ²v_s).
    @Test(arguments: [(9.0, 3.0), (-9, 3), (9, -3), (-9, -3), (0, 3)])
    func endsSolveFiellersEquation(cost: Double, number: Double) throws {
      let found = CostPerExtra(
        cost: cost, number: number, costVariance: 4, numberVariance: 0.25, covariance: 0.3)
      let z2 = NormalInterval.z * NormalInterval.z
      for end in [try #require(found.low), try #require(found.high)] {
        let left = (cost - end * number) * (cost - end * number)
        let right = z2 * (4 - 2 * end * 0.3 + end * end * 0.25)
        #expect((left - right).magnitude < 1e-9 * right)
      }
      let (value, low, high) = (
        try #require(found.value), try #require(found.low), try #require(found.high)
      )
      #expect(value == cost / number && low < value && value < high)
      let expected: CostPerExtra.Reading =
        number > 0 ? (cost > 0 ? .costs : .dominates) : (cost < 0 ? .saves : .dominated)
      #expect(found.reading == expected)
    }

    @Test func noFigureWhereTheNumberMayBeNothing() {
      // 3 ± 1.96 × 2 holds 0.
      let found = CostPerExtra(
        cost: 9, number: 3, costVariance: 4, numberVariance: 4, covariance: 0)
      #expect(found == CostPerExtra(reading: .noEvidence, value: nil, low: nil, high: nil))
      let nothing = CostPerExtra(
        cost: 0, number: 0, costVariance: 0, numberVariance: 0, covariance: 0)
      #expect(nothing.reading == .noEvidence)
    }

    @Test func withoutNoiseItIsTheQuotient() {
      let found = CostPerExtra(
        cost: 900, number: 3, costVariance: 0, numberVariance: 0, covariance: 0)
      #expect(found == CostPerExtra(reading: .costs, value: 300, low: 300, high: 300))
    }
  }
}
