import FundSim

/// How often each design of a view is the best buy, by what a funder would pay.
struct BestBuyTable: Equatable {
  struct Chance: Equatable {
    let frequency: Frequency
    let isBestOnAverage: Bool
  }

  struct Row: Equatable {
    let willingness: Double
    /// In the order of the designs.
    let chances: [Chance]
  }

  let view: ComparisonIndex.View
  /// Equal scenarios compete as one: a column of the same figures would tell nothing.
  let designs: [Int]
  /// A price that changes nothing needs no line; the highest shows how far the table goes.
  let rows: [Row]

  /// One for each view in which designs compete, where any design costs anything and what is paid for
  /// is there at all.
  static func all(_ index: ComparisonIndex) -> [BestBuyTable] {
    guard let month = index.mainMonth, index.views.contains(where: index.hasCost),
      index.criterion(at: month) == index.summary.criterion
    else { return [] }
    return index.views.compactMap { BestBuyTable(index, $0, at: month) }
  }

  private init?(_ index: ComparisonIndex, _ view: ComparisonIndex.View, at month: Int) {
    guard let contest = index.contest(of: view), contest.alternatives.count > 1,
      let rows = contest.months.first(where: { $0.month == month })?.rows, !rows.isEmpty
    else { return nil }
    let places = contest.alternatives.indices.filter {
      !index.isDuplicate(contest.alternatives[$0], in: view)
    }
    // With one column there is nothing to choose.
    guard places.count > 1 else { return nil }
    // Of several with the same means the engine names the first: none of them is better on average.
    func means(_ place: Int) -> [Double] {
      let place = contest.alternatives[place]
      return [index.cost(place), index.outcome(place, month).map(contest.criterion.mean) ?? 0]
    }
    self.view = view
    designs = places.map { contest.alternatives[$0] }
    let all = rows.map { row in
      Row(
        willingness: row.willingness,
        chances: places.map { place in
          Chance(
            frequency: Frequency(row.chances[place].p),
            isBestOnAverage: place == row.bestOnAverage
              || means(place) == means(row.bestOnAverage))
        })
    }
    self.rows = all.indices.filter {
      $0 == 0 || $0 == all.count - 1 || !all[$0].looksLike(all[$0 - 1])
    }.map { all[$0] }
  }
}

extension BestBuyTable.Row {
  /// Whether no figure that is shown differs.
  fileprivate func looksLike(_ other: BestBuyTable.Row) -> Bool {
    chances.elementsEqual(other.chances) {
      $0.frequency.size == $1.frequency.size && $0.isBestOnAverage == $1.isBestOnAverage
    }
  }
}

extension ComparisonIndex {
  /// Whether an alternative is the same scenario as one before it in its view.
  func isDuplicate(_ alternative: Int, in view: View) -> Bool {
    summary.differences.contains {
      $0.isSameScenario && $0.to == alternative && $0.from < alternative
        && view.members.contains($0.from)
    }
  }
}
