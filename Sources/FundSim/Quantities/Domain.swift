/// The values that a field can take; a draw outside is clamped to it, a month is made whole.
public struct Domain: Sendable, Equatable {
  public let lower: Double
  public let upper: Double
  /// Rounded to the nearest whole number, ties up.
  public let isWhole: Bool

  public init(_ lower: Double, _ upper: Double, isWhole: Bool = false) {
    self.lower = lower
    self.upper = upper
    self.isWhole = isWhole
  }

  /// Chances, shares, severities.
  public static let share = Domain(0, 1)
  /// Pounds that cannot be negative; MODEL §7 allows no amount over a thousand million.
  public static let money = Domain(0, 1e9)
  /// Pounds of either sign.
  public static let balance = Domain(-1e9, 1e9)
  /// Whole months from now, up to a century.
  public static let months = Domain(0, 1200, isWhole: true)
  /// Whole months of a term, at least one.
  public static let term = Domain(1, 1200, isWhole: true)
  /// Months in a payment period.
  public static let period = Domain(1, 240, isWhole: true)
  /// Applications.
  public static let attempts = Domain(1, 100, isWhole: true)
  /// Hours a month.
  public static let hours = Domain(0, 1e6)
  /// Yearly rates of change.
  public static let rate = Domain(-1, 10)
  /// Interest.
  public static let interest = Domain(0, 10)
  /// Yearly log standard deviation.
  public static let logDeviation = Domain(0, 5)
  /// Ratios, factors, months of costs.
  public static let factor = Domain(0, 1000)
  /// Odds ratios.
  public static let odds = Domain(0, 1e6)

  public var isUnit: Bool { lower == 0 && upper == 1 && !isWhole }

  /// `value` moved into the domain.
  public func clamp(_ value: Double) -> Double {
    let bounded = value < lower ? lower : (value > upper ? upper : value)
    return isWhole ? Mathematics.roundTiesUp(bounded) : bounded
  }
}
