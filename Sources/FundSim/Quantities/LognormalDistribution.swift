/// A number whose logarithm is normal: F(x) = Φ((log x − μ) / σ), x > 0.
///
/// - Source: N. L. Johnson, S. Kotz & N. Balakrishnan (1994), *Continuous Univariate Distributions*
///   1, 2nd ed., ch. 14, ISBN 0-471-58495-9.
package struct LognormalDistribution: Distribution {
  let mu: Double
  let sigma: Double

  package func tails(_ x: Double) -> Tails {
    x > 0 ? Mathematics.normalTails((Mathematics.log(x) - mu) / sigma) : .allAbove
  }

  package func quantile(_ tails: Tails) -> Double {
    Mathematics.exp(mu + sigma * tails.normalScore)
  }

  package var support: (lower: Double, upper: Double) { (0, .infinity) }
  package var mean: Double { Mathematics.exp(mu + sigma * sigma / 2) }
  package var variance: Double {
    Mathematics.exp(2 * mu + sigma * sigma) * Mathematics.expMinusOne(sigma * sigma)
  }
}

extension Quantity {
  /// Lognormal with this mean and standard deviation of the number itself; certain if `sd` is 0.
  ///
  /// σ² = log(1 + (sd / mean)²), μ = log mean − σ²/2.
  public static func lognormal(mean: Double, sd: Double) throws(QuantityError) -> Quantity {
    try QuantityCheck.positive("mean", mean)
    try QuantityCheck.notNegative("sd", sd)
    let ratio = sd / mean
    let variance = Mathematics.logOnePlus(ratio * ratio)
    if variance == 0 { return certain(mean) }
    return Quantity(
      .lognormal(mu: Mathematics.log(mean) - variance / 2, sigma: variance.squareRoot()))
  }

  /// Lognormal with 5 % of its probability below `p5` and 5 % above `p95`; certain if they are
  /// equal.
  ///
  /// μ = (log p5 + log p95) / 2, σ = (log p95 − log p5) / 2 Φ⁻¹(0.95).
  public static func lognormal(p5: Double, p95: Double) throws(QuantityError) -> Quantity {
    try QuantityCheck.positive("p5", p5)
    try QuantityCheck.positive("p95", p95)
    try QuantityCheck.ordered(p5: p5, p95: p95)
    let (low, high) = (Mathematics.log(p5), Mathematics.log(p95))
    if low == high { return certain(p5) }
    return Quantity(
      .lognormal(mu: (low + high) / 2, sigma: (high - low) / (2 * QuantityCheck.scoreOf95)))
  }
}

extension Kernel {
  /// a: μ, b: σ.
  @inline(__always)
  func lognormal(score: Double) -> Double { clamp(Mathematics.exp(a + b * score)) }
}
