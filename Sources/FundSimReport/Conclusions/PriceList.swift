import FundSim

/// What one more service costs the programme under one design against another.
struct PriceList: Equatable {
  let view: ComparisonIndex.View
  let from: Int
  let to: Int
  /// By assessment month; of further views the main month.
  let months: [MonthDifference]

  /// One for each pair of unequal designs, where any design costs anything.
  static func all(_ index: ComparisonIndex) -> [PriceList] {
    guard let base = index.views.first, let main = index.mainMonth,
      index.views.contains(where: index.hasCost)
    else { return [] }
    return index.views.flatMap { view in
      index.references(in: view).flatMap { from, differences in
        differences.filter { !$0.isSameScenario }.compactMap { difference in
          let months = difference.months.filter { view == base || $0.month == main }
          return months.isEmpty
            ? nil : PriceList(view: view, from: from, to: difference.to, months: months)
        }
      }
    }
  }
}
