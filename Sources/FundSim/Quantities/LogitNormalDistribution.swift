/// A share whose log odds are normal: F(x) = Φ((logit x − μ) / σ), 0 < x < 1.
///
/// - Source: J. Aitchison & S. M. Shen (1980), *Logistic-normal distributions: some properties and
///   uses*, Biometrika 67(2), 261–272, doi:10.1093/biomet/67.2.261.
package struct LogitNormalDistribution: Distribution {
  let mu: Double
  let sigma: Double

  package func tails(_ x: Double) -> Tails {
    if x <= 0 { return .allAbove }
    if x >= 1 { return .allBelow }
    return Mathematics.normalTails((Mathematics.logit(x) - mu) / sigma)
  }

  package func quantile(_ tails: Tails) -> Double {
    Mathematics.logistic(mu + sigma * tails.normalScore)
  }

  package var support: (lower: Double, upper: Double) { (0, 1) }

  /// No closed form: the trapezium rule over ±9 standard deviations, exact to rounding for an
  /// analytic integrand that vanishes at both ends.
  package var mean: Double { moment(about: 0, 1) }
  package var variance: Double { moment(about: mean, 2) }

  private func moment(about centre: Double, _ order: Int) -> Double {
    let step = 1.0 / 64
    var sum = 0.0
    for index in -576...576 {
      let z = Double(index) * step
      let distance = Mathematics.logistic(mu + sigma * z) - centre
      sum += Mathematics.power(distance, order) * Mathematics.normalDensity(z)
    }
    return sum * step
  }
}

extension Quantity {
  /// A share with 5 % of its probability below `p5` and 5 % above `p95`; certain if they are equal.
  ///
  /// μ and σ are those of the normal distribution through logit p5 and logit p95.
  public static func logitNormal(p5: Double, p95: Double) throws(QuantityError) -> Quantity {
    for (name, value) in [("p5", p5), ("p95", p95)] {
      guard value > 0 && value < 1 else {
        throw QuantityError(
          "\(name) \(QuantityCheck.plain(value)) is not between 0 and 1",
          remedy: "write a share above 0% and below 100%")
      }
    }
    try QuantityCheck.ordered(p5: p5, p95: p95)
    let (low, high) = (Mathematics.logit(p5), Mathematics.logit(p95))
    if low == high { return certain(p5) }
    return Quantity(
      .logitNormal(mu: (low + high) / 2, sigma: (high - low) / (2 * QuantityCheck.scoreOf95)))
  }
}

extension Kernel {
  /// a: μ, b: σ.
  @inline(__always)
  func logitNormal(score: Double) -> Double { clamp(Mathematics.logistic(a + b * score)) }
}
