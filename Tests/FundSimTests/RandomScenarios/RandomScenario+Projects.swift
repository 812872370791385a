@testable import FundSim

extension RandomScenario {
  mutating func project(_ id: String) throws -> Project {
    // What the service spends in a month; everything else is in proportion.
    let size = dice.real(800, 8000)
    let costs = try costs(size)
    return Project(
      id: id, leadType: dice.pick(LeadType.allCases), theme: dice.pick(["", "transport"]),
      replicas: dice.happens(0.85) ? 1 : dice.int(2...3), joins: dice.happens(0.85),
      reserves: try reserves(size),
      overdraft: dice.happens(0.7) ? 0 : try dice.money(size * dice.real(0.5, 3)),
      windDown: dice.happens(0.7) ? 0 : try dice.money(size * dice.real(0.2, 1)),
      costs: costs, streams: try streams(size, costs.map(\.id)),
      policy: try dice.maybe(0.35) { Policy(trigger: try $0.factor(0.5, 4)) })
  }

  private mutating func reserves(_ size: Double) throws -> Quantity {
    if dice.happens(0.1) { return 0 }
    if dice.happens(0.1) { return try .uniform(-0.5 * size, 2 * size) }
    return try dice.money(size * dice.real(0.5, 12))
  }

  private mutating func costs(_ size: Double) throws -> [Cost] {
    var costs = [
      Cost(
        id: "staff", .perMonth(try dice.money(0.5 * size)), inflation: try costInflation(),
        flexible: dice.happens(0.5) ? 0 : try dice.share(0.4)),
      Cost(
        id: "rent", .perYear(try dice.money(3 * size)),
        inflation: try costInflation(), flexible: dice.happens(0.7) ? 0 : try dice.share(0.2)),
    ]
    if dice.happens(0.5) {
      costs.append(Cost(id: "van", .once(try dice.money(2 * size)), from: try dice.months(6)))
    }
    if dice.happens(0.5) {
      let from = dice.int(0...12)
      costs.append(
        Cost(
          id: "pilot", .perMonth(try dice.money(0.2 * size)), from: try dice.months(from),
          until: try dice.months(2 * from + 14), inflation: try costInflation(),
          flexible: try dice.share(0.5)))
    }
    return dice.shuffled(costs)
  }

  private mutating func costInflation() throws -> Quantity? {
    try dice.maybe(0.3) { try $0.rate(-0.03, 0.12) }
  }

  private mutating func streams(_ size: Double, _ costs: [String]) throws -> [Stream] {
    let ids = (1...dice.int(1...8)).map { "s\($0)" }
    var made: [Stream] = []
    // Made in one order and written in another: what is required may stand later in the document.
    for id in dice.shuffled(ids) {
      made.append(try stream(id, size, costs: costs, earlier: made))
    }
    return dice.shuffled(made)
  }
}
