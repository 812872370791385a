/// The normal distribution: F(x) = Φ((x − mean) / sd).
package struct NormalDistribution: Distribution {
  package let mean: Double
  let sd: Double

  package func tails(_ x: Double) -> Tails { Mathematics.normalTails((x - mean) / sd) }
  package func quantile(_ tails: Tails) -> Double { mean + sd * tails.normalScore }
  package var support: (lower: Double, upper: Double) { (-.infinity, .infinity) }
  package var variance: Double { sd * sd }
}

extension Quantity {
  /// Normal with this mean and standard deviation; certain if `sd` is 0.
  public static func normal(mean: Double, sd: Double) throws(QuantityError) -> Quantity {
    try QuantityCheck.finite("mean", mean)
    try QuantityCheck.notNegative("sd", sd)
    return sd == 0 ? certain(mean) : Quantity(.normal(mean: mean, sd: sd))
  }

  /// Normal with 5 % of its probability below `p5` and 5 % above `p95`; certain if they are equal.
  ///
  /// mean = (p5 + p95) / 2, sd = (p95 − p5) / 2 Φ⁻¹(0.95).
  public static func normal(p5: Double, p95: Double) throws(QuantityError) -> Quantity {
    try QuantityCheck.finite("p5", p5)
    try QuantityCheck.finite("p95", p95)
    try QuantityCheck.ordered(p5: p5, p95: p95)
    return try normal(
      mean: p5 == p95 ? p5 : (p5 + p95) / 2, sd: (p95 - p5) / (2 * QuantityCheck.scoreOf95))
  }
}

extension Kernel {
  /// a: mean, b: standard deviation.
  @inline(__always)
  func normal(score: Double) -> Double { clamp(a + b * score) }
}
