/// A probability distribution on the real line, as a law: no domain, no draw address.
///
/// `Quantity` says which one; `Sampler` draws from it. These plain definitions are what the tests
/// compare with independent tools, and what the fast paths are built from.
package protocol Distribution: Sendable {
  /// P(X ≤ x) and P(X > x).
  func tails(_ x: Double) -> Tails
  /// P(X < x); the same as P(X ≤ x) where no single value has a probability.
  func tailsBelow(_ x: Double) -> Tails
  /// The smallest x with P(X ≤ x) ≥ `tails.lower`; the smaller of the two tails is believed.
  func quantile(_ tails: Tails) -> Double
  /// The smallest and the largest possible value; infinite if there is none.
  var support: (lower: Double, upper: Double) { get }
  var mean: Double { get }
  var variance: Double { get }
}

extension Distribution {
  package func tailsBelow(_ x: Double) -> Tails { tails(x) }
  package func cdf(_ x: Double) -> Double { tails(x).lower }
  package func quantile(_ p: Double) -> Double { quantile(Tails(lower: p, upper: 1 - p)) }
}

extension Quantity {
  /// The law, truncation included.
  package var distribution: any Distribution {
    lower == nil && upper == nil
      ? form.distribution
      : Self.condition(form.distribution, lower ?? -.infinity, upper ?? .infinity).law
  }

  /// A law conditioned to lie in `lower`…`upper`, and the probability that it did so before.
  static func condition(
    _ law: any Distribution, _ lower: Double, _ upper: Double
  ) -> (law: any Distribution, mass: Double) {
    if lower == -.infinity && upper == .infinity { return (law, 1) }
    if let steps = law as? StepDistribution {
      var mass = 0.0
      for (value, probability) in zip(steps.values, steps.probabilities)
      where value >= lower && value <= upper {
        mass += probability
      }
      return (steps.truncated(lower: lower, upper: upper), mass)
    }
    let truncated = TruncatedDistribution(law, lower: lower, upper: upper)
    return (truncated, truncated.mass)
  }
}
