import FundSim

/// Money over time: at the end of each month the middle future, the middle half of them, and nine
/// in ten of them.
struct CashFan: Equatable {
  /// One for each month, from month 0.
  let cash: [MoneySummary]
  /// The month that is said to be the tightest, if one is.
  let tightest: Int?
  let currency: Currency
  let months: MonthNames

  /// The least and the most that it shows, with nothing in between.
  var range: (low: Double, high: Double) {
    (min(0, cash.map(\.p5).min() ?? 0), max(0, cash.map(\.p95).max() ?? 0))
  }

  /// Whether the fund ever holds or lacks anything.
  var isVisible: Bool {
    let (low, high) = range
    return high > low && (high - low).isFinite
  }
}
