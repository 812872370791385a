import FundSim

/// What would tell two designs apart.
enum Separation: Equatable {
  /// No future tried tells them apart.
  case never
  /// More trials than were tried.
  case trials(UInt64)

  init?(
    _ index: ComparisonIndex, _ one: Int, _ other: Int, at month: Int,
    by criterion: Criterion
  ) {
    guard let change = index.paired(one, other, month, criterion) else { return nil }
    if change.standardError == 0 && change.difference == 0 {
      self = .never
      return
    }
    guard let needed = change.reachableTrials, needed > index.trials else { return nil }
    self = .trials(needed)
  }
}

extension PairedDifference {
  /// Trials that would separate the two, where some number that can be written down would.
  var reachableTrials: UInt64? { trialsToSeparate.flatMap { $0 == UInt64.max ? nil : $0 } }
}
