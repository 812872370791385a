import FundSim

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
