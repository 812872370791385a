import FundSim

/// How a report is written.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, csv, markdown

  /// Whether it is for readers: what a report concludes, in words; else every figure, for programs.
  public var isForReaders: Bool {
    switch self {
    case .text, .markdown: true
    case .json, .csv: false
    }
  }
}

/// A result to be reported, in any format.
public enum Report: Sendable {
  /// `plan` is the plan of the same scenario (MODEL §8). It may be empty, and then nothing is said
  /// of how the service would fare on paper; formats for programs have no need of it.
  case run(Summary, ReportContext, plan: [Ledger] = [])
  case comparison(ComparisonSummary, ComparisonContext)
  /// The budget with all luck removed.
  case plan([Ledger], Scenario)
  /// One future.
  case trace([Ledger], Scenario, trial: UInt64, seed: UInt64)
}

extension Report {
  /// The whole report, ending with a line break; the same bytes for the same result.
  ///
  /// `width` and `color` are of text for a terminal: no line is wider than `width` (at least 20),
  /// and ANSI styles are used only with `color`. Nothing from the scenario is read as anything but
  /// text: no control or bidirectional characters, no markup, no formula of a spreadsheet.
  public func text(
    as format: ReportFormat, width: Int = 80, color: Bool = false
  ) -> String {
    switch format {
    case .text: Terminal.text(document, width: width, color: color)
    case .markdown: Markdown.text(document)
    case .json: json.document
    case .csv: csv.text
    }
  }

  /// What it says to readers, before it is set in any format.
  var document: Document {
    switch self {
    case .run(let summary, let context, let plan):
      RunDocument(summary, context, plan: plan).document
    case .comparison(let summary, let context): ComparisonDocument(summary, context).document
    case .plan(let ledgers, let scenario): PlanDocument.document(ledgers, scenario)
    case .trace(let ledgers, let scenario, let trial, let seed):
      TraceDocument(ledgers, scenario, trial: trial, seed: seed).document
    }
  }

  private var json: JSONValue {
    switch self {
    case .run(let summary, let context, _): RunJSON.value(summary, context)
    case .comparison(let summary, let context): ComparisonJSON.value(summary, context)
    case .plan(let ledgers, let scenario): LedgerJSON.plan(ledgers, scenario)
    case .trace(let ledgers, let scenario, let trial, let seed):
      LedgerJSON.trace(ledgers, scenario, trial: trial, seed: seed)
    }
  }

  private var csv: CSVTable {
    switch self {
    case .run(let summary, let context, _): RunCSV.table(summary, context)
    case .comparison(let summary, let context): ComparisonCSV.table(summary, context)
    case .plan(let ledgers, _): LedgerCSV.plan(ledgers)
    case .trace(let ledgers, _, _, _): LedgerCSV.trace(ledgers)
    }
  }
}
