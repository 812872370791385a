@testable import FundSim

extension RandomScenario {
  mutating func programme(for projects: [Project]) throws -> Programme? {
    guard !stageIDs.isEmpty else { return nil }
    let streams = Array(Set(projects.flatMap { $0.streams.map(\.id) })).sorted()
    var made: [Stage] = []
    for id in dice.shuffled(stageIDs) {
      // A restricted grant must find its costs in a project that joins.
      let mayRestrict = projects.contains(where: \.joins)
      made.append(
        try stage(id, earlier: made.map(\.id), streams: streams, mayRestrict: mayRestrict))
    }
    return Programme(
      name: "Programme", support: dice.pick([6, 12, 18]), stages: dice.shuffled(made))
  }

  private mutating func stage(
    _ id: String, earlier: [String], streams: [String], mayRestrict: Bool
  ) throws -> Stage {
    let isRestricted = mayRestrict && dice.happens(0.3)
    return Stage(
      id: id, month: try dice.months(earlier.count * 4 + dice.int(0...4)),
      after: !earlier.isEmpty && dice.happens(0.6) ? dice.pick(earlier) : nil,
      chance: try stageChance(),
      grant: dice.happens(0.2) ? 0 : try dice.money(dice.real(500, 20_000)),
      over: dice.happens(0.4) ? 1 : try dice.months(dice.int(1...12)),
      holdback: try holdback(0.3, hasEnd: true),
      supportCost: dice.happens(0.5) ? 0 : try dice.money(400), drivers: loadings(),
      restricted: isRestricted ? restriction(["staff", "rent"]) : nil,
      unspent: isRestricted && dice.happens(0.5) ? .return : .keep,
      effects: try (0..<dice.int(0...2)).map { try effect("e\($0)", streams) })
  }

  private mutating func stageChance() throws -> Stage.Chance {
    if dice.happens(0.2) { return .all(1) }
    if dice.happens(0.5) { return .all(try dice.chance(0.75)) }
    var table: [LeadType: Quantity] = [:]
    let hasDefault = dice.happens(0.5)
    for type in LeadType.allCases where !hasDefault || dice.happens(0.5) {
      table[type] = try dice.chance(0.7)
    }
    return .byLeadType(table, default: hasDefault ? try dice.chance(0.6) : nil)
  }

  private mutating func effect(_ id: String, _ streams: [String]) throws -> Effect {
    var targets = dice.some(of: StreamKind.allCases, 0.4).map { Effect.Target.kind($0) }
    targets += dice.some(of: streams, 0.2).map { .stream($0) }
    if targets.isEmpty { targets = [.kind(.contract)] }
    return Effect(
      id: id, on: targets, odds: try dice.factor(0.2, 5),
      applies: dice.pick(Effect.Applies.allCases),
      from: dice.happens(0.5) ? 0 : try dice.months(dice.int(0...8)),
      lasting: try dice.maybe(0.5) { try $0.months($0.int(1...18)) })
  }
}
