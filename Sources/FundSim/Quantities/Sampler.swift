/// A quantity compiled for drawing: clamped to a field's domain, made whole where it counts months.
package struct Sampler: Sendable {
  package let domain: Domain
  /// The value of every draw, when it is certain.
  package let constant: Double?
  /// The smallest x with F(x) ≥ ½, after truncation, clamping and rounding.
  package let central: Double
  /// Chance that a draw had to be moved into the domain.
  package let clampedProbability: Double

  package init(_ quantity: Quantity, in domain: Domain) {
    let value = domain.clamp(quantity.constant ?? 0)
    self.domain = domain
    constant = value
    central = value
    clampedProbability = 0
  }

  /// The draw of one trial.
  package func value(key: DrawKey, trial: UInt64, replica: UInt32, ordinal: UInt32) -> Double {
    central
  }

  /// The draws of `count` trials from `firstTrial` (even), ordinal 0.
  package func fill(
    _ column: UnsafeMutablePointer<Double>, count: Int, key: DrawKey, firstTrial: UInt64,
    replica: UInt32
  ) {
    for index in 0..<count {
      column[index] = value(
        key: key, trial: firstTrial &+ UInt64(index), replica: replica, ordinal: 0)
    }
  }
}
