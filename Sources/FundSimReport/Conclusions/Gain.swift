import FundSim

/// What a design has more than the reference, and what that costs the programme.
struct Gain: Equatable {
  enum Price: Equatable {
    case less(Double)
    case noDearer
    case more(Double)
    /// For each one more.
    case each(Double)
  }

  let change: PairedDifference
  /// Nil where neither costs anything.
  let price: Price?
  /// The difference in cost, where the two were compared and there is one.
  let cost: Double?

  init?(
    _ index: ComparisonIndex, of place: Int, over reference: Int, at month: Int,
    by criterion: Criterion
  ) {
    guard let change = index.paired(reference, place, month, criterion) else { return nil }
    self.change = change
    let pair = index.difference(from: reference, to: place)
    cost = pair.flatMap { $0.cost.difference == 0 ? nil : $0.cost.difference }
    guard index.cost(place) > 0 || index.cost(reference) > 0, let pair else {
      price = nil
      return
    }
    let difference = pair.cost.difference
    let each = pair.months.first { $0.month == month }?.costPerExtra(by: criterion).value
    if difference <= 0 {
      price = pair.cost.isClear ? .less(-difference) : .noDearer
    } else if !index.isSingle, let each {
      price = .each(each)
    } else {
      price = .more(difference)
    }
  }
}
