import FundSim

/// What speaks against taking a decision as it stands.
struct ComparisonWarnings: Equatable {
  /// Designs of the base view that do not cost what its reference costs; nil where all do.
  let budgets: UnequalBudgets?
  /// What makes the month of the decision one that misleads; nil where nothing does, or without plans.
  let caution: VerdictMonth?
  let reversals: [Reversal]
  let unlikeness: Unlikeness
  /// Perspectives of the scenario that were not looked from.
  let otherPerspectives: [String]

  init(_ index: ComparisonIndex, _ choice: DesignChoice, _ criterion: Criterion) {
    budgets = UnequalBudgets(index)
    caution = index.mainMonth.flatMap { VerdictMonth(index, at: $0) }
    reversals = index.views.dropFirst().compactMap { Reversal(index, choice, criterion, $0) }
    unlikeness = Unlikeness(index)
    otherPerspectives = index.context.otherPerspectives
  }
}
