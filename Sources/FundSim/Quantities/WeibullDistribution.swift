/// F(x) = 1 − exp(−(x / λ)ᵏ), x ≥ 0; k is the shape, λ the scale.
///
/// - Source: W. Weibull (1951), *A statistical distribution function of wide applicability*,
///   J. Appl. Mech. 18, 293–297, doi:10.1115/1.4010337.
package struct WeibullDistribution: Distribution {
  let shape: Double
  let scale: Double

  package func tails(_ x: Double) -> Tails {
    if x <= 0 { return .allAbove }
    let hazard = Mathematics.exp(shape * Mathematics.log(x / scale))
    return Tails(lower: -Mathematics.expMinusOne(-hazard), upper: Mathematics.exp(-hazard))
  }

  package func quantile(_ tails: Tails) -> Double {
    let hazard =
      tails.lower < 0.5
      ? -Mathematics.logOnePlus(-tails.lower) : -Mathematics.log(tails.upper)
    return scale * Mathematics.exp(Mathematics.log(hazard) / shape)
  }

  package var support: (lower: Double, upper: Double) { (0, .infinity) }
  package var mean: Double { scale * Mathematics.exp(Mathematics.logGamma(1 + 1 / shape)) }
  package var variance: Double {
    let first = Mathematics.exp(Mathematics.logGamma(1 + 1 / shape))
    return scale * scale
      * (Mathematics.exp(Mathematics.logGamma(1 + 2 / shape)) - first * first)
  }
}

extension Quantity {
  /// Weibull with this shape and scale, both positive.
  public static func weibull(shape: Double, scale: Double) throws(QuantityError) -> Quantity {
    try QuantityCheck.shape("shape", shape)
    try QuantityCheck.positive("scale", scale)
    return Quantity(.weibull(shape: shape, scale: scale))
  }
}

extension Kernel {
  /// (x / scale)^shape = −log P(X > x), exponential.
  @inline(__always)
  func hazard(_ u: Double) -> Double { -Mathematics.log(offsetAbove + slopeAbove * u) }

  /// a: scale, b: 1 / shape.
  @inline(__always)
  func weibull(logHazard: Double) -> Double { clamp(a * Mathematics.exp(logHazard * b)) }
}
