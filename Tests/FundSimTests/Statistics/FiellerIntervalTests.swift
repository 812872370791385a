import Testing

@testable import FundSim

extension StatisticsTests {
  @Suite struct FiellerIntervalTests {
    @Test func withoutCovarianceAndNoiseOfTheDenominatorItIsNormal() throws {
      let found = try #require(
        FiellerInterval(
          numerator: 8, denominator: 4, numeratorVariance: 1, denominatorVariance: 0,
          covariance: 0))
      let normal = NormalInterval(estimate: 2, standardError: 0.25)
      #expect((found.low - normal.low).magnitude < 1e-12)
      #expect((found.high - normal.high).magnitude < 1e-12)
    }

    /// x̄² > z²·v_x: 1.96 standard errors from 0 are just too few.
    @Test(arguments: [(1.959, false), (1.961, true)])
    func boundedOnlyWhereTheDenominatorIsNotZero(denominator: Double, isBounded: Bool) {
      let found = FiellerInterval(
        numerator: 1, denominator: denominator, numeratorVariance: 1, denominatorVariance: 1,
        covariance: 0)
      #expect((found != nil) == isBounded)
    }
  }

  @Suite struct NormalIntervalTests {
    @Test func ninetyFivePerCent() {
      let found = NormalInterval(estimate: 3, standardError: 2)
      #expect(found.low == 3 - 2 * 1.959963984540054 && found.high == 3 + 2 * 1.959963984540054)
      #expect((Mathematics.normalCDF(NormalInterval.z) - 0.975).magnitude < 1e-15)
    }
  }
}
