import Testing

@testable import FundSim

extension QuantitiesTests {
  @Suite struct ClampingTests {
    private func clamped(_ quantity: Quantity, _ domain: Domain) -> Double {
      Sampler(quantity, in: domain).clampedProbability
    }

    @Test func probabilityOfClampingIsThatOutside() throws {
      #expect(try clamped(.uniform(-1, 3), .money) == 0.25)
      #expect(try clamped(.uniform(-1, 3), .share) == 0.75)
      #expect(try clamped(.uniform(0.2, 0.3), .share) == 0)
      // Rounding is no clamping: −0.25 would be rounded to 0, but is below it.
      #expect(try clamped(.uniform(-0.25, 0.75), .months) == 0.25)
      // A value at the end is inside.
      #expect(try clamped(.discrete([.init(0, weight: 3), .init(-1, weight: 1)]), .share) == 0.25)
      #expect(clamped(5, .share) == 1)
      #expect(clamped(1, .share) == 0)
      let below = try clamped(.normal(mean: 0.5, sd: 0.25), .share)
      #expect((below - 2 * Mathematics.normalCDF(-2)).magnitude < 1e-15)
      let mixed = try DistributionCases.mix((3, .uniform(0, 1)), (1, .uniform(1, 2)))
      #expect(clamped(mixed, .share) == 0.25)
      #expect(try clamped(.uniform(-1, 3).truncated(lower: 0, upper: 1), .share) == 0)
    }

    @Test func aThousandDrawsStayInside() throws {
      for (name, quantity) in try SamplerTests.gallery() {
        for domain in [Domain.share, .months, .term, .odds, .interest] {
          let sampler = Sampler(quantity, in: domain)
          for trial in UInt64(0)..<200 {
            let x = sampler.value(key: SamplerTests.key, trial: trial, replica: 0, ordinal: 4)
            #expect(x >= domain.lower && x <= domain.upper, "\(name)")
            if domain.isWhole { #expect(x == x.rounded(), "\(name)") }
          }
        }
      }
    }

    @Test func certaintyIsSeenThroughClampingAndRounding() throws {
      #expect(Sampler(12, in: .money).constant == 12)
      #expect(Sampler(12, in: .share).constant == 1)
      #expect(try Sampler(.uniform(0, 0.4), in: .months).constant == 0)
      #expect(try Sampler(.uniform(0, 0.6), in: .months).constant == nil)
      #expect(try Sampler(.uniform(5, 6), in: .share).constant == 1)
      #expect(try Sampler(.gamma(mean: 5, sd: 1), in: .share).constant == nil)
      #expect(
        try Sampler(.poisson(mean: 3).truncated(lower: 2.5, upper: 3.5), in: .months).constant == 3)
      #expect(try Sampler(DistributionCases.mix((1, 2), (1, 3)), in: .share).constant == 1)
      #expect(try Sampler(DistributionCases.mix((1, 0), (1, 1)), in: .share).constant == nil)
      #expect(try Sampler(.uniform(2, 2), in: .money).isCertain)
    }

    /// Every interval of a table is right to the bound, at its middle, where cubic interpolation
    /// errs most, and rises.
    @Test(arguments: [(0.01, 0.0), (0.3, 0), (2.8, 0), (1e6, 0), (0.05, 0.05), (3, 0.2), (1e6, 30)])
    func tablesKeepTheirBound(alpha: Double, beta: Double) {
      if beta == 0 {
        expectBound(GammaCurve(shape: alpha))
      } else {
        expectBound(BetaCurve(alpha: alpha, beta: beta))
      }
    }

    private func expectBound(_ curve: some ScoreCurve) {
      let (numbers, perUnit) = ScoreTable.nodes(of: curve)
      let table = FixedTable(numbers)
      var last = -Double.infinity
      for index in 0..<300 {
        let z = -7.5 + 15 * (Double(index) + 0.5) / 300
        let y = ScoreTable.value(table.view, perUnit, z)
        #expect(y >= last)
        last = y
        let wanted = Mathematics.normalTails(z)
        let found = curve.tails(y)
        #expect((found.lower - wanted.lower).magnitude < 1e-9, "z = \(z)")
        #expect((found.upper - wanted.upper).magnitude < 1e-9, "z = \(z)")
      }
    }
  }
}
