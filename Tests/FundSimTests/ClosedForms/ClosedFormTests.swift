import Testing

@testable import FundSim

extension ClosedFormsTests {
  /// Survival that hangs on one thing whose chance is known exactly.
  struct ClosedFormTests {
    /// £1,000 a month from month 12 on; nothing in hand.
    private func scenario(
      _ streams: [Stream], horizon: Int = 24, drivers: [Driver] = [], assess: [Int] = [24],
      costFrom: Quantity = 12, programme: Programme? = nil
    ) throws -> Scenario {
      try Scenario(
        horizon: horizon, drivers: drivers, programme: programme,
        projects: [
          Project(
            id: "service", costs: [Cost(id: "staff", .perMonth(1000), from: costFrom)],
            streams: streams)
        ], sustainability: Sustainability(assess: assess))
    }

    @Test(arguments: LedgerSource.allCases)
    func oneGrant(source: LedgerSource) throws {
      let grant = Stream(
        id: "grant", kind: .lottery, level: .perMonth(1000), chance: 0.37, apply: 6, start: 6)
      source.expect(try source.openShare(scenario([grant])), near: 0.37)
    }

    @Test(arguments: LedgerSource.allCases)
    func threeAttempts(source: LedgerSource) throws {
      let grant = Stream(
        id: "grant", kind: .lottery, level: .perMonth(1000), chance: 0.3, decision: 1, start: 0,
        attempts: 3, retry: 2)
      let p = 1 - 0.7 * 0.7 * 0.7
      source.expect(try source.openShare(scenario([grant])), near: p)
    }

    @Test(arguments: LedgerSource.allCases)
    func loadingsLeaveTheChanceAlone(source: LedgerSource) throws {
      let grant = Stream(
        id: "grant", kind: .lottery, level: .perMonth(1000), chance: 0.2, apply: 6, start: 6,
        drivers: [Loading(driver: "a", beta: 0.6), Loading(driver: "b", beta: -0.7)])
      let drivers = [Driver(id: "a"), Driver(id: "b", persistence: 0)]
      source.expect(try source.openShare(scenario([grant], drivers: drivers)), near: 0.2)
    }

    /// Two grants of half the costs each, both needed, decided in the months given and paid from
    /// the first month of the costs, so that neither can be saved up.
    private func twoGrants(
      chance: Quantity, betas: [Double], months: [Int], costFrom: Int = 12
    ) throws -> Scenario {
      let grants = try zip(betas, months).enumerated().map { index, grant in
        Stream(
          id: "grant-\(index)", kind: .lottery, level: .perMonth(500), chance: chance,
          apply: try .constant(Double(grant.1)), start: try .constant(Double(costFrom - grant.1)),
          drivers: [Loading(driver: "climate", beta: grant.0)])
      }
      return try scenario(
        grants, horizon: 36, drivers: [Driver(id: "climate", persistence: 0.7)], assess: [36],
        costFrom: .constant(Double(costFrom)))
    }

    @Test(arguments: LedgerSource.allCases)
    func twoGrantsInOneYearAtEvenChances(source: LedgerSource) throws {
      let open = try source.openShare(
        twoGrants(chance: 0.5, betas: [0.8, 0.8], months: [0, 11]))
      source.expect(open, near: 0.25 + arcsine(0.64) / (2 * Double.pi))
    }

    @Test(arguments: LedgerSource.allCases)
    func twoGrantsTwoYearsApart(source: LedgerSource) throws {
      let open = try source.openShare(
        twoGrants(chance: 0.5, betas: [0.9, 0.9], months: [0, 24], costFrom: 24))
      source.expect(open, near: 0.25 + arcsine(0.81 * 0.49) / (2 * Double.pi))
    }

    @Test(arguments: LedgerSource.allCases)
    func twoGrantsAtOtherChances(source: LedgerSource) throws {
      let open = try source.openShare(
        twoGrants(chance: 0.3, betas: [0.7, 0.7], months: [3, 3]))
      source.expect(open, near: bothAbove(-Mathematics.inverseNormal(0.3), correlation: 0.49))
    }

    @Test(arguments: LedgerSource.allCases)
    func oppositeLoadingsRarelyWinTogether(source: LedgerSource) throws {
      let open = try source.openShare(
        twoGrants(chance: 0.5, betas: [0.8, -0.8], months: [0, 5]))
      source.expect(open, near: 0.25 - arcsine(0.64) / (2 * Double.pi))
    }

    @Test(arguments: LedgerSource.allCases)
    func matchCommittedAndHonoured(source: LedgerSource) throws {
      let streams = [
        Stream(id: "seed", kind: .donations, level: .total(1200), term: 12),
        Stream(
          id: "match", kind: .match,
          level: .match(MatchTerms(of: .streams(["seed"]), ratio: 10, honour: 0.8)), chance: 0.7),
      ]
      source.expect(try source.openShare(scenario(streams)), near: 0.7 * 0.8)
    }

    @Test(arguments: LedgerSource.allCases)
    func unlimitedRenewals(source: LedgerSource) throws {
      let grant = Stream(
        id: "grant", kind: .charitableGrant, level: .perMonth(1000), term: 12,
        renewal: Renewal(chance: 0.8, times: .unlimited))
      let shares = try source.openShares(
        scenario([grant], horizon: 60, assess: [24, 36, 48, 60], costFrom: 0))
      #expect(shares.count == 4)
      var p = 1.0
      for share in shares {
        p *= 0.8
        source.expect(share, near: p)
      }
    }

    @Test(arguments: LedgerSource.allCases)
    func cutToNothing(source: LedgerSource) throws {
      let contract = Stream(
        id: "contract", kind: .contract, level: .perMonth(1000), cut: Cut(chance: 0.3, severity: 1),
        drivers: [Loading(driver: "climate", beta: 0.5)])
      let scenario = try scenario([contract], drivers: [Driver(id: "climate")], costFrom: 0)
      source.expect(try source.openShare(scenario), near: 0.7)
    }

    @Test(arguments: LedgerSource.allCases)
    func effectMultipliesTheOdds(source: LedgerSource) throws {
      let programme = Programme(stages: [
        Stage(
          id: "support", month: 2, chance: .all(0.6),
          effects: [Effect(id: "better", on: [.kind(.lottery)], odds: 3, applies: .award)])
      ])
      let grant = Stream(
        id: "grant", kind: .lottery, level: .perMonth(1000), chance: 0.25, apply: 2)
      // Odds of 1 : 3 become 1 : 1.
      let scenario = try scenario([grant], programme: programme)
      source.expect(try source.openShare(scenario), near: 0.6 * 0.5 + 0.4 * 0.25)
    }
  }
}
