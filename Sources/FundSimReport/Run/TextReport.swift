import FundSim

/// The verdict on a run for a lay reader: the answer in words first, the tables behind it after.
public enum TextReport {
  /// The report, ending with a line break; no line is wider than `width` (at least 40), and ANSI
  /// styles are used only with `color`.
  ///
  /// `ledgerPlan` is the plan of the same scenario (MODEL §8); it may be empty, and then nothing
  /// is said of how the service would fare on paper.
  public static func render(
    _ summary: Summary, _ context: ReportContext, width: Int = 80, color: Bool = false,
    ledgerPlan: [Ledger] = []
  ) -> String {
    let run = RunDocument(summary, context, plan: ledgerPlan)
    return Terminal.text(run.document, width: width, color: color)
  }
}
