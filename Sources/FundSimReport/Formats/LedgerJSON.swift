import FundSim
import FundSimText

/// The plan and the trace as JSON, format 1: money in pounds with two decimals, as many months as
/// the funds are kept.
enum LedgerJSON {
  /// `{"fundsimPlan": 1, "projects": {id: {…}}, "centralValues": […]}`.
  static func plan(_ ledgers: [Ledger], _ scenario: Scenario) -> JSONValue {
    .object([
      .init("fundsimPlan", .integer(1)),
      .init("currency", .string(scenario.currency)),
      .init("start", .text(scenario.start.map(RunJSON.start))),
      .init("projects", .object(ledgers.map { .init($0.project, .object(planMembers($0))) })),
      .init("centralValues", .array(OffMiddle(scenario).figures.map(centralValue))),
    ])
  }

  /// Where the plan takes another value than the middle of the interval.
  private static func centralValue(_ figure: PlannedFigure) -> JSONValue {
    func number(_ value: Double) -> JSONValue {
      figure.measure.unit == .money ? .money(value) : .share(value)
    }
    return .object([
      .init("place", .string(JSONPointer.text(figure.path))),
      .init("low", number(figure.low)), .init("high", number(figure.high)),
      .init("middle", number(figure.middle)), .init("central", number(figure.central)),
    ])
  }

  /// `{"fundsimTrace": 1, "seed": …, "trial": …, "projects": {id: [a ledger for each copy]}}`.
  static func trace(
    _ ledgers: [Ledger], _ scenario: Scenario, trial: UInt64, seed: UInt64
  ) -> JSONValue {
    var ids: [String] = []
    for ledger in ledgers where !ids.contains(ledger.project) { ids.append(ledger.project) }
    return .object([
      .init("fundsimTrace", .integer(1)),
      .init("seed", .integer(seed)),
      .init("trial", .integer(trial)),
      .init("currency", .string(scenario.currency)),
      .init("start", .text(scenario.start.map(RunJSON.start))),
      .init(
        "projects",
        .object(
          ids.map { id in
            .init(
              id,
              .array(ledgers.filter { $0.project == id }.map { .object(traceMembers($0)) }))
          })),
    ])
  }

  private static func planMembers(_ ledger: Ledger) -> [JSONValue.Member] {
    members(ledger) + [.init("wouldScaleBack", .array(ledger.wouldScaleBack.map { .integer($0) }))]
  }

  /// What the plan and the trace have in common.
  private static func members(_ ledger: Ledger) -> [JSONValue.Member] {
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

  private static func eventMembers(_ event: Ledger.Event) -> [JSONValue.Member] {
    let members: [JSONValue.Member] = [
      .init("month", .integer(event.month)), .init("item", .string(event.item)),
      .init("event", .string(event.kind.rawValue)),
    ]
    switch event.kind {
    case .begins: return members + [.init("term", event.term.map { .integer($0) } ?? .null)]
    case .returned: return members + [.init("amount", event.amount.map { .money($0) } ?? .null)]
    default: return members
    }
  }

  private static func traceMembers(_ ledger: Ledger) -> [JSONValue.Member] {
    [.init("replica", .integer(ledger.replica))] + members(ledger) + [
      .init(
        "events",
        .array(
          ledger.events.map { .object(eventMembers($0)) })),
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
}
