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
}
