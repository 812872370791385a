/// Fieller's 95 % interval of a ratio of two means.
///
/// With means ȳ and x̄, their variances v_y and v_x and covariance v_yx, it is the set of ρ with
/// (ȳ − ρ·x̄)² ≤ z²·(v_y − 2ρ·v_yx + ρ²·v_x). It is bounded only where x̄ is clearly not 0, that is
/// x̄² > z²·v_x; elsewhere there is none.
///
/// - Source: Fieller (1954), J. R. Stat. Soc. B 16, 175–185.
package struct FiellerInterval: Sendable, Equatable {
  package let low: Double
  package let high: Double

  /// Of `numerator` ÷ `denominator`, from the variances and the covariance of these means; nil
  /// where it is not bounded.
  package init?(
    numerator: Double, denominator: Double, numeratorVariance: Double,
    denominatorVariance: Double, covariance: Double
  ) {
    let z2 = NormalInterval.z * NormalInterval.z
    let a = denominator * denominator - z2 * denominatorVariance
    guard a > 0 else { return nil }
    let b = numerator * denominator - z2 * covariance
    let c = numerator * numerator - z2 * numeratorVariance
    // Not below 0 where a is above it, but for rounding.
    let root = max(0, b * b - a * c).squareRoot()
    low = (b - root) / a
    high = (b + root) / a
  }
}
