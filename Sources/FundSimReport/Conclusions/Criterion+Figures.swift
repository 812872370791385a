import FundSim

extension Criterion {
  func mean(_ outcome: ProgrammeOutcome) -> Double { outcome.number(of: counted).mean }

  func difference(_ month: MonthDifference) -> PairedDifference { month.difference(of: counted) }
}

extension ComparisonIndex {
  /// What the decision goes by: what was asked for; but open where no design of the base view ever
  /// sustains a service.
  func criterion(at month: Int?) -> Criterion {
    guard let month, summary.criterion == .sustained, let view = views.first else {
      return summary.criterion
    }
    let isNone = view.members.allSatisfy { (outcome($0, month)?.sustained.mean ?? 0) <= 0 }
    return isNone ? .open : .sustained
  }
}
