import FundSim

extension LedgerText {
  /// What happened, in order, and how it ended.
  func writeStory(_ ledger: Ledger, to page: inout Page) {
    if let reason = shortfall(ledger) {
      page.paragraph("It closes: \(reason).", accent: page.style.bad)
    } else {
      page.paragraph("It is still open after \(ledger.general.count) months.")
    }
    let happenings = happenings(ledger)
    if happenings.isEmpty { return }
    page.heading("What happens")
    let hang = min(
      2 + (happenings.map { PlainText.width($0.when) }.max() ?? 0), page.width / 2)
    for happening in happenings {
      page.entry(happening.when, happening.what, hang: hang)
    }
    page.blank()
  }

  /// Events of one month and item in words; a run of months scaled back is one entry.
  func happenings(_ ledger: Ledger) -> [(when: String, what: String)] {
    var result: [(when: String, what: String)] = []
    var run: ClosedRange<Int>?
    func when(_ months: ClosedRange<Int>) -> String { self.months.brief(months) }
    func flush() {
      if let months = run {
        result.append((when(months), "costs scaled back: the flexible part is not spent"))
      }
      run = nil
    }
    for event in ledger.events {
      if event.kind == .scaledBack {
        if let months = run, event.month <= months.upperBound + 1 {
          run = months.lowerBound...max(event.month, months.upperBound)
        } else {
          flush()
          run = event.month...event.month
        }
        continue
      }
      flush()
      result.append((when(event.month...event.month), Self.words(event)))
    }
    flush()
    return result
  }

  static func words(_ event: Ledger.Event) -> String {
    let item = PlainText.clean(event.item)
    return switch event.kind {
    case .won: "\(item) won"
    case .refused: "\(item) refused"
    case .renewed: "\(item) renewed"
    case .lapsed: "\(item) not renewed"
    case .cut: "\(item) cut"
    case .honoured: "\(item): the commitment is kept"
    case .dishonoured: "\(item): the commitment is broken"
    case .passed: "stage \(item) passed"
    case .failed: "stage \(item) not passed"
    case .scaledBack: "costs scaled back: the flexible part is not spent"
    case .closed: "the service closes"
    }
  }

  /// The accounts behind each verdict.
  func writeAssessments(_ ledger: Ledger, to page: inout Page) {
    if ledger.assessments.isEmpty { return }
    func row(_ label: String, _ amount: (Ledger.Assessment) -> Int64) -> Table.Row {
      Table.Row(label, ledger.assessments.map { currency.pounds(Money(micro: amount($0))) })
    }
    page.heading("Where it stands")
    page.paragraph(
      "Next to each verdict, what it was judged on: the next 12 months' costs, and the money for"
        + " them that is already secured.", accent: page.style.dim)
    page.table(
      Table(
        corner: "after", headings: ledger.assessments.map { RunText.monthHeading($0.month) },
        rows: [
          Table.Row(
            "verdict", ledger.assessments.map(\.outcome.rawValue), .total),
          Table.Row("mainstreamed", ledger.assessments.map { $0.isMainstreamed ? "yes" : "no" }),
          row("costs ahead", \.costsAhead), row("secured ahead", \.securedAhead),
          row(" time-limited", \.timeLimitedAhead), row(" mainstream", \.mainstreamAhead),
          row("free reserves", \.freeReserves), row("cash it lacked", \.bridging),
        ]))
  }
}
