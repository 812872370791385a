import FundSim

/// The words of the reports, with the numbers of a scenario's rules.
enum Meanings {
  /// `limit` is said of the closing limit.
  static func entries(_ rules: Sustainability, limit: String = "") -> Entries {
    Entries(
      [OutcomeMeasure.open, .closed, .sustained, .precarious, .mainstreamed].map { measure in
        Entries.Entry(measure.rawValue, meaning(of: measure, rules, limit))
      })
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
      "open, with free reserves for \(months(rules.reservesMonths)) of the next year's"
        + " costs, at least \(Percent.threshold(rules.coverage)) of those costs covered by money"
        + " already secured, and no more than \(Percent.threshold(rules.maxTimeLimited)) of that"
        + " money time-limited."
    case .precarious: "open, but not sustained."
    case .mainstreamed:
      "sustained, with at least \(Percent.threshold(rules.mainstreamShare)) of the secured money"
        + " from mainstream budgets (contracts, pooled or devolved public budgets)."
    }
  }

  private static func months(_ months: Double) -> String {
    Percent.trimmed(months) + (months == 1 ? " month" : " months")
  }
}
