import FundSim

/// Where a decision would go to another design: by the other criterion, or at another month.
struct Otherwise: Equatable {
  struct Lead: Equatable {
    let criterion: Criterion
    let month: Int
    /// The one of the highest mean first, then those that are not clearly behind it.
    let leaders: [Int]
  }

  let leads: [Lead]

  /// Nil where no other design leads, or nothing was chosen between.
  init?(_ index: ComparisonIndex, _ choice: DesignChoice, at month: Int, by criterion: Criterion) {
    guard let view = index.views.first, let reference = view.members.first else { return nil }
    switch choice {
    case .notAssessed, .alone, .allSame: return nil
    case .best, .ahead, .close, .unsure, .referenceBest, .cheapest, .even, .nothingBetter: break
    }
    func leaders(_ month: Int, _ criterion: Criterion) -> [Int] {
      Ranking(index, view, at: month, by: criterion)?.leaders ?? []
    }
    var decided = leaders(month, criterion)
    if let winner = choice.winner(reference: reference) { decided.append(winner) }
    let others =
      Criterion.allCases.filter { $0 != criterion }.map { ($0, month) }
      + index.commonMonths.filter { $0 != month }.map { (criterion, $0) }
    leads = others.compactMap { criterion, month in
      let found = leaders(month, criterion)
      return found.isEmpty || found.contains(where: decided.contains)
        ? nil : Lead(criterion: criterion, month: month, leaders: found)
    }
    if leads.isEmpty { return nil }
  }
}
