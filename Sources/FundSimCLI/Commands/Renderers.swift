import FundSim
import FundSimReport

/// The one place that calls the reports.
enum Renderers {
  @Sendable static func run(_ summary: Summary, plan: [Ledger], page: Dependencies.Page) -> String {
    switch page.format {
    case .text:
      TextReport.render(
        summary, page.context, width: page.width, color: page.color, ledgerPlan: plan)
    case .json: JSONReport.render(summary, page.context)
    case .csv: CSVReport.render(summary, page.context)
    case .markdown: unreachable(page.format)
    }
  }

  @Sendable static func compare(
    _ summary: ComparisonSummary, _ context: ComparisonContext, look: Dependencies.Look
  ) -> String {
    switch look.format {
    case .text: ComparisonText.render(summary, context, width: look.width, color: look.color)
    case .json: ComparisonJSON.render(summary, context)
    case .csv: ComparisonCSV.render(summary, context)
    case .markdown: ComparisonMarkdown.render(summary, context)
    }
  }

  /// The parser lets no command but `compare` have this format.
  private static func unreachable(_ format: Format) -> String {
    preconditionFailure("no report of this command in \(format.rawValue)")
  }

  @Sendable static func plan(
    _ ledgers: [Ledger], scenario: Scenario, page: Dependencies.Page
  ) -> String {
    switch page.format {
    case .text: PlanReport.text(ledgers, scenario, width: page.width, color: page.color)
    case .json: PlanReport.json(ledgers, scenario)
    case .csv: PlanReport.csv(ledgers, scenario)
    case .markdown: unreachable(page.format)
    }
  }

  @Sendable static func trace(
    _ ledgers: [Ledger], scenario: Scenario, trial: UInt64, seed: UInt64, page: Dependencies.Page
  ) -> String {
    switch page.format {
    case .text:
      TraceReport.text(
        ledgers, scenario, trial: trial, seed: seed, width: page.width, color: page.color)
    case .json: TraceReport.json(ledgers, scenario, trial: trial, seed: seed)
    case .csv: TraceReport.csv(ledgers, scenario)
    case .markdown: unreachable(page.format)
    }
  }
}
