import FundSim

/// The budget with all luck removed (MODEL §8), to be checked against the project's spreadsheet.
public enum PlanReport {
  /// Tables by year and by month, to the penny; no line is wider than `width` (at least 40).
  public static func text(
    _ ledgers: [Ledger], _ scenario: Scenario, width: Int = 80, color: Bool = false
  ) -> String {
    Terminal.text(PlanDocument.document(ledgers, scenario), width: width, color: color)
  }

  /// `{"fundsimPlan": 1, "projects": {id: {…}}}`, money in pounds with two decimals.
  public static func json(_ ledgers: [Ledger], _ scenario: Scenario) -> String {
    JSONValue.object([
      .init("fundsimPlan", .integer(1)),
      .init("currency", .string(scenario.currency)),
      .init("start", .text(scenario.start.map(JSONReport.start))),
      .init(
        "projects", .object(ledgers.map { .init($0.project, .object(LedgerData.members($0))) })),
    ]).document
  }

  /// `project,month,item,kind,value`, month by month. Kinds are `receipt`, `loan`, `in-kind`,
  /// `cost`, `bid`, `loan-payment`, `return`, `general` and `pot`; `item` is the id of a stream or
  /// cost, or empty for what belongs to the whole project.
  public static func csv(_ ledgers: [Ledger], _ scenario: Scenario) -> String {
    var table = CSVTable(header: ["project", "month", "item", "kind", "value"])
    for ledger in ledgers {
      LedgerData.addRows(ledger, to: &table, lead: [.text(ledger.project)])
    }
    return table.text
  }
}
