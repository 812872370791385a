import FundSim

@testable import FundSimReport

/// Reports in one call, as tests ask for them.
enum Rendered {
  static func run(
    _ summary: Summary, _ context: ReportContext, as format: ReportFormat = .text,
    width: Int = 80, color: Bool = false, plan: [Ledger] = []
  ) -> String {
    Report.run(summary, context, plan: plan).text(as: format, width: width, color: color)
  }

  static func comparison(
    _ summary: ComparisonSummary, _ context: ComparisonContext, as format: ReportFormat = .text,
    width: Int = 80, color: Bool = false
  ) -> String {
    Report.comparison(summary, context).text(as: format, width: width, color: color)
  }

  static func plan(
    _ ledgers: [Ledger], _ scenario: Scenario, as format: ReportFormat = .text, width: Int = 80
  ) -> String {
    Report.plan(ledgers, scenario).text(as: format, width: width)
  }

  static func trace(
    _ ledgers: [Ledger], _ scenario: Scenario, as format: ReportFormat = .text,
    trial: UInt64 = 0, seed: UInt64 = 1, width: Int = 80
  ) -> String {
    Report.trace(ledgers, scenario, trial: trial, seed: seed).text(as: format, width: width)
  }
}
