/// A share of futures said as a number out of 100, never rounding a chance away.
struct Frequency: Equatable {
  enum Size: Equatable {
    /// It happened in no future, or in all.
    case none, all
    /// Above nothing and below everything, though the rounded number would not say so.
    case underOne, over99
    case number(Int)
  }

  let size: Size
  /// 0…100, for bars and for splitting.
  let rounded: Int

  /// `p` is clamped to 0…1; NaN is taken as none.
  init(_ p: Double) {
    let share = p > 0 ? min(p, 1) : 0
    rounded = FixedPoint.scaled(share * 100, places: 0).map { Int($0) } ?? 0
    size =
      share == 0
      ? .none
      : share == 1
        ? .all
        : rounded == 0
          ? .underOne
          : rounded == 100 ? .over99 : .number(rounded)
  }

  /// "37 of 100 futures", "fewer than 1 in 100 futures", "no future", "every future".
  func of100(_ noun: String = "future") -> String {
    switch size {
    case .none: "no \(noun)"
    case .all: "every \(noun)"
    case .underOne: "fewer than 1 in 100 \(noun)s"
    case .over99: "more than 99 in 100 \(noun)s"
    case .number(let n): "\(n) of 100 \(noun)s"
    }
  }

  /// The same for a cell: "37", "<1", ">99", "–" for never, "100".
  var cell: String {
    switch size {
    case .none: "–"
    case .all: "100"
    case .underOne: "<1"
    case .over99: ">99"
    case .number(let n): "\(n)"
    }
  }
}

/// Percentages for tables.
enum Percent {
  /// One decimal without a sign: "36.9", "<0.1", ">99.9", "0", "100".
  static func cell(_ p: Double) -> String {
    if !(p > 0) { return "0" }
    if p >= 1 { return "100" }
    guard let tenths = FixedPoint.scaled(p * 100, places: 1) else { return "–" }
    if tenths == 0 { return "<0.1" }
    if tenths == 1000 { return ">99.9" }
    return FixedPoint.numeral(tenths, places: 1)
  }

  /// A threshold as an author wrote it: "75%", "12.5%".
  static func threshold(_ p: Double) -> String { trimmed(p * 100) + "%" }

  /// At most two decimals, and none that say nothing: "3", "2.5".
  static func trimmed(_ value: Double) -> String {
    guard var digits = FixedPoint.numeral(value, places: 2, minus: "−") else { return "–" }
    while digits.hasSuffix("0") { digits.removeLast() }
    if digits.hasSuffix(".") { digits.removeLast() }
    return digits
  }
}
