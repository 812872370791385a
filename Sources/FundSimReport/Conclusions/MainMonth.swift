/// The assessed month that a verdict is about.
package enum MainMonth {
  /// Three years: what funders ask about.
  static let preferred = 36

  /// The one asked for, if it is assessed; else the one nearest to 36, of two the earlier. Of those
  /// beyond the horizon only where there is no other.
  package static func among(
    _ assessed: some Sequence<Int>, horizon: Int = .max, asked: Int? = nil
  ) -> Int? {
    let months = Array(assessed)
    if let asked, months.contains(asked) { return asked }
    let within = months.filter { $0 <= horizon }
    return (within.isEmpty ? months : within).min {
      (($0 - preferred).magnitude, $0) < (($1 - preferred).magnitude, $1)
    }
  }
}
