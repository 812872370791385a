import FundSim

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

  /// "36.6–37.2"; a dash where there is nothing to tell apart.
  static func interval(_ share: Proportion) -> String {
    if share.p <= 0 || share.p >= 1 { return "–" }
    return [share.low, share.high].map { FixedPoint.numeral($0 * 100, places: 1) ?? "–" }
      .joined(separator: "–")
  }

  /// A difference of shares in points of 100, always with its sign: "+58.6", "−0.2", "0.0".
  static func points(_ difference: Double) -> String {
    let text = FixedPoint.numeral(difference * 100, places: 1, minus: "−") ?? "–"
    return difference > 0 && text != "0.0" ? "+" + text : text
  }
}
