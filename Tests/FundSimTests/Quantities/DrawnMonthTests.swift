import Testing

@testable import FundSim

extension QuantitiesTests {
  /// How often one month comes before another, against chances worked by hand.
  @Suite struct DrawnMonthTests {
    private func chance(_ first: Quantity, before second: Quantity) -> Double {
      var work = 0
      return DrawnMonth(first).chance(before: DrawnMonth(second), work: &work)
    }

    private static let byHand: [(Quantity, Quantity, Double)] = {
      do {
        return [
          (4, 4, 0), (3, 4, 1), (4, 3, 0),
          // 0 and 4 with 1/8 each, 1, 2 and 3 with 1/4: ties have Σ p² = 7/32, and half the rest.
          (try .uniform(0, 4), try .uniform(0, 4), 0.390625),
          // Half a month above is the next month: 3.5 is 4, and 4.5 is 5.
          (3.5, 4, 0), (4, 4.5, 1), (3.4999, 4, 1),
          (try .uniform(2, 6), 4, 1.5 / 4), (4, try .uniform(2, 6), 1.5 / 4),
          (try .uniform(1, 3), try .uniform(5, 9), 1), (try .uniform(5, 9), try .uniform(1, 3), 0),
          (
            try .discrete([.init(3, weight: 1), .init(5, weight: 3)]),
            try .empirical([4, 5, 6, 6]), 0.25 + 0.75 * 0.5
          ),
          (try .bernoulli(0.3), 1, 0.7),
          // 3 e⁻² = P(0) + P(1), and Φ(−¼) = P(X < 9.5).
          (try .poisson(mean: 2), 2, 0.406_005_849_709_838),
          (try .normal(mean: 10, sd: 2), 10, 0.401_293_674_317_076),
          // Below 0 is 0 and above 1200 is 1200: Φ(1/10) = P(X < ½).
          (try .normal(mean: 0, sd: 5), 1, 0.539_827_837_277_029),
          (try .uniform(1190, 1300), 1200, 9.5 / 110), (1200, try .uniform(1190, 1300), 0),
          // Conditioned to lie in 4…10: 1.5 of 6.
          (try .uniform(0, 10).truncated(lower: 4, upper: nil), 6, 0.25),
          (
            try .mixture([.init(3, weight: 1), .init(try .uniform(5, 9), weight: 3)]), 7,
            0.25 + 0.75 * 1.5 / 4
          ),
          (
            try .mixture([.init(3, weight: 1), .init(try .uniform(5, 9), weight: 1)])
              .truncated(lower: 4, upper: nil), 7, 1.5 / 4
          ),
        ]
      } catch { return [] }
    }()

    @Test func isWhatAHandFinds() {
      #expect(Self.byHand.count == 21)
      for (first, second, expected) in Self.byHand {
        let found = chance(first, before: second)
        #expect(
          (found - expected).magnitude < 1e-11, "\(first.form) before \(second.form): \(found)")
      }
    }

    /// Every kind of distribution, against the draws at 20,000 numbers evenly between 0 and 1. A
    /// step at a month's edge is off by one number at most, 1/20,000.
    @Test func isWhatIsDrawn() throws {
      let kinds: [Quantity] = [
        try .triangular(min: 2, mode: 4, max: 9), try .pert(min: 1, mode: 3, max: 12),
        try .lognormal(mean: 6, sd: 3), try .beta(mean: 0.5, count: 4), try .gamma(mean: 5, sd: 2),
        try .weibull(shape: 1.5, scale: 6), try .binomial(n: 10, p: 0.4),
        try .logitNormal(p5: 0.2, p95: 0.9), try .normal(mean: 4, sd: 4),
      ]
      for kind in kinds {
        let sampler = Sampler(kind, in: .months)
        let count = 20_000
        let draws = (0..<count).map { index in
          sampler.value(uniform: (Double(index) + 0.5) / Double(count), component: 0.5)
        }
        for month in [1, 4, 7] {
          let share = Double(draws.filter { $0 < Double(month) }.count) / Double(count)
          let found = chance(kind, before: Quantity(integerLiteral: month))
          #expect((found - share).magnitude <= 1 / Double(count), "\(kind.form) before \(month)")
        }
      }
    }

    /// The warning played: so many copies fail the stage behind for its month, and the plan passes
    /// it.
    @Test func isHowOftenAStageIsFailed() throws {
      let (month, before) = (Quantity(4), try Quantity.uniform(2, 8))
      let scenario = try Scenario(
        horizon: 24,
        programme: Programme(stages: [
          Stage(id: "b", month: before), Stage(id: "a", month: month, after: "b"),
        ]),
        projects: [Project(id: "p", costs: [Cost(id: "rent", .perMonth(1))])])
      let simulation = try Simulation(scenario)
      let trials = 20_000
      let stages = try simulation.run(trials: trials).programme.stages
      let expected = chance(month, before: before)
      let error = (expected * (1 - expected) / Double(trials)).squareRoot()
      #expect(stages[0].mean == 1)
      #expect((1 - stages[1].mean - expected).magnitude < 5 * error, "\(stages[1].mean)")
      let passed = try simulation.plan()[0].events.filter { $0.kind == .passed }.map(\.item)
      #expect(passed.sorted() == ["a", "b"])
    }
  }
}
