/// A 95 % interval by the normal approximation: estimate ± z · standard error.
package struct NormalInterval: Sendable, Equatable {
  package let low: Double
  package let high: Double

  /// Φ⁻¹(0.975), the nearest double.
  package static var z: Double { 1.959963984540054 }

  package init(estimate: Double, standardError: Double) {
    low = estimate - Self.z * standardError
    high = estimate + Self.z * standardError
  }
}
