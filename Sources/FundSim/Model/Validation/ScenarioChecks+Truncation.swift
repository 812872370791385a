/// Bounds that cut a distribution off.
extension ScenarioChecks {
  /// Warns of bounds that cut away more than a twentieth, in the parts of a mixture too; whether it
  /// has warned.
  mutating func checkTruncation(of quantity: Quantity, at path: Path) -> Bool {
    var hasWarned = false
    if case .mixture(let parts) = quantity.form {
      for (index, part) in parts.enumerated() where part.weight > 0 {
        let place = path + ["mixture", String(index), "1"]
        hasWarned = checkTruncation(of: part.value, at: place) || hasWarned
      }
    }
    let (lower, upper) = (quantity.lower, quantity.upper)
    guard lower != nil || upper != nil else { return hasWarned }
    let inside = Quantity.condition(
      quantity.form.distribution, lower ?? -.infinity, upper ?? .infinity)
    // The 5th percentile as a bound cuts away a twentieth and no more, whatever is rounded.
    guard 1 - inside.mass > 0.05 + 1e-9 else { return hasWarned }
    let isOne = lower == nil || upper == nil
    let key = lower == nil ? #""max""# : #""min""#
    let bounds = isOne ? "\(key) cuts" : #""min" and "max" cut"#
    warning(
      at: path,
      "\(bounds) away \(Self.cutShare(1 - inside.mass)) of the distribution, and what is left is "
        + "scaled up, not moved to the edge",
      remedy: "widen \(isOne ? "it" : "them"), or give a distribution that lies inside without "
        + (isOne ? "it" : "them"))
    return true
  }

  /// A whole percentage from 10% on, else to a tenth.
  private static func cutShare(_ share: Double) -> String {
    if share > 0.995 { return "more than 99%" }
    return share < 0.0995 ? percentage(share) : "\(Int(share * 100 + 0.5))%"
  }
}
