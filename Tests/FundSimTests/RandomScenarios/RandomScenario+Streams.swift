@testable import FundSim

extension RandomScenario {
  /// A stream that may require, or match, those made earlier.
  mutating func stream(
    _ id: String, _ size: Double, costs: [String], earlier: [Stream]
  ) throws -> Stream {
    let kind = dice.pick(StreamKind.allCases)
    let monthly = size * dice.real(0.1, 0.7)
    switch kind {
    case .loan: return try loan(id, monthly, earlier: earlier)
    case .match: return try match(id, costs: costs, earlier: earlier)
    default: return try ordinary(id, kind, monthly, costs: costs, earlier: earlier)
    }
  }

  private mutating func ordinary(
    _ id: String, _ kind: StreamKind, _ monthly: Double, costs: [String], earlier: [Stream]
  ) throws -> Stream {
    let arrangement = kind == .budget ? dice.pick(Arrangement.allCases) : nil
    let isCash = kind != .inKind && arrangement != .aligned
    let length = dice.pick([1, 5, 6, 12, 12, 18, 24, 36])
    let term =
      dice.happens(0.65) ? try isCash ? dice.months(length) : .constant(Double(length)) : nil
    let level = try level(kind, monthly, length: length, hasTerm: term != nil)
    let isTotal = if case .total = level { true } else { false }
    let mayRestrict = isCash && dice.happens(0.3)
    return Stream(
      id: id, kind: kind, arrangement: arrangement, level: level,
      chance: dice.happens(0.25) ? 1 : try dice.chance(dice.real(0.2, 0.95)),
      apply: dice.happens(0.4) ? 0 : try dice.months(dice.int(0...20)),
      decision: dice.happens(0.4) ? 0 : try dice.months(dice.int(0...6)),
      start: dice.happens(0.5) ? 0 : try dice.months(dice.int(0...4)),
      term: term,
      attempts: dice.happens(0.5) ? 1 : try dice.months(dice.int(1...4)),
      retry: dice.happens(0.5) ? 6 : try dice.months(dice.int(0...9)),
      bidCost: dice.happens(0.6) ? 0 : try dice.money(0.1 * monthly + 1),
      requires: requires(earlier),
      renewal: dice.happens(0.6) && term != nil ? try renewal(isCash: isCash) : nil,
      growth: isTotal || dice.happens(0.5) ? 0 : try dice.rate(-0.3, 0.3),
      volatility: dice.happens(0.7) ? 0 : try dice.share(0.2),
      ramp: dice.happens(0.7) ? 0 : try dice.months(dice.int(1...18)),
      season: start != nil && dice.happens(0.3) ? season() : nil,
      cut: try dice.maybe(0.3) {
        Cut(chance: try $0.chance(0.4), severity: try $0.share(0.3))
      },
      payment: isCash ? try payment(isRestricted: mayRestrict, hasEnd: term != nil) : Payment(),
      restricted: mayRestrict ? restriction(costs) : nil,
      unspent: mayRestrict && dice.happens(0.5) ? .keep : .return,
      timeLimited: dice.maybe(0.15) { $0.happens(0.5) },
      mainstream: dice.maybe(0.15) { $0.happens(0.5) },
      planned: dice.happens(0.85), drivers: loadings(),
      offsets: isCash ? [] : try offsets(costs))
  }

  private mutating func level(
    _ kind: StreamKind, _ monthly: Double, length: Int, hasTerm: Bool
  ) throws -> Level {
    if kind == .inKind && dice.happens(0.5) {
      return .hours(
        perMonth: try dice.money(monthly / 10 + 1), rate: try dice.money(dice.real(8, 16)))
    }
    if hasTerm && kind != .inKind && dice.happens(0.4) {
      return .total(try dice.money(monthly * Double(length)))
    }
    return dice.happens(0.5)
      ? .perMonth(try dice.money(monthly)) : .perYear(try dice.money(monthly * 12))
  }

  mutating func requires(_ earlier: [Stream]) -> [String] {
    guard dice.happens(0.2) else { return [] }
    let ids = dice.shuffled(Array(Set(earlier.map(\.id) + requirableStages).sorted()))
    return Array(ids.prefix(dice.int(1...2)))
  }

  /// "s2" is a stage and perhaps a stream; where it is, it means the stream.
  private var requirableStages: [String] { stageIDs.filter { $0 != "s2" } }

  private mutating func renewal(isCash: Bool) throws -> Renewal {
    Renewal(
      chance: try dice.chance(0.7),
      term: isCash ? try dice.maybe(0.4) { try $0.months($0.int(1...24)) } : nil,
      factor: dice.happens(0.5) ? 1 : try dice.factor(0.5, 1.3),
      gap: dice.happens(0.6) ? 0 : try dice.months(dice.int(0...4)),
      times: dice.happens(0.4)
        ? .unlimited : .atMost(dice.happens(0.5) ? 1 : try dice.months(dice.int(0...4))))
  }

  private mutating func season() -> [Double] {
    var weights = (1...12).map { _ in Double(dice.int(0...9)) }
    weights[dice.int(0...11)] += 5
    return weights
  }

  mutating func restriction(_ costs: [String]) -> [String] {
    let ids = dice.some(of: costs, 0.5)
    return ids.isEmpty ? [dice.pick(costs)] : ids
  }

  private mutating func offsets(_ costs: [String]) throws -> [Offset] {
    try dice.some(of: costs, 0.5).map { Offset(cost: $0, share: try dice.share(0.4)) }
  }
}
