import FundSim

/// How sure a decision is.
struct Certainty: Equatable {
  /// The design that it is about: the chosen one, or the one that comes next.
  let subject: Int
  let reference: Int
  /// The design that does best, or the subject where none does.
  let best: Int
  /// The subject less the reference, by the measure of the decision.
  let change: PairedDifference?
  /// The same by open, where that is not the measure.
  let open: PairedDifference?
  /// How it does once money is counted; nil where none is.
  let bestBuy: BestBuy?
  /// Whether all further views come to the same winner.
  let isSameElsewhere: Bool

  /// Nil where nothing was chosen between.
  init?(_ index: ComparisonIndex, _ choice: DesignChoice, _ measure: ComparisonMeasure) {
    guard let month = index.mainMonth, let view = index.views.first,
      let reference = view.members.first
    else { return nil }
    switch choice {
    case .notAssessed, .alone, .allSame: return nil
    case .best(let place), .ahead(let place, _), .close(let place, _), .unsure(let place, _),
      .referenceBest(let place), .nothingBetter(let place):
      subject = place
    }
    self.reference = reference
    let winner = choice.winner(reference: reference)
    best = winner ?? subject
    change = index.paired(reference, subject, month, measure)
    open = measure == .sustained ? index.paired(reference, subject, month, .open) : nil
    bestBuy = measure == .sustained ? BestBuy(index, best, in: view, at: month) : nil
    isSameElsewhere =
      winner.map { winner in
        index.views.count > 1
          && index.views.dropFirst().allSatisfy { view in
            guard let reference = view.members.first else { return false }
            return index.choice(of: view, at: month, by: measure).winner(reference: reference)
              .map { index.isSameDesign($0, winner) } == true
          }
      } ?? false
  }
}

/// From what price on a design is the best buy on average, and how often it is the best there.
enum BestBuy: Equatable {
  /// At no price up to the highest looked at, where another is, if there is one.
  case never(highest: Double, other: Int?)
  /// Only at the highest.
  case onlyAt(Double, chance: Frequency)
  /// If all that counts is what it costs, and no longer at a price.
  case atNothing(until: Double)
  case from(Double, chance: Frequency, isOnwards: Bool, highest: Double, chanceThere: Frequency)

  /// Nil where no design costs anything, or none of this was looked at.
  init?(_ index: ComparisonIndex, _ design: Int, in view: ComparisonIndex.View, at month: Int) {
    guard index.hasCost(view), let contest = index.contest(of: view),
      let place = contest.alternatives.firstIndex(of: design),
      let rows = contest.months.first(where: { $0.month == month })?.rows,
      let last = rows.last, last.chances.indices.contains(place)
    else { return nil }
    guard let first = rows.first(where: { $0.bestOnAverage == place }) else {
      let other =
        contest.alternatives.indices.contains(last.bestOnAverage)
        ? contest.alternatives[last.bestOnAverage] : nil
      self = .never(highest: last.willingness, other: other)
      return
    }
    let after = rows.drop { $0.willingness < first.willingness }
    let isOnwards = after.allSatisfy { $0.bestOnAverage == place }
    let chance = Frequency(first.chances[place].p)
    if first.willingness == last.willingness {
      self = .onlyAt(first.willingness, chance: chance)
    } else if first.willingness == 0 && !isOnwards {
      self = .atNothing(until: (after.first { $0.bestOnAverage != place } ?? last).willingness)
    } else {
      self = .from(
        first.willingness, chance: chance, isOnwards: isOnwards, highest: last.willingness,
        chanceThere: Frequency(last.chances[place].p))
    }
  }
}
