import FundSim
import FundSimText

extension ComparisonDocument {
  /// The words of the report, as a run explains them.
  mutating func addMeanings() {
    guard let first = summary.alternatives.first else { return }
    let rules = first.sustainability
    add(.heading("What the words mean"))
    add(.entries(Meanings.entries(rules)))
    if findings?.warnings.unlikeness.rules.isEmpty == false {
      add(
        .paragraph(
          "These are the thresholds of \(name(0)); others here have their own, so their numbers"
            + " sustained do not mean the same."))
    }
  }

  /// How the figures were got, and how far to trust them.
  mutating func addMethod() {
    guard let first = summary.alternatives.first else { return }
    add(.heading("How this was worked out"))
    var run = GroupedNumber.text(Int(clamping: index.trials), of: "future")
    if first.trials.first > 0 { run += " from number \(GroupedNumber.text(first.trials.first))" }
    run +=
      ", seed \(first.seed), \(Words.duration(first.horizon)) simulated, fundsim"
      + " \(SafeText.oneLine(index.context.version))."
    add(.paragraph(run + " The same scenario and seed give the same figures again."))
    add(
      .paragraph(
        "Every design meets the same luck: in each future a bid with the same odds is won under all"
          + " of them or under none. Differences are taken future by future, so what is left is what"
          + " the design does."))
    add(
      .paragraph(
        "The 95% intervals say how far the luck of drawing these futures can move a figure, not"
          + " whether the assumptions are right. The odds are the scenario's assumptions, not"
          + " evidence."))
    if !index.views.contains(where: index.hasCost) { return }
    add(
      .paragraph(
        "Cost is the programme's alone: its grants and its support, not what councils, charities"
          + " and other funders pay."))
  }
}
