import FundSim
import FundSimReport

/// The one place that calls the reports.
enum Renderers {
  // STAND-IN, to become:
  //   case .text: TextReport.render(
  //     summary, page.context, width: page.width, color: page.color, ledgerPlan: plan)
  //   case .json: JSONReport.render(summary, page.context)
  //   case .csv: CSVReport.render(summary, page.context)
  @Sendable static func run(_ summary: Summary, plan: [Ledger], page: Workbench.Page) -> String {
    switch page.format {
    case .text: "(no text report yet) \(summary.trials.count) trials\n"
    case .json: "{\"fundsimResult\": 1}\n"
    case .csv: "design,perspective,project,month,item,statistic,value\n"
    }
  }

  // STAND-IN, to become calls of PlanReport's text, json and csv.
  @Sendable static func plan(
    _ ledgers: [Ledger], scenario: Scenario, page: Workbench.Page
  ) -> String {
    "(no plan report yet) \(ledgers.count) projects\n"
  }

  // STAND-IN, to become calls of TraceReport's text, json and csv.
  @Sendable static func trace(
    _ ledgers: [Ledger], scenario: Scenario, trial: UInt64, seed: UInt64, page: Workbench.Page
  ) -> String {
    "(no trace report yet) \(ledgers.count) projects\n"
  }
}
