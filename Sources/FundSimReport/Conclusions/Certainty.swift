import FundSim

/// How sure a decision is.
struct Certainty: Equatable {
  struct Other: Equatable {
    let criterion: Criterion
    let change: PairedDifference
  }

  /// The design that it is about: the chosen one, or the one that comes next.
  let subject: Int
  let reference: Int
  /// The design that does best, or the subject where none does.
  let best: Int
  /// The subject less the reference, by the criterion of the decision.
  let change: PairedDifference?
  /// The same by another criterion; nil where there is nothing by it.
  let other: Other?
  /// How it does once money is counted; nil where none is.
  let bestBuy: BestBuy?
  /// Whether all further views come to the same winner.
  let isSameElsewhere: Bool

  /// Nil where nothing was chosen between.
  init?(_ index: ComparisonIndex, _ choice: DesignChoice, _ criterion: Criterion) {
    guard let month = index.mainMonth, let view = index.views.first,
      let reference = view.members.first
    else { return nil }
    switch choice {
    case .notAssessed, .alone, .allSame: return nil
    case .even(let places): subject = places.first ?? reference
    case .best(let place), .ahead(let place, _), .close(let place, _, _), .unsure(let place, _),
      .referenceBest(let place), .nothingBetter(let place), .cheapest(let place):
      subject = place
    }
    self.reference = reference
    let place = subject
    let winner = choice.winner(reference: reference)
    best = winner ?? subject
    change = index.paired(reference, subject, month, criterion)
    // Where it goes by open although sustained was asked for, nothing is sustained.
    let isAsked = criterion == index.summary.criterion
    other =
      isAsked
      ? Criterion.allCases.first { $0 != criterion }.flatMap { other in
        index.paired(reference, place, month, other).map {
          Other(criterion: other, change: $0)
        }
      } : nil
    bestBuy = isAsked ? BestBuy(index, best, in: view, at: month) : nil
    isSameElsewhere =
      winner.map { winner in
        index.views.count > 1
          && index.views.dropFirst().allSatisfy { view in
            guard let reference = view.members.first else { return false }
            return index.choice(of: view, at: month, by: criterion).winner(reference: reference)
              .map { index.isSameDesign($0, winner) } == true
          }
      } ?? false
  }
}
