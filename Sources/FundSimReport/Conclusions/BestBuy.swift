import FundSim

/// Which design is the best buy on average, by what one more service is worth, and how often the one
/// that was chosen is.
struct BestBuy: Equatable {
  /// From a price on, up to the next one.
  struct Range: Equatable {
    let design: Int
    /// 0 of the first.
    let start: Double
  }

  struct Chance: Equatable {
    let willingness: Double
    let frequency: Frequency
  }

  let criterion: Criterion
  /// By rising prices; the last has no end.
  let ranges: [Range]
  let chosen: Int
  /// The part of `ranges` that is the chosen one's, or that of one with the same means.
  let own: Int?
  /// How often the chosen one is the best buy, at the lowest and the highest price tried at which it
  /// is so on average; only one where they are the same.
  let chances: [Chance]

  /// Nil where no design costs anything, or none of this was looked at.
  init?(_ index: ComparisonIndex, _ design: Int, in view: ComparisonIndex.View, at month: Int) {
    guard index.hasCost(view), let contest = index.contest(of: view),
      let place = contest.alternatives.firstIndex(of: design),
      let found = contest.months.first(where: { $0.month == month }), found.names(of: contest)
    else { return nil }
    // Of several with the same means the first stands for all.
    func means(_ place: Int) -> [Double] {
      [index.cost(place), index.outcome(place, month).map(contest.criterion.mean) ?? 0]
    }
    let twin = contest.alternatives.firstIndex { means($0) == means(design) } ?? place
    criterion = contest.criterion
    chosen = design
    let ranges =
      [Range(design: contest.alternatives[found.bestFromNothing], start: 0)]
      + found.switches.map { Range(design: contest.alternatives[$0.to], start: $0.at) }
    self.ranges = ranges
    own = ranges.firstIndex { $0.design == contest.alternatives[twin] }
    guard let own else {
      chances = []
      return
    }
    let end = own + 1 < ranges.count ? ranges[own + 1].start : .infinity
    let rows = found.rows.filter {
      $0.willingness >= ranges[own].start && $0.willingness < end
        && $0.chances.indices.contains(place)
    }
    let shown = rows.count > 1 ? [rows[0], rows[rows.count - 1]] : rows
    chances = shown.map {
      Chance(willingness: $0.willingness, frequency: Frequency($0.chances[place].p))
    }
  }
}

extension AcceptabilityMonth {
  /// Whether every place that it speaks of is one of the contest's.
  fileprivate func names(of contest: Acceptability) -> Bool {
    ([bestFromNothing] + switches.map(\.to)).allSatisfy(contest.alternatives.indices.contains)
  }
}
