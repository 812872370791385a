import FundSim

extension RunText {
  static let mostProjects = 30

  /// The answer for a programme, in sentences.
  mutating func writeProgrammeVerdict() {
    let programme = summary.programme
    let name = PlainText.clean(programme.name)
    page.heading(name.isEmpty ? "How many last?" : "How many last? \(name)")
    let all = FixedPoint.count(programme.projectCount)
    if let last = programme.stages.last {
      page.paragraph(
        "Of \(all) projects, \(Self.number(last.mean)) pass the last stage"
          + " (\(PlainText.clean(last.id))) on average.")
    }
    if let month = mainMonth,
      let outcome = programme.outcomes.first(where: { $0.month == month })
    {
      page.paragraph(countSentence(outcome))
      page.paragraph(
        "Fortunes vary: in 9 of 10 futures between \(Self.span(outcome.open, " and ")) are open and"
          + " between \(Self.span(outcome.sustained, " and ")) sustained; 1 in 20 is worse than"
          + " that, 1 in 20 better.")
      if let last = lastMonth,
        let later = programme.outcomes.first(where: { $0.month == last })
      {
        page.paragraph(countSentence(later))
      }
    } else {
      page.paragraph("No month is assessed, so there is no verdict.")
    }
    if programme.cost.mean > 0 {
      let cost = programme.cost
      page.paragraph(
        "The programme costs \(currency.pounds(cost.mean)) on average, and between"
          + " \(currency.pounds(cost.p5)) and \(currency.pounds(cost.p95)) in 9 of 10 futures"
          + " (grants and support).")
    }
  }

  /// "Three years after the start, on average 53 of 141 projects are open and 88 have closed; …".
  private func countSentence(_ outcome: ProgrammeOutcome) -> String {
    let all = summary.programme.projectCount
    let closed = Double(all) - outcome.open.mean
    let places = min(outcome.open.mean, closed) >= 9.95 ? 0 : 1
    return
      "\(Words.capitalised(after(outcome.month))), on average"
      + " \(Self.number(outcome.open.mean, places: places)) of \(FixedPoint.count(all)) projects"
      + " are open and \(Self.number(closed, places: places)) have closed;"
      + " \(Self.number(outcome.sustained.mean)) are sustained and"
      + " \(Self.number(outcome.mainstreamed.mean)) mainstreamed."
  }

  /// Who passes each stage, in all and by lead type.
  mutating func writeStages() {
    let stages = summary.programme.stages
    if stages.isEmpty { return }
    let isOne = onlyService != nil
    let types = LeadType.allCases.filter { type in
      stages.contains { $0.byLeadType.contains { $0.leadType == type } }
    }
    let shown = types.count > 1 ? types : []
    let rows = stages.map { stage in
      Table.Row(
        PlainText.clean(stage.id),
        [isOne ? Frequency(stage.mean).cell : Self.number(stage.mean)]
          + shown.map { type in
            stage.byLeadType.first { $0.leadType == type }.map { Self.number($0.mean) } ?? "–"
          })
    }
    page.heading("Stages passed")
    page.paragraph(
      isOne
        ? "In how many of 100 futures the service passes each stage of the programme."
        : "How many projects pass each stage, on average"
          + (shown.isEmpty ? "." : ", in all and by who leads them."),
      accent: page.style.dim)
    page.table(
      Table(
        corner: "",
        headings: [isOne ? "passed" : "all"] + shown.map { Self.stacked(Words.leadType($0)) },
        rows: rows))
    if isOne, summary.programme.cost.mean > 0 {
      page.paragraph(
        "It costs the programme \(currency.pounds(summary.programme.cost.mean)) on average.")
    }
  }

  /// Numbers of projects by assessment month, with the range of 9 in 10 futures.
  mutating func writeNumbers() {
    let outcomes = summary.programme.outcomes
    if outcomes.isEmpty { return }
    func row(_ name: String, _ count: (ProgrammeOutcome) -> CountSummary) -> Table.Row {
      Table.Row(
        name,
        outcomes.map { Self.number(count($0).mean) + " (" + Self.span(count($0), "–") + ")" })
    }
    page.heading("Projects open, sustained and mainstreamed")
    page.paragraph(
      "Average number of projects, with the range of 9 in 10 futures in brackets.",
      accent: page.style.dim)
    page.table(
      Table(
        corner: "after", headings: outcomes.map { Self.monthHeading($0.month) },
        rows: OutcomeMeasure.asTree.compactMap { measure in
          CountedMeasure.allCases.first { $0.measure == measure }.map { counted in
            row(measure.indented) { $0.number(of: counted) }
          }
        }))
  }

  /// One line a project.
  mutating func writeProjects() {
    guard let month = mainMonth else { return }
    let hasCopies = summary.projects.contains { $0.replicas > 1 }
    let rows = summary.projects.prefix(Self.mostProjects).map { project -> Table.Row in
      let outcome = project.outcomes.first { $0.month == month }
      let need = project.bridging.first { $0.month == month }
        .flatMap { Money(pounds: $0.p80)?.wholePoundsUp }
      return Table.Row(
        PlainText.clean(project.id),
        [Words.leader(project.leadType)]
          + (hasCopies ? [FixedPoint.count(project.replicas)] : [])
          + [
            outcome.map { Frequency($0.open.p).cell } ?? "–",
            outcome.map { Frequency($0.sustained.p).cell } ?? "–",
            outcome.map { Frequency($0.mainstreamed.p).cell } ?? "–",
            need.map { $0.micro <= 0 ? "–" : currency.pounds($0) } ?? "–",
          ])
    }
    page.heading("Project by project, \(after(month))")
    page.paragraph(
      "Out of 100 futures\(hasCopies ? " and all copies" : ""), and the extra money in the bank at"
        + " the start that would keep it open in 8 of 10.", accent: page.style.dim)
    page.table(
      Table(
        corner: "",
        headings: ["led by"] + (hasCopies ? ["copies"] : [])
          + ["open", "sus-\ntained", "main-\nstreamed", "extra for\n8 in 10"],
        rows: rows, leftAligned: [0]))
    let left = summary.projects.count - rows.count
    if left > 0 {
      page.paragraph("\(FixedPoint.count(left)) more; use --format csv for all.")
    }
  }

  /// Whole from ten up, at most one decimal below, and never 0 for what happens at all.
  static func number(_ mean: Double, places: Int? = nil) -> String {
    if mean == mean.rounded() {
      return FixedPoint.numeral(mean, places: 0, grouped: true, minus: "−") ?? "–"
    }
    let places = places ?? (mean >= 9.95 ? 0 : 1)
    let text = FixedPoint.numeral(mean, places: places, grouped: true, minus: "−") ?? "–"
    if text == "0.0" { return "<0.1" }
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func span(_ count: CountSummary, _ joint: String) -> String {
    number(count.p5) + joint + number(count.p95)
  }

  private static func stacked(_ words: String) -> String {
    words.split(separator: " ").joined(separator: "\n")
  }
}
