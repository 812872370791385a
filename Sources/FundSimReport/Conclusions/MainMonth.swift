/// The assessed month that a verdict is about.
package enum MainMonth {
  /// Three years: what funders ask about.
  static let preferred = 36

  /// 36 if it is assessed, else the last assessed month; of those beyond the horizon only where
  /// there is no other.
  package static func among(
    _ assessed: some Sequence<Int>, horizon: Int = .max
  ) -> Int? {
    let months = Array(assessed)
    if months.contains(preferred) { return preferred }
    return months.filter { $0 <= horizon }.max() ?? months.max()
  }
}
