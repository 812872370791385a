import FundSim

/// The plan and the trace as long, tidy tables, month by month.
enum LedgerCSV {
  /// `project,month,item,kind,value`. Kinds are `receipt`, `loan`, `in-kind`, `cost`, `bid`,
  /// `loan-payment`, `return`, `general`, `pot` and `would-scale-back` (1, only in the months in
  /// which the policy would cut); `item` is the id of a stream or cost, or empty
  /// for what belongs to the whole project.
  static func plan(_ ledgers: [Ledger]) -> CSVTable {
    var table = CSVTable(header: ["project", "month", "item", "kind", "value"])
    for ledger in ledgers {
      let lead = CSVTable.Cell.text(ledger.project)
      addRows(ledger, to: &table, lead: [lead])
      for month in ledger.wouldScaleBack {
        table.add([lead, .integer(month), .empty, .text("would-scale-back"), .integer(1)])
      }
    }
    return table
  }

  /// `project,replica,month,item,kind,value`: the plan's kinds; then events, `event-won`,
  /// `event-refused` and so on, with value 1 (of `event-begins` its months or nothing, of
  /// `event-returned` the money) and the stream or stage as item; then assessments by
  /// assessment month, kinds `sustained`, `precarious`, `closed`, `mainstreamed` (1 or 0),
  /// `costs-ahead`, `secured-ahead`, `time-limited-ahead`, `mainstream-ahead`, `free-reserves` and
  /// `bridging`.
  static func trace(_ ledgers: [Ledger]) -> CSVTable {
    var table = CSVTable(header: ["project", "replica", "month", "item", "kind", "value"])
    for ledger in ledgers {
      let lead: [CSVTable.Cell] = [.text(ledger.project), .integer(ledger.replica)]
      addRows(ledger, to: &table, lead: lead)
      for event in ledger.events {
        let value: CSVTable.Cell =
          switch event.kind {
          case .begins: event.term.map { .integer($0) } ?? .empty
          case .returned: event.amount.map { .money($0) } ?? .empty
          default: .integer(1)
          }
        table.add(
          lead + [
            .integer(event.month), .text(event.item), .text("event-" + event.kind.rawValue), value,
          ])
      }
      for state in ledger.assessments {
        for (kind, value) in figures(state) {
          table.add(lead + [.integer(state.month), .empty, .text(kind), value])
        }
      }
    }
    return table
  }

  /// The plan's rows of `month,item,kind,value`, month by month; `lead` stands before each.
  private static func addRows(_ ledger: Ledger, to table: inout CSVTable, lead: [CSVTable.Cell]) {
    for month in ledger.general.indices {
      func add(_ item: String?, _ kind: String, _ values: [Int64]) {
        guard values.indices.contains(month) else { return }
        table.add(
          lead + [
            .integer(month), item.map { .text($0) } ?? .empty, .text(kind), .money(values[month]),
          ])
      }
      for line in ledger.streams {
        add(
          line.id, !line.isCash ? "in-kind" : line.kind == "loan" ? "loan" : "receipt",
          line.months)
      }
      for line in ledger.costs { add(line.id, "cost", line.months) }
      add(nil, "bid", ledger.bids)
      add(nil, "loan-payment", ledger.loanPayments)
      add(nil, "return", ledger.returns)
      add(nil, "general", ledger.general)
      for line in ledger.pots { add(line.id, "pot", line.months) }
    }
  }

  private static func figures(_ state: Ledger.Assessment) -> [(String, CSVTable.Cell)] {
    func flag(_ value: Bool) -> CSVTable.Cell { .integer(value ? 1 : 0) }
    return Outcome.allCases.reversed().map { ($0.name, flag(state.outcome == $0)) } + [
      ("mainstreamed", flag(state.isMainstreamed)),
      ("costs-ahead", .money(state.costsAhead)),
      ("secured-ahead", .money(state.securedAhead)),
      ("time-limited-ahead", .money(state.timeLimitedAhead)),
      ("mainstream-ahead", .money(state.mainstreamAhead)),
      ("free-reserves", .money(state.freeReserves)),
      ("bridging", .money(state.bridging)),
    ]
  }
}
