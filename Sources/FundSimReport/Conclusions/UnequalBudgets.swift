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
    let unequal = view.members.dropFirst().filter {
      cost > 0
        ? (index.cost($0) / cost - 1).magnitude > Self.most + 1e-9 : index.cost($0) > 0
    }
    if unequal.isEmpty { return nil }
    self.reference = reference
    others = Array(unequal)
  }
}
