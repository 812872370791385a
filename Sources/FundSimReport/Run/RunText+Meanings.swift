import FundSim

extension RunText {
  /// The words of the verdict, with this scenario's numbers.
  mutating func writeMeanings() {
    page.heading("What the words mean")
    for (name, meaning) in Self.meanings(summary.sustainability, limit: limit()) {
      page.entry(name, meaning, hang: 14)
    }
    page.blank()
  }

  /// The words with the numbers of these rules; `limit` is said of the closing limit.
  static func meanings(
    _ rules: Sustainability, limit: String = ""
  ) -> [(name: String, meaning: String)] {
    [OutcomeMeasure.open, .closed, .sustained, .precarious, .mainstreamed].map { measure in
      (measure.rawValue, meaning(of: measure, rules, limit))
    }
  }

  private static func meaning(
    of measure: OutcomeMeasure, _ rules: Sustainability, _ limit: String
  ) -> String {
    switch measure {
    case .open: "not closed."
    case .closed:
      "at the end of some month the general fund fell below what it takes to close in good"
        + " order, less what the bank would lend" + limit + ". Closing is for good."
    case .sustained:
      "open, with free reserves for \(monthsText(rules.reservesMonths)) of the next year's"
        + " costs, at least \(Percent.threshold(rules.coverage)) of those costs covered by money"
        + " already secured, and no more than \(Percent.threshold(rules.maxTimeLimited)) of that"
        + " money time-limited."
    case .precarious: "open, but not sustained."
    case .mainstreamed:
      "sustained, with at least \(Percent.threshold(rules.mainstreamShare)) of the secured money"
        + " from mainstream budgets (contracts, pooled or devolved public budgets)."
    }
  }

  private static func monthsText(_ months: Double) -> String {
    Percent.trimmed(months) + (months == 1 ? " month" : " months")
  }

  /// The closing limit in pounds, where the plan knows it.
  private func limit() -> String {
    guard onlyService != nil, let ledger = plan.first else { return "" }
    let limit = Money(micro: ledger.windDown) - Money(micro: ledger.overdraft)
    return " (in the plan, below \(currency.pounds(limit)))"
  }

  /// How the figures were got, and how far to trust them.
  mutating func writeMethod() {
    let trials = summary.trials
    page.heading("How this was worked out")
    var run = "\(FixedPoint.count(trials.count)) futures"
    if trials.first > 0 { run += " from number \(FixedPoint.count(trials.first))" }
    run += ", seed \(summary.seed), design \(PlainText.clean(context.design))"
    run += context.perspective.map { ", perspective \(PlainText.clean($0))" } ?? ", no perspective"
    run +=
      ", \(Words.duration(summary.horizon)) simulated, fundsim"
      + " \(PlainText.clean(context.version))."
    page.paragraph(run + " The same scenario and seed give the same figures again.")
    page.paragraph(
      "Months are numbered from 0, as in the scenario. The 95% intervals (Wilson's method) say how"
        + " far the luck of drawing these futures can move a figure, not whether the assumptions"
        + " are right.")
    page.paragraph(
      "The odds are the scenario's assumptions, not evidence. Nobody in these futures merges,"
        + " appeals for emergency money or makes a new plan unless the scenario says so.")
  }
}
