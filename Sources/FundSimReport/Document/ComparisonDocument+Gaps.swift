import FundSim
import FundSimText

extension ComparisonDocument {
  /// How far apart two views of a design are, and which assumptions make the gap.
  ///
  /// - Source: providers count on contracts, commissioners expect to pay for none, and finding out
  ///   late "severely damages trust" (seed 9.12, recommendations 6–7): hence the last paragraph.
  mutating func add(_ gaps: [GapFindings]) {
    let designs = Set(gaps.map(\.gap.design))
    for findings in gaps {
      let gap = findings.gap
      let (first, second) = (Self.viewer(gap.first), Self.viewer(gap.second))
      add(
        .heading(
          "How far apart \(first) and \(second) are"
            + (designs.count > 1 ? ": \(SafeText.oneLine(gap.design))" : "")))
      add(.paragraph(sentence(gap)))
      if findings.shown.isEmpty {
        add(.paragraph("They differ on no assumption that this comparison knows of."))
        continue
      }
      addAssumptions(findings, first, second)
    }
  }

  private static func viewer(_ perspective: String?) -> String {
    perspective.map(SafeText.oneLine) ?? "the file as it stands"
  }

  /// "in the view of commissioners".
  private static func inView(_ perspective: String?) -> String {
    perspective == nil ? "in " + viewer(nil) : "in the view of " + viewer(perspective)
  }

  private func sentence(_ gap: ComparisonContext.Gap) -> String {
    let summary = gap.summary
    let (first, second) = (Self.inView(gap.first), Self.inView(gap.second))
    let income = summary.gap.income.value
    let money =
      income.magnitude < 0.5
      ? "the income counted on by then is the same"
      : "the income counted on by then is \(currency.pounds(income.magnitude)) higher"
        + " \(income > 0 ? second : first)"
    let start = Words.capitalised(after(summary.month)) + ", "
    if summary.projectCount == 1 {
      let (one, other) = (Frequency(summary.first.open), Frequency(summary.second.open))
      var rest = other.of100()
      if case (.number, .number(let count)) = (one.size, other.size) { rest = "\(count)" }
      return start + "the service is open in \(one.of100()) \(first), and in \(rest) \(second);"
        + " \(money)."
    }
    return start
      + "\(Average.number(summary.first.open)) of the \(GroupedNumber.text(summary.projectCount))"
      + " services concerned are open on average \(first), and"
      + " \(Average.number(summary.second.open)) \(second); \(money)."
  }

  private mutating func addAssumptions(
    _ findings: GapFindings, _ first: String, _ second: String
  ) {
    let gap = findings.gap.summary
    add(.quiet("What each of them says, the largest part of the gap first."))
    add(
      .table(
        Table(
          [first, second].map { Table.Column(Self.stacked($0), name: $0, isText: true) },
          rows: findings.shown.flatMap { part in
            part.assumptions.enumerated().map { place, assumption in
              Table.Row(
                Self.label(assumption, findings, isFirst: place == 0),
                [Self.saying(assumption.first), Self.saying(assumption.second)])
            }
          })))
    add(
      .quiet(
        "What each makes of the gap, going from \(first) to \(second): income before then and the"
          + " general fund at the end, and \(gap.projectCount == 1 ? "futures" : "services") in 100"
          + " open and sustained; ± is the 95% interval."))
    add(.table(shareTable(findings)))
    if findings.left > 0 {
      add(.paragraph("\(GroupedNumber.text(findings.left)) more; use --format csv for all."))
    }
    add(.quiet(Self.orders(gap)))
    add(
      .paragraph(
        "Both should read this together before they sign: gaps like this one, found late, severely"
          + " damaged trust in Our Place (evaluation, 9.12; recommendations 6 and 7)."))
  }

  private func shareTable(_ findings: GapFindings) -> Table {
    let gap = findings.gap.summary
    let points = 100 / Double(max(1, gap.projectCount))
    func rows(
      _ label: String, _ shares: GapSummary.Shares, _ emphasis: Table.Emphasis
    ) -> [Table.Row] {
      let money = [shares.income, shares.fund]
      let counts = [shares.open, shares.sustained]
      func margin(_ estimate: GapSummary.Estimate, _ text: (Double) -> String) -> String {
        estimate.standardError == 0 ? "" : "±" + text(Interval95.half(estimate.standardError))
      }
      let margins =
        money.map { margin($0) { currency.pounds($0) } }
        + counts.map { margin($0) { FixedPoint.numeral($0 * points, places: 1) ?? "–" } }
      return [
        Table.Row(
          label,
          money.map { numbers.signedPounds($0.value) }
            + counts.map { Percent.points($0.value * points / 100) }, emphasis)
      ] + (margins.allSatisfy(\.isEmpty) ? [] : [Table.Row("", margins, .quiet)])
    }
    return Table(
      ["income", "general\nfund", "open\nin 100", "sustained\nin 100"].map { Table.Column($0) },
      rows: findings.shown.flatMap { part in
        rows(
          part.assumptions.first.map { Self.label($0, findings, isFirst: true) } ?? "–",
          part.share, .plain)
      } + rows("the whole gap", gap.gap, .total))
  }

  /// Those that are switched together stand beneath the first of them.
  private static func label(
    _ assumption: Assumption, _ findings: GapFindings, isFirst: Bool
  ) -> String {
    (isFirst ? "" : "+ ")
      + AssumptionName.label(assumption.pointer, withProject: findings.hasSeveralProjects)
  }

  private static func saying(_ text: String?) -> String {
    text.map { PlainText.shorten(SafeText.oneLine($0), to: 24) } ?? "nothing"
  }

  private static func orders(_ gap: GapSummary) -> String {
    let orders = GroupedNumber.text(gap.orders)
    let futures = GroupedNumber.text(Int(clamping: gap.trials.count), of: "future")
    let incomplete = gap.trials.isComplete ? "" : " The run was stopped early."
    let how =
      gap.isEveryOrder
      ? "A share is the average over every order (\(orders)) in which the assumptions can change"
        + " sides, so that the shares add up to the gap"
      : "A share is the average over \(orders) orders, drawn at random, in which the assumptions"
        + " change sides; ± allows for the orders not tried. The shares add up to the gap"
    return how + "; \(futures)." + incomplete
  }
}
