import FundSim

/// Average numbers of projects in words.
enum Average {
  /// Whole from ten up, at most one decimal below, and never 0 for what happens at all.
  static func number(_ mean: Double, places: Int? = nil) -> String {
    if mean == mean.rounded() {
      return FixedPoint.numeral(mean, places: 0, grouped: true, minus: "−") ?? "–"
    }
    let places = places ?? (mean >= 9.95 ? 0 : 1)
    let text = FixedPoint.numeral(mean, places: places, grouped: true, minus: "−") ?? "–"
    if text == "0.0" { return "<0.1" }
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The range of 9 in 10 futures: "40–60", "40 and 60".
  static func span(_ count: CountSummary, _ joint: String = "–") -> String {
    number(count.p5) + joint + number(count.p95)
  }

  /// "53 (40–60)".
  static func withRange(_ count: CountSummary) -> String {
    number(count.mean) + " (" + span(count) + ")"
  }
}
