import FundSim

@testable import FundSimReport

/// How a report is written.
enum ReportFormat {
  case text, json, csv, markdown
}

/// Reports in one call, as tests ask for them.
enum Rendered {
  static func run(
    _ summary: Summary, _ context: ReportContext, as format: ReportFormat = .text,
    width: Int = 80, color: Bool = false, plan: [Ledger] = []
  ) -> String {
    switch format {
    case .text:
      TextReport.render(summary, context, width: width, color: color, ledgerPlan: plan)
    case .json: JSONReport.render(summary, context)
    case .csv: CSVReport.render(summary, context)
    case .markdown: Markdown.text(RunDocument(summary, context, plan: plan).document)
    }
  }

  static func comparison(
    _ summary: ComparisonSummary, _ context: ComparisonContext, as format: ReportFormat = .text,
    width: Int = 80, color: Bool = false
  ) -> String {
    switch format {
    case .text: ComparisonText.render(summary, context, width: width, color: color)
    case .json: ComparisonJSON.render(summary, context)
    case .csv: ComparisonCSV.render(summary, context)
    case .markdown: ComparisonMarkdown.render(summary, context)
    }
  }

  static func plan(
    _ ledgers: [Ledger], _ scenario: Scenario, as format: ReportFormat = .text, width: Int = 80
  ) -> String {
    switch format {
    case .json: PlanReport.json(ledgers, scenario)
    case .csv: PlanReport.csv(ledgers, scenario)
    case .text: PlanReport.text(ledgers, scenario, width: width)
    case .markdown: Markdown.text(PlanDocument.document(ledgers, scenario))
    }
  }

  static func trace(
    _ ledgers: [Ledger], _ scenario: Scenario, as format: ReportFormat = .text,
    trial: UInt64 = 0, seed: UInt64 = 1, width: Int = 80
  ) -> String {
    switch format {
    case .json: TraceReport.json(ledgers, scenario, trial: trial, seed: seed)
    case .csv: TraceReport.csv(ledgers, scenario)
    case .text: TraceReport.text(ledgers, scenario, trial: trial, seed: seed, width: width)
    case .markdown:
      Markdown.text(TraceDocument(ledgers, scenario, trial: trial, seed: seed).document)
    }
  }
}
