import FundSim
import FundSimText

extension RunDocument {
  static let mostProjects = 30

  /// The answer for a programme, in sentences.
  mutating func add(_ verdict: ProgrammeVerdict) {
    let name = SafeText.oneLine(verdict.name)
    add(.heading(name.isEmpty ? "How many last?" : "How many last? \(name)"))
    if let last = verdict.lastStage {
      add(
        .paragraph(
          "Of \(GroupedNumber.text(verdict.projectCount)) projects,"
            + " \(Self.number(last.mean, "passes", "pass"))"
            + " the last stage (\(SafeText.oneLine(last.id))) on average."))
    }
    if let main = verdict.main {
      add(.paragraph(counts(main, of: verdict.projectCount)))
      add(
        .paragraph(
          "In at least 9 of 10 futures \(Self.range(main.open)) open, and in at least 9 of 10 futures"
            + " \(Self.range(main.sustained)) sustained; of each at most 1 in 20 is worse, and at most"
            + " 1 in 20 better."))
      if let later = verdict.later { add(.paragraph(counts(later, of: verdict.projectCount))) }
    } else {
      add(.paragraph("No month is assessed, so there is no verdict."))
    }
    if let cost = verdict.cost {
      add(
        .paragraph(
          "The programme costs \(currency.pounds(cost.mean)) on average, and"
            + " \(span(cost)) in at least 9 of 10 futures (grants and support)."))
    }
  }

  /// "£1,000", or "between £1,000 and £3,000".
  private func span(_ cost: CountSummary) -> String {
    let (low, high) = (currency.pounds(cost.p5), currency.pounds(cost.p95))
    return low == high ? low : "between \(low) and \(high)"
  }

  /// "between 35 and 88 are", or "1 is" or "none is" where the two ends are the same.
  private static func range(_ count: CountSummary) -> String {
    let (low, high) = (Average.number(count.p5), Average.number(count.p95))
    if low != high { return "between \(low) and \(high) are" }
    return count.p5 == 0 ? "none is" : number(count.p5, "is", "are")
  }

  /// "53 are", "1 is": the verb agrees with the number that is shown.
  private static func number(
    _ mean: Double, places: Int? = nil, _ one: String, _ several: String
  ) -> String {
    let text = Average.number(mean, places: places)
    return text + " " + (text == "1" ? one : several)
  }

  /// "Three years after the start, on average 53 of 141 projects are open and 88 have closed; …".
  private func counts(_ outcome: ProgrammeOutcome, of all: Int) -> String {
    let closed = Double(all) - outcome.open.mean
    let places = min(outcome.open.mean, closed) >= 9.95 ? 0 : 1
    return
      "\(Words.capitalised(after(outcome.month))), on average"
      + " \(Average.number(outcome.open.mean, places: places)) of \(GroupedNumber.text(all)) projects"
      + (Average.number(outcome.open.mean, places: places) == "1" ? " is" : " are") + " open and"
      + " \(Self.number(closed, places: places, "has", "have")) closed;"
      + " \(Self.number(outcome.sustained.mean, "is", "are")) sustained and"
      + " \(Average.number(outcome.mainstreamed.mean)) mainstreamed."
  }

  /// Who passes each stage, in all and by lead type.
  mutating func addStages() {
    let stages = summary.programme.stages
    if stages.isEmpty { return }
    let isOne = summary.onlyService != nil
    let types = LeadType.allCases.filter { type in
      stages.contains { $0.byLeadType.contains { $0.leadType == type } }
    }
    let shown = types.count > 1 ? types : []
    let rows = stages.map { stage in
      Table.Row(
        SafeText.oneLine(stage.id),
        [isOne ? Frequency(stage.mean).cell : Average.number(stage.mean)]
          + shown.map { type in
            stage.byLeadType.first { $0.leadType == type }.map { Average.number($0.mean) } ?? "–"
          })
    }
    add(.heading("Stages passed"))
    add(
      .quiet(
        isOne
          ? "In how many of 100 futures the service passes each stage of the programme."
          : "How many projects pass each stage, on average"
            + (shown.isEmpty ? "." : ", in all and by who leads them.")))
    add(
      .table(
        Table(
          [Table.Column(isOne ? "passed" : "all")]
            + shown.map { Table.Column(Self.stacked(Words.leadType($0))) },
          rows: rows)))
    if isOne, summary.programme.cost.mean > 0 {
      add(
        .paragraph(
          "It costs the programme \(currency.pounds(summary.programme.cost.mean)) on average."))
    }
  }

  /// Numbers of projects by assessment month, with the range of 9 in 10 futures.
  mutating func addNumbers() {
    let outcomes = summary.programme.outcomes
    if outcomes.isEmpty { return }
    add(.heading("Projects open, sustained and mainstreamed"))
    add(.quiet("Average number of projects, with the range of 9 in 10 futures in brackets."))
    add(
      .table(
        Table(
          corner: "after", outcomes.map { .assessment($0.month) },
          rows: OutcomeMeasure.asTree.compactMap { measure, depth in
            CountedMeasure.allCases.first { $0.measure == measure }.map { counted in
              Table.Row(
                measure.rawValue, outcomes.map { Average.withRange($0.number(of: counted)) },
                depth: depth)
            }
          })))
  }

  /// One line a project.
  mutating func addProjects() {
    guard let month = findings.month else { return }
    let hasCopies = summary.projects.contains { $0.replicas > 1 }
    let rows = summary.projects.prefix(Self.mostProjects).map { project -> Table.Row in
      let outcome = project.outcomes.first { $0.month == month }
      let need = project.bridging.first { $0.month == month }
        .flatMap { Money(pounds: $0.p80)?.wholePoundsUp }
      return Table.Row(
        SafeText.oneLine(project.id),
        [Words.leader(project.leadType)]
          + (hasCopies ? [GroupedNumber.text(project.replicas)] : [])
          + [
            outcome.map { Frequency($0.open.p).cell } ?? "–",
            outcome.map { Frequency($0.sustained.p).cell } ?? "–",
            outcome.map { Frequency($0.mainstreamed.p).cell } ?? "–",
            need.map { $0.micro <= 0 ? "–" : currency.pounds($0) } ?? "–",
          ])
    }
    add(.heading("Project by project, \(after(month))"))
    add(
      .quiet(
        "Out of 100 futures\(hasCopies ? " and all copies" : ""), and what it would have to fall back"
          + " on (an overdraft, a promise to lend) to be open in 8 of 10."))
    add(
      .table(
        Table(
          [Table.Column("led by", isText: true)] + (hasCopies ? [Table.Column("copies")] : [])
            + [
              Table.Column("open"), Table.Column("sus-\ntained", name: "sustained"),
              Table.Column("main-\nstreamed", name: "mainstreamed"),
              Table.Column("to fall\nback on", name: "to fall back on"),
            ], rows: rows)))
    let left = summary.projects.count - rows.count
    if left > 0 { add(.paragraph("\(GroupedNumber.text(left)) more; use --format csv for all.")) }
  }

  private static func stacked(_ words: String) -> String {
    words.split(separator: " ").joined(separator: "\n")
  }
}
