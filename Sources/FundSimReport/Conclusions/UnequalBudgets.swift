import FundSim

/// Designs of the base view that do not cost what its reference costs.
struct UnequalBudgets: Equatable {
  let reference: Int
  let others: [Int]

  /// Up to 2 % is no difference.
  static let most = 0.02

  init?(_ index: ComparisonIndex) {
    guard let view = index.views.first, let reference = view.members.first else { return nil }
    let cost = index.cost(reference)
    let unequal = view.members.dropFirst().filter { place in
      // Of two that come to the same in every future there is no difference to explain.
      if index.comesToTheSame(reference, place) { return false }
      return cost > 0
        ? (index.cost(place) / cost - 1).magnitude > Self.most + 1e-9 : index.cost(place) > 0
    }
    if unequal.isEmpty { return nil }
    self.reference = reference
    others = Array(unequal)
  }
}

extension ComparisonIndex {
  /// Whether two designs sustain as many and keep as many open in every future, at every month.
  fileprivate func comesToTheSame(_ one: Int, _ other: Int) -> Bool {
    guard let pair = between(one, other), !pair.months.isEmpty else { return false }
    return pair.months.allSatisfy { month in
      Criterion.allCases.map { $0.difference(month) }.allSatisfy {
        $0.difference == 0 && $0.standardError == 0
      }
    }
  }
}
