import FundSim

extension LedgerText {
  /// What happened, in order, and how it ended.
  func writeStory(_ ledger: Ledger, to page: inout Page) {
    if let reason = shortfall(ledger) {
      page.paragraph("It closes: \(reason).", accent: page.style.bad)
      page.paragraph(
        "The accounts below go on as if someone had bridged the gap, so that its depth is known.")
    } else {
      page.paragraph("It is still open after \(Words.duration(ledger.general.count)).")
    }
    // A breach is found at the end of its month, when all else in that month has happened.
    let end = ledger.breach ?? .max
    let parts = [
      ("What happens", happenings(ledger) { $0 <= end }),
      ("After closing, as if the gap had been bridged", happenings(ledger) { $0 > end }),
    ]
    let longest = parts.flatMap(\.1).map { PlainText.width($0.when) }.max() ?? 0
    for (title, happenings) in parts where !happenings.isEmpty {
      page.heading(title)
      for happening in happenings {
        page.entry(happening.when, happening.what, hang: min(2 + longest, page.width / 2))
      }
      page.blank()
    }
  }

  /// Events in words; months of scaling back in a row are one entry, where the first stands.
  func happenings(
    _ ledger: Ledger, in months: (Int) -> Bool = { _ in true }
  ) -> [(when: String, what: String)] {
    var result: [(months: ClosedRange<Int>, what: String)] = []
    var scaling: Int?
    for event in ledger.events where months(event.month) {
      let month = event.month
      guard event.kind == .scaledBack else {
        result.append((month...month, words(event, ledger.project)))
        continue
      }
      if let entry = scaling, month <= result[entry].months.upperBound + 1 {
        let months = result[entry].months
        result[entry].months = months.lowerBound...max(month, months.upperBound)
      } else {
        scaling = result.count
        result.append((month...month, words(event, ledger.project)))
      }
    }
    return result.map { (self.months.brief($0.months), $0.what) }
  }

  func words(_ event: Ledger.Event, _ project: String) -> String {
    let item = PlainText.clean(event.item)
    return switch event.kind {
    case .won:
      certain[project]?.contains(event.item) == true ? "\(item): begins" : "\(item) won"
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
    page.set(
      .table(
        Table(
          corner: "after", ledger.assessments.map { .assessment($0.month) },
          rows: [
            Table.Row(
              "verdict", ledger.assessments.map(\.outcome.name), .total),
            Table.Row("mainstreamed", ledger.assessments.map { $0.isMainstreamed ? "yes" : "no" }),
            row("costs ahead", \.costsAhead), row("secured ahead", \.securedAhead),
            row(" time-limited", \.timeLimitedAhead), row(" mainstream", \.mainstreamAhead),
            row("free reserves", \.freeReserves), row("cash it lacked", \.bridging),
          ])))
  }
}
