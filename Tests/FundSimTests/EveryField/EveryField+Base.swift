@testable import FundSim

extension EveryField {
  /// A scenario that leaves out nothing that the model has, so that every field has an effect.
  static func scenario() throws -> Scenario {
    try Scenario(
      title: "Everything", currency: "GBP", start: CalendarMonth(year: 2014, month: 4),
      horizon: 60, inflation: .uniform(0.01, 0.04),
      drivers: [
        Driver(id: "climate", persistence: 0.7), Driver(id: "weather", persistence: 0.1),
      ],
      programme: programme(), projects: [service(), neighbour()],
      sustainability: Sustainability(assess: [12, 24, 60]))
  }

  private static func programme() throws -> Programme {
    let advice = Effect(
      id: "advice", on: [.kind(.lottery), .stream("council")], odds: try .uniform(1.5, 3),
      applies: .both, from: 1, lasting: 24)
    return Programme(
      name: "All", support: 18,
      stages: [
        Stage(
          id: "pilot", month: 2, chance: .byLeadType([.localAuthority: 0.8], default: 0.6),
          grant: try .uniform(8000, 10_000), over: 6,
          holdback: Payment.Holdback(share: 0.2, until: .stage("main")), supportCost: 500,
          drivers: [Loading(driver: "climate", beta: 0.5)], restricted: ["rent"],
          unspent: .keep, effects: [advice]),
        Stage(
          id: "main", month: 9, after: "pilot", chance: .byLeadType([.vcs: 0.9], default: 0.7),
          grant: 6000, over: 12),
        Stage(
          id: "scale", month: 20, after: "main", chance: .all(0.6),
          grant: try .uniform(3000, 5000)),
      ])
  }

  private static func service() throws -> Project {
    Project(
      id: "service", leadType: .localAuthority, theme: "transport", replicas: 2,
      reserves: try .uniform(9000, 15_000), overdraft: 500, windDown: 1000,
      costs: [
        Cost(
          id: "staff", .perYear(24_000), from: 1, until: 50, inflation: 0.03, flexible: 0.3),
        Cost(id: "rent", .perMonth(400)),
        Cost(id: "van", .once(try .uniform(2000, 4000)), from: 5),
      ],
      streams: try streams(), policy: Policy(trigger: 3))
  }

  private static func streams() throws -> [Stream] {
    [
      Stream(
        id: "bid", kind: .lottery, level: .perYear(14_000), chance: 0.6, apply: 1, decision: 2,
        start: 1, term: 18, attempts: 3, retry: 4, bidCost: 200, requires: ["council"],
        renewal: Renewal(chance: 0.5, term: 12, factor: 0.9, gap: 1, times: .atMost(2)),
        growth: 0.02, volatility: 0.1, ramp: 3, season: [1, 1, 1, 2, 2, 2, 3, 3, 2, 2, 1, 1],
        cut: Cut(chance: 0.3, severity: 0.2),
        payment: Payment(
          in: .arrears, every: 3, lag: 1, holdback: Payment.Holdback(share: 0.1, until: .end),
          results: Payment.Results(share: 0.2, achieved: 0.7, lag: 2)),
        drivers: [Loading(driver: "climate", beta: 0.4)]),
      Stream(
        id: "council", kind: .budget, arrangement: .pooled, level: .perYear(9000), chance: 0.7,
        term: 24, renewal: Renewal(chance: 0.6, times: .unlimited)),
      Stream(
        id: "launch", kind: .charitableGrant, level: .total(9000), chance: 0.7, apply: 3, term: 10,
        restricted: ["rent"]),
      Stream(id: "fares", kind: .userPayments, level: .perMonth(300), chance: 0.9, term: 40),
      Stream(
        id: "time", kind: .inKind, level: .hours(perMonth: 40, rate: 12), chance: 0.8,
        offsets: [Offset(cost: "staff", share: 0.3)]),
      Stream(
        id: "bank", kind: .loan,
        level: .loan(
          LoanTerms(principal: 5000, rate: 0.06, holiday: 3, repayment: .annuity, fee: 0.02)),
        chance: 0.8, apply: 2, term: 24),
      Stream(
        id: "match", kind: .match,
        level: .match(
          MatchTerms(of: .streams(["fares"]), ratio: 0.5, honour: 0.8, payFrom: 12, over: 9))),
    ]
  }

  /// It shares the drivers, and does not join the programme.
  private static func neighbour() throws -> Project {
    Project(
      id: "neighbour", leadType: .vcs, joins: false, reserves: 3000,
      costs: [Cost(id: "hall", .perMonth(300))],
      streams: [
        Stream(
          id: "gifts", kind: .donations, level: .perMonth(try .uniform(250, 340)), chance: 0.8,
          season: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3],
          drivers: [Loading(driver: "climate", beta: 0.6)]),
        Stream(
          id: "crop", kind: .charitableGrant, level: .perYear(900), chance: 0.5,
          term: 12, renewal: Renewal(chance: 0.5, times: .unlimited),
          drivers: [Loading(driver: "weather", beta: 0.6)]),
      ])
  }
}
