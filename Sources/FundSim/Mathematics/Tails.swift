/// The two sides of a distribution function at one point, each to full relative precision:
/// `lower` = P(X ≤ x), `upper` = P(X > x).
package struct Tails: Sendable, Equatable {
  package let lower: Double
  package let upper: Double

  package init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  static let allAbove = Tails(lower: 0, upper: 1)
  static let allBelow = Tails(lower: 1, upper: 0)

  /// The standard normal number with the same tails, taken from the smaller one.
  var normalScore: Double {
    lower < upper ? Mathematics.inverseNormal(lower) : -Mathematics.inverseNormal(upper)
  }
}
