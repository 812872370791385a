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

/// What the plan and the trace have in common for readers.
struct LedgerText {
  let currency: Currency
  let months: MonthNames
  /// Streams by project that nobody has to be asked for: they begin, they are not won.
  let certain: [String: Set<String>]

  init(_ scenario: Scenario) {
    currency = Currency(scenario.currency)
    months = MonthNames(start: scenario.start)
    certain = scenario.projects.reduce(into: [:]) { result, project in
      result[project.id] = Set(
        project.streams.filter { stream in
          stream.chance.constant == 1 && stream.start.constant == 0 && stream.kind != .match
        }.map(\.id))
    }
  }

  /// The sheet by year, then by month.
  func writeSheets(_ ledger: Ledger, to page: inout Page) {
    let sheet = LedgerSheet(ledger)
    if sheet.count == 0 { return }
    page.heading("Year by year (\(currency.symbol))")
    page.set(.table(sheet.yearTable(months)))
    page.heading("Month by month (\(currency.symbol))")
    page.set(.table(sheet.monthTable(months)))
  }

  /// Why the money ran out: "At the end of month 17 (…) the general fund stood at −£1,234.00, …".
  func shortfall(_ ledger: Ledger) -> String? {
    guard let month = ledger.breach, ledger.general.indices.contains(month) else { return nil }
    let fund = Money(micro: ledger.general[month])
    let (close, bank) = (Money(micro: ledger.windDown), Money(micro: ledger.overdraft))
    let short = currency.pence(close - bank - fund)
    let start =
      "at the end of \(months.named(month)) the general fund stood at"
      + " \(currency.pence(fund))"
    switch (close.micro > 0, bank.micro > 0) {
    case (false, false): return start + ", and no bank would lend the \(short) it lacked"
    case (false, true):
      return start + ", \(short) below the \(currency.pence(bank)) that the bank would lend"
    case (true, false):
      return start + ", \(short) short of the \(currency.pence(close)) it takes to close in good"
        + " order"
    case (true, true):
      return start + ", \(short) short: closing in good order takes \(currency.pence(close)), and"
        + " the bank would lend \(currency.pence(bank))"
    }
  }
}
