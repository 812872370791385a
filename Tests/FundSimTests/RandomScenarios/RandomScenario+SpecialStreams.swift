@testable import FundSim

/// Payment, loans and matches.
extension RandomScenario {
  mutating func payment(isRestricted: Bool, hasEnd: Bool) throws -> Payment {
    guard dice.happens(0.6) else { return Payment() }
    return Payment(
      in: isRestricted || dice.happens(0.5) ? .advance : .arrears,
      every: dice.happens(0.4) ? 1 : try dice.months(dice.pick([1, 2, 3, 6, 12])),
      lag: dice.happens(0.5) ? 0 : try dice.months(dice.int(0...4)),
      holdback: try holdback(0.35, hasEnd: hasEnd),
      results: try dice.maybe(0.25) {
        Payment.Results(
          share: try $0.share(0.3), achieved: try $0.share(0.8),
          lag: $0.happens(0.3) ? 0 : try $0.months($0.int(0...8)))
      })
  }

  mutating func holdback(_ p: Double, hasEnd: Bool) throws -> Payment.Holdback? {
    guard dice.happens(p) else { return nil }
    var ends = stageIDs.map { Payment.HoldbackEnd.stage($0) }
    if hasEnd { ends += Array(repeating: .end, count: max(1, stageIDs.count)) }
    if ends.isEmpty { return nil }
    return Payment.Holdback(share: try dice.share(0.2), until: dice.pick(ends))
  }

  mutating func loan(_ id: String, _ monthly: Double, earlier: [Stream]) throws -> Stream {
    let holiday = dice.happens(0.5) ? 0 : dice.int(1...6)
    return Stream(
      id: id, kind: .loan,
      level: .loan(
        LoanTerms(
          principal: try dice.money(6 * monthly),
          rate: dice.happens(0.25) ? 0 : try dice.share(0.08),
          holiday: holiday == 0 ? 0 : try .uniform(0, Double(holiday)),
          repayment: dice.pick(LoanTerms.Repayment.allCases),
          fee: dice.happens(0.5) ? 0 : try dice.share(0.05))),
      chance: try dice.chance(0.7), apply: try dice.months(dice.int(0...15)),
      decision: try dice.months(dice.int(0...3)), start: try dice.months(dice.int(0...2)),
      term: try .uniform(8, Double(dice.int(9...40))),
      attempts: dice.happens(0.5) ? 1 : 2, bidCost: dice.happens(0.5) ? 0 : try dice.money(50),
      requires: requires(earlier), planned: dice.happens(0.7), drivers: loadings())
  }

  mutating func match(_ id: String, costs: [String], earlier: [Stream]) throws -> Stream {
    let basis = basis(earlier.filter { $0.term != nil && $0.kind != .match }.map(\.id))
    if basis.sources.isEmpty {
      return Stream(id: id, kind: .donations, level: .perMonth(try dice.money(200)))
    }
    let isRestricted = dice.happens(0.3)
    return Stream(
      id: id, kind: .match,
      level: .match(
        MatchTerms(
          of: basis, ratio: try dice.factor(0.1, 1.2),
          honour: dice.happens(0.3) ? 1 : try dice.chance(0.7),
          payFrom: dice.happens(0.4) ? 12 : try dice.months(dice.int(1...20)),
          over: dice.happens(0.4) ? 12 : try dice.months(dice.int(1...18)))),
      chance: try dice.chance(0.8), apply: try dice.months(dice.int(0...8)),
      decision: try dice.months(dice.int(0...3)), start: dice.happens(0.8) ? 0 : 2,
      attempts: dice.happens(0.6) ? 1 : 3, retry: 2,
      requires: requires(earlier),
      payment: try payment(isRestricted: isRestricted, hasEnd: false),
      restricted: isRestricted ? restriction(costs) : nil,
      unspent: isRestricted && dice.happens(0.5) ? .keep : .return,
      planned: dice.happens(0.85), drivers: loadings())
  }

  /// Streams, the programme, or both in any order; nothing where there is nothing.
  private mutating func basis(_ ids: [String]) -> MatchTerms.Basis {
    if ids.isEmpty || dice.happens(0.25) { return stageIDs.isEmpty ? .streams([]) : .programme }
    let chosen = MatchTerms.Basis.streams(Array(dice.shuffled(ids).prefix(dice.int(1...3))))
    guard !stageIDs.isEmpty, dice.happens(0.3) else { return chosen }
    return MatchTerms.Basis(dice.shuffled(chosen.sources + [.programme]))
  }
}
