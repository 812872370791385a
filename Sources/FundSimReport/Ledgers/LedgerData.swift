import FundSim

/// What the plan and the trace have in common for machines.
enum LedgerData {
  /// One ledger's months: money in pounds with two decimals, as many months as the funds are kept.
  static func members(_ ledger: Ledger) -> [JSONValue.Member] {
    let count = ledger.general.count
    func list(_ values: [Int64]) -> JSONValue {
      .array(values.prefix(count).map { .money($0) })
    }
    func lines(_ lines: [Ledger.Line]) -> JSONValue {
      .object(lines.map { .init($0.id, list($0.months)) })
    }
    return [
      .init("months", .integer(count)),
      .init("opening", .money(ledger.opening)),
      .init("windDown", .money(ledger.windDown)),
      .init("overdraft", .money(ledger.overdraft)),
      .init("streams", lines(ledger.streams)),
      .init("inKind", .array(ledger.streams.filter { !$0.isCash }.map { .string($0.id) })),
      .init("costs", lines(ledger.costs)),
      .init("costsDue", lines(ledger.costsDue)),
      .init("bids", list(ledger.bids)),
      .init("loanPayments", list(ledger.loanPayments)),
      .init("returns", list(ledger.returns)),
      .init("general", list(ledger.general)),
      .init("pots", lines(ledger.pots)),
      .init("breach", ledger.breach.map { .integer($0) } ?? .null),
    ]
  }

  /// Rows of `month,item,kind,value`, month by month; `lead` stands before each.
  ///
  /// Kinds are `receipt`, `loan`, `in-kind`, `cost`, `bid`, `loan-payment`, `return`, `general` and
  /// `pot`; the item is a stream's or cost's id, or empty for what belongs to the whole project.
  static func addRows(_ ledger: Ledger, to table: inout CSVTable, lead: [CSVTable.Cell]) {
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
}
