import FundSim
import FundSimText

/// Amounts and months of ledgers in the words of their scenario.
struct LedgerWords {
  let currency: Currency
  let months: MonthNames
  private let scenario: Scenario

  init(_ scenario: Scenario) {
    self.scenario = scenario
    currency = Currency(scenario.currency)
    months = MonthNames(start: scenario.start)
  }

  /// "at the end of month 17 (…) the general fund stood at −£1,234.00, …".
  func reason(_ shortfall: Shortfall) -> String {
    let cause =
      "at the end of \(months.named(shortfall.month)) the general fund stood at"
      + " \(currency.pence(shortfall.fund)), \(lack(shortfall))"
    let funds = shortfall.pots.map { pot in
      "\(currency.pence(pot.balance)) in the fund of \(StreamName.stage(pot.stream))"
        + mayPay(pot.stream, shortfall.project)
    }
    return funds.isEmpty ? cause : cause + "; it could not use " + WordList.text(funds)
  }

  /// What is missing, and what is left of the overdraft.
  private func lack(_ shortfall: Shortfall) -> String {
    let short = currency.pence(shortfall.lack)
    let close = currency.pence(shortfall.windDown)
    let bank = "the overdraft of \(currency.pence(shortfall.overdraft))"
    return switch (shortfall.closes, shortfall.credit) {
    case (false, .none): "\(short) short"
    case (false, _): "\(short) more than \(bank)"
    case (true, .none): "\(short) short of the \(close) it takes to close in good order"
    case (true, .untouched):
      "\(short) short: closing in good order takes \(close), more than that and \(bank) together"
    case (true, .left(let left)):
      "\(short) short: closing in good order takes \(close), and of \(bank) only"
        + " \(currency.pence(left)) is left"
    case (true, .usedUp(let beyond)) where beyond.pence > 0:
      "\(short) short: \(currency.pence(beyond)) more than \(bank), and the \(close) that it takes"
        + " to close in good order"
    case (true, .usedUp):
      "\(short) short: \(bank) is used up, and closing in good order takes \(close)"
    }
  }

  /// ", which may pay for garden only".
  private func mayPay(_ stream: String, _ project: String) -> String {
    let own = scenario.projects.first { $0.id == project }?.streams.first { $0.id == stream }
    let stage = scenario.programme?.stages.first { "programme/" + $0.id == stream }
    guard let costs = own?.restricted ?? stage?.restricted, !costs.isEmpty else { return "" }
    return ", which may pay for \(WordList.text(costs.map(SafeText.oneLine))) only"
  }

  /// What happened and when.
  func entry(_ happening: Story.Happening) -> Entries.Entry {
    Entries.Entry(months.brief(happening.months), words(happening))
  }

  private func words(_ happening: Story.Happening) -> String {
    let item = SafeText.oneLine(happening.item)
    let term = happening.term.map(Words.duration)
    let length = term.map { ", for " + $0 } ?? ""
    return switch happening.kind {
    case .won:
      happening.isCertain
        ? "\(item): begins" + length
        : "\(item) won" + (happening.begins ? ", and begins at once" + length : "")
    case .refused: "\(item) refused"
    case .begins: term.map { "\(item): a term of \($0) begins" } ?? "\(item): begins"
    case .renewed: "\(item) renewed" + length
    case .lapsed: "\(item) not renewed"
    case .cut: "\(item) cut"
    case .honoured: "\(item): the commitment is kept" + (term.map { ", over " + $0 } ?? "")
    case .dishonoured: "\(item): the commitment is broken"
    case .passed: "stage \(item) passed"
    case .failed: "stage \(item) not passed"
    case .returned:
      "\(currency.pence(happening.amount ?? .zero)) of \(StreamName.grant(happening.item)) goes back"
        + " to the funder"
    case .scaledBack: "costs scaled back: the flexible part is not spent"
    case .closed: "the service closes"
    }
  }
}

extension Document {
  /// The cash-flow sheet of a ledger, by year, then by month.
  mutating func addSheets(_ ledger: Ledger, _ words: LedgerWords, level: Int) {
    let sheet = LedgerSheet(ledger)
    if sheet.count == 0 { return }
    add(.heading("Year by year (\(words.currency.symbol))", level: level))
    add(.table(sheet.yearTable(words.months)))
    add(.heading("Month by month (\(words.currency.symbol))", level: level))
    add(.table(sheet.monthTable(words.months)))
  }
}
