import FundSim

/// One future, month by month: who paid, what was won and lost, and why it closed.
public enum TraceReport {
  /// The story, the verdicts and the tables; no line is wider than `width` (at least 40).
  public static func text(
    _ ledgers: [Ledger], _ scenario: Scenario, trial: UInt64, seed: UInt64, width: Int = 80,
    color: Bool = false
  ) -> String {
    let trace = TraceDocument(ledgers, scenario, trial: trial, seed: seed)
    return Terminal.text(trace.document, width: width, color: color)
  }

  /// `{"fundsimTrace": 1, "seed": …, "trial": …, "projects": {id: [a ledger for each copy]}}`.
  public static func json(
    _ ledgers: [Ledger], _ scenario: Scenario, trial: UInt64, seed: UInt64
  ) -> String {
    var ids: [String] = []
    for ledger in ledgers where !ids.contains(ledger.project) { ids.append(ledger.project) }
    return JSONValue.object([
      .init("fundsimTrace", .integer(1)),
      .init("seed", .integer(seed)),
      .init("trial", .integer(trial)),
      .init("currency", .string(scenario.currency)),
      .init("start", .text(scenario.start.map(JSONReport.start))),
      .init(
        "projects",
        .object(
          ids.map { id in
            .init(id, .array(ledgers.filter { $0.project == id }.map { .object(members($0)) }))
          })),
    ]).document
  }

  /// `project,replica,month,item,kind,value`: the plan's kinds; then events, `event-won`,
  /// `event-refused` and so on, with value 1 and the stream or stage as item; then assessments by
  /// assessment month, kinds `sustained`, `precarious`, `closed`, `mainstreamed` (1 or 0),
  /// `costs-ahead`, `secured-ahead`, `time-limited-ahead`, `mainstream-ahead`, `free-reserves` and
  /// `bridging`.
  public static func csv(_ ledgers: [Ledger], _ scenario: Scenario) -> String {
    var table = CSVTable(header: ["project", "replica", "month", "item", "kind", "value"])
    for ledger in ledgers {
      let lead: [CSVTable.Cell] = [.text(ledger.project), .integer(ledger.replica)]
      LedgerData.addRows(ledger, to: &table, lead: lead)
      for event in ledger.events {
        table.add(
          lead + [
            .integer(event.month), .text(event.item), .text("event-" + event.kind.rawValue),
            .integer(1),
          ])
      }
      for state in ledger.assessments {
        for (kind, value) in figures(state) {
          table.add(lead + [.integer(state.month), .empty, .text(kind), value])
        }
      }
    }
    return table.text
  }

  private static func members(_ ledger: Ledger) -> [JSONValue.Member] {
    [.init("replica", .integer(ledger.replica))] + LedgerData.members(ledger) + [
      .init(
        "events",
        .array(
          ledger.events.map { event in
            .object([
              .init("month", .integer(event.month)), .init("item", .string(event.item)),
              .init("event", .string(event.kind.rawValue)),
            ])
          })),
      .init(
        "assessments",
        .object(
          ledger.assessments.map { state in
            .init(
              String(state.month),
              .object([
                .init("outcome", .string(state.outcome.name)),
                .init("mainstreamed", .bool(state.isMainstreamed)),
                .init("costsAhead", .money(state.costsAhead)),
                .init("securedAhead", .money(state.securedAhead)),
                .init("timeLimitedAhead", .money(state.timeLimitedAhead)),
                .init("mainstreamAhead", .money(state.mainstreamAhead)),
                .init("freeReserves", .money(state.freeReserves)),
                .init("bridging", .money(state.bridging)),
              ]))
          })),
    ]
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
