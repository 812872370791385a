import Testing

@testable import FundSim

extension QuantitiesTests {
  @Suite struct CentralValueTests {
    typealias Cases = DistributionCases
    static let wide = SamplerTests.wide

    private func central(_ quantity: Quantity, _ domain: Domain = wide) -> Double {
      Sampler(quantity, in: domain).central
    }

    private func isNear(_ a: Double, _ b: Double) -> Bool {
      (a - b).magnitude <= 1e-13 * b.magnitude
    }

    @Test func centresOfClosedForms() throws {
      #expect(central(12) == 12)
      #expect(try central(.uniform(2, 6)) == 4)
      #expect(try central(.normal(mean: 7, sd: 3)) == 7)
      #expect(try central(.normal(p5: 10, p95: 30)) == 20)
      // The median of a lognormal is the geometric mean of its ends.
      #expect(try isNear(central(.lognormal(p5: 5000, p95: 20000)), 10000))
      #expect(try isNear(central(.lognormal(mean: 1000, sd: 1000)), 1000 / 2.0.squareRoot()))
      #expect(try isNear(central(.logitNormal(p5: 0.1, p95: 0.9)), 0.5))
      #expect(try isNear(central(.triangular(min: 0, mode: 0, max: 1)), 1 - 0.5.squareRoot()))
      // 100 √(log 2).
      #expect(try isNear(central(.weibull(shape: 2, scale: 100)), 83.255_461_115_769_776))
      #expect(try isNear(central(.beta(mean: 0.5, count: 8)), 0.5))
      // scipy.stats.gamma(4, scale=25).ppf(0.5).
      #expect(try isNear(central(.gamma(mean: 100, sd: 50)), 91.801_518_721_272_43))
    }

    @Test func stepsReachAHalf() throws {
      #expect(try central(.bernoulli(0.5)) == 0)
      #expect(try central(.bernoulli(0.5000001)) == 1)
      #expect(try central(.empirical([1, 2, 3, 4])) == 2)
      #expect(try central(.poisson(mean: 12.5)) == 12)
      #expect(try central(.binomial(n: 11, p: 0.5)) == 5)
      #expect(
        try central(
          .discrete([.init(1, weight: 0.1), .init(2, weight: 0.2), .init(3, weight: 0.3)]))
          == 2)
      #expect(try central(.poisson(mean: 12.5).truncated(lower: 14.5, upper: nil)) == 16)
    }

    @Test func truncationComesBeforeTheMedian() throws {
      #expect(try central(.uniform(0, 10).truncated(lower: 6, upper: nil)) == 8)
      // Half of a normal: Φ⁻¹(¾).
      #expect(
        try isNear(
          central(.normal(mean: 0, sd: 1).truncated(lower: 0, upper: nil)), 0.674_489_750_196_081_7)
      )
    }

    @Test func clampingAndRoundingComeAfterIt() throws {
      #expect(try central(.normal(mean: -5, sd: 1), .money) == 0)
      #expect(try central(.uniform(0, 3), .share) == 1)
      #expect(try central(.uniform(2, 3), .months) == 3)
      #expect(try central(.uniform(2, 2.9), .months) == 2)
      #expect(central(2.5, .months) == 3)
      #expect(central(2.499, .months) == 2)
      #expect(central(-7, .balance) == -7)
      #expect(central(0, .term) == 1)
    }

    @Test func mixturesHaveOneMedian() throws {
      // Half in 0…1 and half in 9…10: F reaches ½ at 1 and not later.
      let apart = try Cases.mix((1, .uniform(0, 1)), (1, .uniform(9, 10)))
      #expect(isNear(central(apart), 1))
      #expect(try central(Cases.mix((0.7, 0), (0.3, .uniform(100, 200)))) == 0)
      #expect(try isNear(central(Cases.mix((1, .uniform(0, 1)), (4, .uniform(0, 3)))), 1.125))
      let third = try Cases.mix((1, .uniform(0, 1)), (1, .uniform(4, 5)), (1, .uniform(9, 10)))
      #expect(isNear(central(third), 4.5))
      // Without the first part the median falls between the others.
      #expect(try isNear(central(third.truncated(lower: 2, upper: nil)), 5))
    }

    @Test func centralIsTheDrawAtOneHalf() throws {
      for entry in try Cases.all() where entry.family != "mixture" {
        for domain in [Self.wide, .months, .share] {
          let sampler = Sampler(entry.quantity, in: domain)
          let draw = sampler.value(uniform: 0.5, component: 0.5)
          // A median on the edge of a step is reached by the sum of weights or missed by a
          // rounding.
          let above = sampler.value(uniform: 0.5 - 1e-9, component: 0.5)
          #expect(
            (sampler.central - draw).magnitude <= 1e-8 * draw.magnitude + 1e-12
              || sampler.central == above,
            "\(entry) in \(domain): \(sampler.central), \(draw)")
        }
      }
    }
  }
}
