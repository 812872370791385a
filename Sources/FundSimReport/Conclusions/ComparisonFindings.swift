import FundSim

/// What a comparison concludes: decided here once, put into words by its document, whatever the
/// format.
struct ComparisonFindings: Equatable {
  /// The month of the verdict; nil where no month is assessed by all.
  let month: Int?
  let criterion: Criterion
  /// Nil where there is no month.
  let decision: Decision?
  /// Nil where there is nothing to be sure of.
  let certainty: Certainty?
  let warnings: ComparisonWarnings
  /// What one more service costs; empty where nothing costs anything.
  let prices: [PriceList]
  let bestBuys: [BestBuyTable]
  let moves: Moves?
  let gaps: [GapFindings]

  /// Nil where nothing was compared, or no future was finished.
  init?(_ index: ComparisonIndex) {
    guard let base = index.views.first, index.trials > 0 else { return nil }
    month = index.mainMonth
    criterion = index.criterion(at: month)
    let choice = index.choice(of: base, at: month, by: criterion)
    decision = Decision(index, choice, criterion)
    certainty = Certainty(index, choice, criterion)
    warnings = ComparisonWarnings(index, choice, criterion)
    prices = PriceList.all(index)
    bestBuys = BestBuyTable.all(index)
    moves = Moves(index, base)
    gaps = index.context.gaps.map { GapFindings($0) }
  }
}
