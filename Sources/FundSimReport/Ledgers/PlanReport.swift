import FundSim

/// The budget with all luck removed (MODEL §8), to be checked against the project's spreadsheet.
public enum PlanReport {
  /// Tables by year and by month, to the penny; no line is wider than `width` (at least 40).
  public static func text(
    _ ledgers: [Ledger], _ scenario: Scenario, width: Int = 80, color: Bool = false
  ) -> String {
    var page = Page(width: width, color: color)
    let writer = LedgerText(scenario)
    let title = PlainText.clean(scenario.title)
    page.heading(title.isEmpty ? "The plan" : "\(title): the plan")
    page.paragraph(
      "The budget with all luck removed: every planned application won at the first attempt, every"
        + " renewal won, nothing cut, every uncertain figure at its middle value. It should agree"
        + " with the project's own spreadsheet to the penny.")
    for ledger in ledgers {
      if ledgers.count > 1 { page.heading(PlainText.clean(ledger.project)) }
      if let reason = writer.shortfall(ledger) {
        page.paragraph("The service closes even in the plan: \(reason).", accent: page.style.bad)
      } else {
        page.paragraph(
          "In the plan the service never closes in \(Words.duration(ledger.general.count)).")
      }
      writer.writeSheets(ledger, to: &page)
    }
    page.paragraph("Months are numbered from 0, as in the scenario. A dash is nothing.")
    return page.text
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
