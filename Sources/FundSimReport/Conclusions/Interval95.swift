/// A 95 % interval as reports reckon it from a standard error.
enum Interval95 {
  /// Half the width of the interval. The engine's own intervals take 1.959963984540054; reports
  /// take two decimals of it to choose digits and to say ±, as they always have.
  static func half(_ standardError: Double) -> Double { 1.96 * standardError }
}
