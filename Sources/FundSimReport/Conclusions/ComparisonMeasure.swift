import FundSim

/// What the decision goes by.
enum ComparisonMeasure {
  case sustained
  /// Where nothing is ever sustained.
  case open

  func mean(_ outcome: ProgrammeOutcome) -> Double {
    self == .sustained ? outcome.sustained.mean : outcome.open.mean
  }

  func difference(_ month: MonthDifference) -> PairedDifference {
    self == .sustained ? month.sustained : month.open
  }
}

extension ComparisonIndex {
  /// What the decision goes by: open only where no design of the base view ever sustains a service.
  func measure(at month: Int?) -> ComparisonMeasure {
    guard let month, let view = views.first else { return .sustained }
    let isNone = view.members.allSatisfy { (outcome($0, month)?.sustained.mean ?? 0) <= 0 }
    return isNone ? .open : .sustained
  }
}
