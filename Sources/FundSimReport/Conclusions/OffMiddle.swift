import FundSim

/// Where the plan does not take the middle of what is believed: an interval from 2% to 10% has half
/// of its draws below 4.5%, and the plan takes that, not 6%.
struct OffMiddle: Equatable {
  /// Further from the middle than this share of it.
  static let least = 0.1

  /// In document order.
  let figures: [PlannedFigure]

  init(_ scenario: Scenario) {
    figures = scenario.plannedFigures.filter { $0.distance > Self.least * (1 + 1e-9) }
  }

  /// The furthest from the middle, so many at most, in document order.
  func furthest(_ count: Int) -> [PlannedFigure] {
    let order = figures.indices.sorted {
      (-figures[$0].distance, $0) < (-figures[$1].distance, $1)
    }
    return order.prefix(count).sorted().map { figures[$0] }
  }
}
