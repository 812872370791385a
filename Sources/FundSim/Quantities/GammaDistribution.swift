/// F(x) = P(shape, x / scale), x ≥ 0, the regularised incomplete gamma function.
///
/// - Source: N. L. Johnson, S. Kotz & N. Balakrishnan (1994), *Continuous Univariate Distributions*
///   1, 2nd ed., ch. 17, ISBN 0-471-58495-9.
package struct GammaDistribution: Distribution {
  let curve: GammaCurve
  let scale: Double

  init(shape: Double, scale: Double) {
    curve = GammaCurve(shape: shape)
    self.scale = scale
  }

  package func tails(_ x: Double) -> Tails {
    x > 0 ? Mathematics.incompleteGamma(curve.shape, x / scale) : .allAbove
  }

  package func quantile(_ tails: Tails) -> Double {
    curve.shape * scale * Mathematics.exp(curve.solve(score: tails.normalScore))
  }

  package var support: (lower: Double, upper: Double) { (0, .infinity) }
  package var mean: Double { curve.shape * scale }
  package var variance: Double { curve.shape * scale * scale }
}

extension Quantity {
  /// Gamma with this mean and standard deviation; certain if `sd` is 0.
  ///
  /// shape = (mean / sd)², within 0.01…1,000,000; scale = sd² / mean.
  public static func gamma(mean: Double, sd: Double) throws(QuantityError) -> Quantity {
    try QuantityCheck.positive("mean", mean)
    try QuantityCheck.notNegative("sd", sd)
    if sd == 0 { return certain(mean) }
    let ratio = mean / sd
    guard QuantityCheck.shapes.contains(ratio * ratio) else {
      let (found, centre) = (QuantityCheck.plain(sd), QuantityCheck.plain(mean))
      if ratio > 1 {
        throw QuantityError(
          "sd \(found) is below a thousandth of the mean \(centre)",
          remedy: "use a normal distribution or a plain number")
      }
      throw QuantityError(
        "sd \(found) is above ten times the mean \(centre)", remedy: "use a smaller sd")
    }
    return Quantity(.gamma(shape: ratio * ratio, scale: sd / ratio))
  }
}

extension Kernel {
  mutating func setGamma(
    shape: Double, scale: Double, in law: TruncatedDistribution, _ tables: ScoreTables
  ) -> FixedTable<Double> {
    let entry = tables.table(of: GammaCurve(shape: shape), for: law)
    set(.gamma, shape * scale, 0, entry.perUnit)
    return entry.table
  }

  /// a: mean; y = log(x / mean).
  @inline(__always)
  func gamma(_ y: Double) -> Double { clamp(a * Mathematics.exp(y)) }
}
