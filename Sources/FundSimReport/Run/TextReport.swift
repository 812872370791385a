import FundSim

/// The verdict on a run for a lay reader: the answer in words first, the tables behind it after.
///
/// Shares are told as numbers out of 100 futures, both sides of each; a rare thing is "fewer than
/// 1 in 100", never 0. One service gets its own verdict; several projects, or copies of one, get
/// the programme's. No line is wider than `width` (at least 40), and nothing from the scenario
/// reaches the terminal with control or bidirectional characters in it.
public enum TextReport {
  /// The report, ending with a line break.
  ///
  /// `ledgerPlan` is the plan of the same scenario (MODEL §8); it may be empty, and then nothing
  /// is said of how the service would fare on paper. ANSI styles are used only with `color`.
  public static func render(
    _ summary: Summary, _ context: ReportContext, width: Int = 80, color: Bool = false,
    ledgerPlan: [Ledger] = []
  ) -> String {
    var report = RunText(
      summary: summary, context: context, plan: ledgerPlan,
      page: Page(width: width, color: color))
    report.write()
    return report.page.text
  }
}

/// A text report under way.
struct RunText {
  let summary: Summary
  let context: ReportContext
  let plan: [Ledger]
  let currency: Currency
  let months: MonthNames
  var page: Page

  init(summary: Summary, context: ReportContext, plan: [Ledger], page: Page) {
    self.summary = summary
    self.context = context
    self.plan = plan
    self.page = page
    currency = Currency(summary.currency)
    months = MonthNames(start: summary.start)
  }

  /// The only service, when there is one and one copy of it.
  var onlyService: ProjectSummary? {
    summary.projects.count == 1 && summary.projects[0].replicas == 1 ? summary.projects[0] : nil
  }

  /// The month whose outcomes make the verdict.
  var mainMonth: Int? {
    MainMonth.among(
      summary.projects.first?.outcomes.map(\.month) ?? [], horizon: summary.horizon)
  }

  /// The last assessed month, if it lies beyond the main one.
  var lastMonth: Int? {
    guard let main = mainMonth else { return nil }
    let last = summary.projects.first?.outcomes.map(\.month).max()
    return last.flatMap { $0 > main ? $0 : nil }
  }

  /// "three years after the programme began".
  func after(_ month: Int) -> String { Self.after(month, summary) }

  static func after(_ month: Int, _ summary: Summary) -> String {
    let start = summary.programme.stages.isEmpty ? "the start" : "the programme began"
    return Words.duration(month) + " after " + start
  }

  mutating func write() {
    writeTop()
    if summary.trials.count == 0 {
      page.paragraph("No future was finished, so there is nothing to report.")
      return
    }
    if let service = onlyService {
      writeVerdict(service)
    } else {
      writeProgrammeVerdict()
      writeStages()
      writeNumbers()
      writeProjects()
    }
    if summary.projects.count == 1, let project = summary.projects.first {
      writeOutcomes(project)
      writeAgainstPlan(project)
      writeMix(project)
      writeWhatHangs(project)
      writeCash(project)
    }
    if onlyService != nil { writeStages() }
    writeMeanings()
    writeMethod()
  }

  private mutating func writeTop() {
    let title = PlainText.clean(summary.title)
    page.heading(title.isEmpty ? "Untitled scenario" : title)
    var parts = ["design " + PlainText.clean(context.design)]
    if let perspective = context.perspective {
      parts.append("perspective " + PlainText.clean(perspective))
    }
    parts.append(FixedPoint.count(summary.trials.count) + " futures")
    let style = page.style
    page.paragraph(parts.joined(separator: " · "), indent: 0, accent: style.dim)
    if !summary.trials.isComplete {
      page.paragraph(Self.incomplete(summary.trials.count), indent: 0, accent: style.bad)
    }
  }

  static func incomplete(_ finished: UInt64) -> String {
    "INCOMPLETE: the run was stopped early. These figures rest on the "
      + FixedPoint.count(finished) + " futures that were finished."
  }
}
