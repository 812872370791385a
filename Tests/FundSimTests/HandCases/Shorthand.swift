@testable import FundSim

/// A project with one cost of £1,000 a month, for cases worked by hand.
func handScenario(
  horizon: Int = 24, start: CalendarMonth? = nil, programme: Programme? = nil,
  leadType: LeadType = .vcs, joins: Bool = true, reserves: Quantity = 0,
  overdraft: Quantity = 0, windDown: Quantity = 0,
  costs: [Cost] = [Cost(id: "staff", .perMonth(1000))], streams: [Stream] = [],
  policy: Policy? = nil, sustainability: Sustainability? = nil
) throws -> Scenario {
  try Scenario(
    start: start, horizon: horizon, programme: programme,
    projects: [
      Project(
        id: "service", leadType: leadType, joins: joins, reserves: reserves,
        overdraft: overdraft, windDown: windDown, costs: costs, streams: streams,
        policy: policy)
    ], sustainability: sustainability)
}

extension Ledger {
  /// A line's receipts in pounds.
  func pounds(_ id: String) -> [Double] { Self.pounds(streams, id) }
  func potPounds(_ id: String) -> [Double] { Self.pounds(pots, id) }
  func spentPounds(_ id: String) -> [Double] { Self.pounds(costs, id) }
  func duePounds(_ id: String) -> [Double] { Self.pounds(costsDue, id) }
  var generalPounds: [Double] { general.map { Double($0) / 1e6 } }

  private static func pounds(_ lines: [Line], _ id: String) -> [Double] {
    lines.first { $0.id == id }?.months.map { Double($0) / 1e6 } ?? []
  }
}

extension [Double] {
  /// The months that are not 0, with their amounts.
  var nonzero: [Int: Double] {
    Dictionary(
      uniqueKeysWithValues: enumerated().filter { $0.element != 0 }.map { ($0.offset, $0.element) })
  }
}

extension [Int64] {
  var nonzeroPounds: [Int: Double] { map { Double($0) / 1e6 }.nonzero }
}
