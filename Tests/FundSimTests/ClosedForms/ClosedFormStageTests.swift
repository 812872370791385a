import Testing

@testable import FundSim

extension ClosedFormsTests {
  /// Chains of stages, and costs that are drawn.
  struct ClosedFormStageTests {
    private func chain() throws -> Scenario {
      let programme = Programme(stages: [
        Stage(
          id: "main", month: 6, after: "pilot",
          chance: .byLeadType([.vcs: 0.5, .parishCouncil: 0.9], default: 0.1), grant: 1),
        Stage(
          id: "pilot", month: 3, chance: .byLeadType([.vcs: 0.6], default: 0.8), grant: 1),
        Stage(id: "scale", month: 9, after: "main", chance: .all(0.7), grant: 1),
      ])
      let types: [LeadType] = [.vcs, .parishCouncil, .localAuthority]
      return try Scenario(
        horizon: 12, programme: programme,
        projects: types.map { type in
          Project(id: type.rawValue, leadType: type, costs: [Cost(id: "staff", .perMonth(1))])
        })
    }

    @Test(
      arguments: [
        (LeadType.vcs, [0.6 * 0.5, 0.6, 0.6 * 0.5 * 0.7]),
        (.parishCouncil, [0.8 * 0.9, 0.8, 0.8 * 0.9 * 0.7]),
        (.localAuthority, [0.8 * 0.1, 0.8, 0.8 * 0.1 * 0.7]),
      ], LedgerSource.allCases)
    func stagesInARow(expected: (type: LeadType, chances: [Double]), source: LedgerSource) throws {
      let scenario = try chain()
      // In document order, in which the pilot stands second.
      let means = try source.stageMeans(scenario, expected.type)
      #expect(means.count == 3)
      for (mean, chance) in zip(means, expected.chances) { source.expect(mean, near: chance) }
    }

    /// One cost in month 6 against £10,000 in hand.
    private func oneCost(_ cost: Quantity) throws -> Scenario {
      try Scenario(
        horizon: 12,
        projects: [
          Project(
            id: "service", reserves: 10_000, costs: [Cost(id: "van", .once(cost), from: 6)])
        ])
    }

    /// Whether distributions are there to be drawn from.
    private static let hasDistributions =
      (try? Quantity.lognormal(mean: 1, sd: 1)).map {
        Sampler($0, in: .money).constant == nil
      } ?? false

    @Test(.enabled(if: hasDistributions), arguments: LedgerSource.allCases)
    func lognormalCost(source: LedgerSource) throws {
      let (mean, sd) = (9000.0, 4500.0)
      let variance = logarithm(1 + sd * sd / (mean * mean))
      let mu = logarithm(mean) - variance / 2
      let p = normalCDF((logarithm(10_000) - mu) / variance.squareRoot())
      let scenario = try oneCost(.lognormal(mean: mean, sd: sd))
      source.expect(try source.openShare(scenario), near: p)
    }

    @Test(.enabled(if: hasDistributions), arguments: LedgerSource.allCases)
    func truncatedNormalCost(source: LedgerSource) throws {
      let cost = try Quantity.normal(mean: 9000, sd: 3000).truncated(lower: 8000, upper: 13_000)
      let low = normalCDF(-1.0 / 3)
      let p = (normalCDF(1.0 / 3) - low) / (normalCDF(4.0 / 3) - low)
      source.expect(try source.openShare(oneCost(cost)), near: p)
    }

    @Test(.enabled(if: hasDistributions), arguments: LedgerSource.allCases)
    func volatilityIsALognormalWalk(source: LedgerSource) throws {
      // Two years on, the level is × exp(σ(Z₁ + Z₂) − σ²); Z has variance 1, and the two share
      // F₁ and F₂ of one driver with correlation φ.
      let (sigma, beta, phi) = (0.3, 0.8, 0.7)
      let stream = Stream(
        id: "fees", kind: .userPayments, level: .perMonth(1000), volatility: 0.3,
        drivers: [Loading(driver: "climate", beta: beta)])
      let scenario = try Scenario(
        horizon: 36, drivers: [Driver(id: "climate", persistence: 0.7)],
        projects: [
          Project(
            id: "service", reserves: 1_000_000, costs: [Cost(id: "staff", .perMonth(1), from: 0)],
            streams: [stream])
        ])
      let spread = sigma * (2 + 2 * beta * beta * phi).squareRoot()
      let p = normalCDF((logarithm(0.9) + sigma * sigma) / spread)
      let trials = 1000
      let low = try (0..<trials).filter { trial in
        try source.trace(scenario, trial: UInt64(trial), seed: 5).pounds("fees")[24] < 900
      }
      let z =
        (Double(low.count) / Double(trials) - p) / (p * (1 - p) / Double(trials)).squareRoot()
      #expect(abs(z) < 5, "z = \(z)")
    }
  }
}
