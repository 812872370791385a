@testable import FundSim

/// A hand-made ledger that adds up: opening + in − out = closing in every month.
enum LedgerFixture {
  static let horizon = 24

  static func scenario(
    title: String = "Village transport", currency: String = "GBP", start: CalendarMonth? = nil
  ) throws -> Scenario {
    try Scenario(
      title: title, currency: currency, start: start, horizon: horizon,
      projects: [Project(id: "transport", costs: [Cost(id: "driver", .perYear(30_000))])])
  }

  /// A line to H + 12 whose months are given in pounds.
  static func line(
    _ id: String, _ kind: String, isCash: Bool = true, length: Int = horizon + 12,
    _ pounds: (Int) -> Double
  ) -> Ledger.Line {
    Ledger.Line(
      id: id, kind: kind, isCash: isCash,
      months: (0..<length).map { Int64((pounds($0) * 1_000_000).rounded()) })
  }

  static func ledger(
    project: String = "transport", replica: Int = 0, contract: Double = 2100.335,
    windDown: Int64 = 5_000_000_000, overdraft: Int64 = 0, events: [Ledger.Event] = [],
    assessments: [Ledger.Assessment] = []
  ) -> Ledger {
    let streams = [
      line("council-contract", "contract") { $0 >= 3 ? contract : 0 },
      line("equipment-grant", "charitable-grant") { $0 == 2 ? 4000 : 0 },
      line("bank-loan", "loan") { $0 == 1 ? 6000 : 0 },
      line("volunteers", "in-kind", isCash: false) { _ in 416.666667 },
    ]
    let costs = [
      line("driver", "", length: horizon) { _ in 2500 },
      line("vehicle", "", length: horizon) { _ in 333.333333 },
    ]
    let bids = line("", "", length: horizon) { $0 == 0 ? 120 : 0 }.months
    let payments = line("", "", length: horizon) { $0 >= 2 && $0 < 22 ? 310.5 : 0 }.months
    let returns = line("", "", length: horizon) { $0 == 14 ? 0.000008 : 0 }.months
    let pot = line("equipment-grant", "charitable-grant", length: horizon) {
      $0 >= 2 && $0 < 14 ? 4000 - 333.333333 * Double($0 - 1) : 0
    }
    var general: [Int64] = []
    var fund: Int64 = 12_000_000_000
    for month in 0..<horizon {
      let income = streams[0].months[month] + streams[1].months[month] + streams[2].months[month]
      let out =
        costs[0].months[month] + costs[1].months[month] + bids[month] + payments[month]
        + returns[month]
      let potBefore = month == 0 ? 0 : pot.months[month - 1]
      fund += income - out - (pot.months[month] - potBefore)
      general.append(fund)
    }
    return Ledger(
      project: project, replica: replica, streams: streams, costs: costs, costsDue: costs,
      bids: bids, loanPayments: payments, returns: returns, general: general, pots: [pot],
      opening: 12_000_000_000, windDown: windDown, overdraft: overdraft,
      breach: general.firstIndex { $0 < windDown - overdraft }, events: events,
      assessments: assessments)
  }

  static let events: [Ledger.Event] = [
    .init(month: 0, item: "getting-going", kind: .passed),
    .init(month: 2, item: "council-contract", kind: .won),
    .init(month: 3, item: "lottery", kind: .refused),
    .init(month: 5, item: "", kind: .scaledBack), .init(month: 6, item: "", kind: .scaledBack),
    .init(month: 7, item: "", kind: .scaledBack),
    .init(month: 9, item: "lottery", kind: .refused),
    .init(month: 12, item: "match", kind: .honoured),
    .init(month: 15, item: "council-contract", kind: .cut),
    .init(month: 20, item: "signed-off", kind: .failed),
  ]

  static let assessments: [Ledger.Assessment] = [12, 24].map {
    .init(
      month: $0, outcome: $0 == 12 ? .precarious : .closed, isMainstreamed: false,
      costsAhead: 34_000_000_000, securedAhead: 25_204_020_000, timeLimitedAhead: 0,
      mainstreamAhead: 25_204_020_000, freeReserves: -1_234_500_000,
      bridging: $0 == 12 ? 0 : 9_876_540_000)
  }

  static var trace: Ledger { ledger(contract: 1800, events: events, assessments: assessments) }
}
