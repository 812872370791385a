import FundSim
import FundSimReport

/// The one place that calls the reports.
enum Renderers {
  @Sendable static func run(_ summary: Summary, plan: [Ledger], page: Dependencies.Page) -> String {
    text(.run(summary, page.context, plan: plan), page)
  }

  @Sendable static func compare(
    _ summary: ComparisonSummary, _ context: ComparisonContext, look: Dependencies.Look
  ) -> String {
    Report.comparison(summary, context).text(
      as: look.format, width: look.width, color: look.color)
  }

  @Sendable static func plan(
    _ ledgers: [Ledger], scenario: Scenario, page: Dependencies.Page
  ) -> String {
    text(.plan(ledgers, scenario), page)
  }

  @Sendable static func trace(
    _ ledgers: [Ledger], scenario: Scenario, trial: UInt64, seed: UInt64, page: Dependencies.Page
  ) -> String {
    text(.trace(ledgers, scenario, trial: trial, seed: seed), page)
  }

  private static func text(_ report: Report, _ page: Dependencies.Page) -> String {
    report.text(as: page.format, width: page.width, color: page.color)
  }
}
