import FundSim

extension ObjectReader {
  /// A quantity, or its default when it is absent or wrong.
  func quantity(_ key: String, _ measure: Measure, default standard: Quantity) -> Quantity {
    self[key].flatMap { $0.quantity(measure) } ?? standard
  }

  /// A quantity without a default: nil when absent, a placeholder when wrong.
  func quantity(_ key: String, _ measure: Measure) -> Quantity? {
    self[key].map { $0.quantity(measure) ?? 1 }
  }

  /// A quantity that must be there.
  func required(_ key: String, _ measure: Measure) -> Quantity {
    if !has(key) { missing(key, remedy: "add it: \(measure.examples)") }
    return quantity(key, measure) ?? 1
  }

  func fixed(_ key: String, _ measure: Measure, default standard: Double) -> Double {
    self[key].flatMap { $0.fixed(measure) } ?? standard
  }

  func whole(_ key: String, _ measure: Measure) -> Int? { self[key].flatMap { $0.whole(measure) } }
}
