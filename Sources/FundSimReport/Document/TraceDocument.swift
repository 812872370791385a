import FundSim
import FundSimText

/// One future, month by month: who paid, what was won and lost, and why it closed.
struct TraceDocument {
  /// Up to this many projects (or copies) also get their tables.
  static let mostSheets = 3

  private let ledgers: [Ledger]
  private let words: LedgerWords
  private let certain: [String: Set<String>]
  private(set) var document = Document()

  /// The story, the verdicts and the tables.
  init(_ ledgers: [Ledger], _ scenario: Scenario, trial: UInt64, seed: UInt64) {
    self.ledgers = ledgers
    words = LedgerWords(scenario)
    certain = scenario.projects.reduce(into: [:]) { $0[$1.id] = $1.certainStreams }
    let title = SafeText.oneLine(scenario.title)
    document.add(.title((title.isEmpty ? "" : title + ": ") + "one future"))
    document.add(
      .paragraph(
        "Future number \(trial), seed \(seed). It is one of very many, drawn by luck: not a"
          + " forecast."))
    let level = ledgers.count > 1 ? 2 : 1
    for ledger in ledgers {
      if ledgers.count > 1 { document.add(.heading(name(ledger))) }
      add(Story(ledger, certain: certain[ledger.project] ?? []), ledger, level)
      addAssessments(ledger, level)
      if ledgers.count <= Self.mostSheets { document.addSheets(ledger, words, level: level) }
    }
    let leftOut =
      ledgers.count > Self.mostSheets
      ? ["Accounts of \(ledgers.count) projects are left out here; use --format csv."] : []
    document.add(
      .afterword(
        heading: "How to read this", leftOut + ["Months are numbered from 0, as in the scenario."]))
  }

  private func name(_ ledger: Ledger) -> String {
    let id = SafeText.oneLine(ledger.project)
    let copies = ledgers.filter { $0.project == ledger.project }.count
    return copies > 1 ? "\(id), copy \(ledger.replica)" : id
  }

  /// What happened, in order, and how it ended.
  private mutating func add(_ story: Story, _ ledger: Ledger, _ level: Int) {
    if let shortfall = story.shortfall {
      document.add(.loss("It closes: \(words.reason(shortfall))."))
      document.add(
        .paragraph(
          "The accounts below go on as if someone had bridged the gap, so that its depth is known."
        ))
    } else {
      let length = Words.duration(ledger.general.count)
      document.add(.paragraph("It is still open after \(length)."))
    }
    let parts = [
      ("What happens", story.happenings.map(words.entry)),
      ("After closing, as if the gap had been bridged", story.afterClosing.map(words.entry)),
    ]
    // Both lists are set alike.
    let longest = parts.flatMap(\.1).map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
    for (title, entries) in parts where !entries.isEmpty {
      document.add(.heading(title, level: level))
      document.add(.entries(Entries(entries, nameColumns: longest)))
    }
  }

  /// The accounts behind each verdict.
  private mutating func addAssessments(_ ledger: Ledger, _ level: Int) {
    let assessments = ledger.assessments
    if assessments.isEmpty { return }
    func row(
      _ label: String, depth: Int = 0, _ amount: (Ledger.Assessment) -> Int64
    ) -> Table.Row {
      Table.Row(
        label, assessments.map { words.currency.pounds(Money(micro: amount($0))) }, depth: depth)
    }
    document.add(.heading("Where it stands", level: level))
    document.add(
      .quiet(
        "Next to each verdict, what it was judged on: the next 12 months' costs, and the money for"
          + " them that is already secured."))
    document.add(
      .table(
        Table(
          corner: "after", assessments.map { .assessment($0.month) },
          rows: [
            Table.Row("verdict", assessments.map(\.outcome.name), .total),
            Table.Row("mainstreamed", assessments.map { $0.isMainstreamed ? "yes" : "no" }),
            row("costs ahead", \.costsAhead), row("secured ahead", \.securedAhead),
            row("time-limited", depth: 1, \.timeLimitedAhead),
            row("mainstream", depth: 1, \.mainstreamAhead),
            row("free reserves", \.freeReserves), row("cash it lacked", \.bridging),
          ])))
  }
}
