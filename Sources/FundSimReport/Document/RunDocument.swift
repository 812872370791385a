import FundSim
import FundSimText

/// A run for a lay reader: the answer in words first, the tables behind it after.
///
/// Shares are told as numbers out of 100 futures, both sides of each; a rare thing is "fewer than
/// 1 in 100", never 0. One service gets its own verdict; several projects, or copies of one, get
/// the programme's.
struct RunDocument {
  let summary: Summary
  let context: ReportContext
  let plan: [Ledger]
  let findings: RunFindings
  let currency: Currency
  let months: MonthNames
  private(set) var document = Document()

  /// `plan` is the plan of the same scenario (MODEL §8); it may be empty, and then nothing is said
  /// of how the service would fare on paper.
  init(_ summary: Summary, _ context: ReportContext, plan: [Ledger]) {
    self.summary = summary
    self.context = context
    self.plan = plan
    findings = RunFindings(summary, plan: plan, at: context.month)
    currency = Currency(summary.currency)
    months = MonthNames(start: summary.start)
    write()
  }

  mutating func add(_ block: Document.Block) { document.add(block) }

  /// "three years after the programme began".
  func after(_ month: Int) -> String { summary.after(month) }

  private mutating func write() {
    addTop()
    switch findings.verdict {
    case .nothing:
      add(.paragraph("No future was finished, so there is nothing to report."))
      return
    case .service(let verdict):
      add(verdict)
      addCaution()
    case .programme(let verdict):
      add(verdict)
      addCaution()
      addReturned()
      addStages()
      addNumbers()
      addProjects()
    }
    if summary.projects.count == 1, let project = summary.projects.first {
      addOutcomes(project)
      addAgainstPlan(project)
      addMix(project)
      addAssociations()
      addCash(project)
    }
    if summary.onlyService != nil { addStages() }
    addMeanings()
    addMethod()
  }

  /// What makes the month of the verdict one that misleads.
  private mutating func addCaution() {
    guard let caution = findings.caution else { return }
    for warning in caution.warnings(name: nil, after: after(caution.month)) {
      add(.warning(lead: warning.lead, warning.text))
    }
  }

  /// The design and the perspective, and what the scenario says of them.
  var alternatives: [(name: String, remarks: Remarks)] {
    [("design " + SafeText.oneLine(context.design), context.designRemarks)]
      + (context.perspective.map {
        [("perspective " + SafeText.oneLine($0), context.perspectiveRemarks)]
      } ?? [])
  }

  private mutating func addTop() {
    let title = SafeText.oneLine(summary.title)
    add(.title(title.isEmpty ? "Untitled scenario" : title))
    let futures = Words.futures(summary.trials.count)
    add(.byline((alternatives.map(\.name) + [futures]).joined(separator: " · ")))
    for (name, remarks) in alternatives {
      let title = SafeText.oneLine(remarks.title)
      if !title.isEmpty { add(.quiet(Words.capitalised(name) + ": " + title)) }
    }
    if !summary.trials.isComplete { add(.alarm(Words.incomplete(summary.trials))) }
  }
}

extension Summary {
  /// "three years after the programme began".
  func after(_ month: Int) -> String {
    Words.duration(month) + " after "
      + (programme.stages.isEmpty ? "the start" : "the programme began")
  }
}
