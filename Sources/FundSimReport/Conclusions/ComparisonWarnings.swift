import FundSim

/// What speaks against taking a decision as it stands.
struct ComparisonWarnings: Equatable {
  /// Designs of the base view that do not cost what its reference costs; nil where all do.
  let budgets: UnequalBudgets?
  let reversals: [Reversal]
  let unlikeness: Unlikeness
  /// Perspectives of the scenario that were not looked from.
  let otherPerspectives: [String]

  init(_ index: ComparisonIndex, _ choice: DesignChoice, _ criterion: Criterion) {
    budgets = UnequalBudgets(index)
    reversals = index.views.dropFirst().compactMap { Reversal(index, choice, criterion, $0) }
    unlikeness = Unlikeness(index)
    otherPerspectives = index.context.otherPerspectives
  }
}
