/// The beta distribution on 0…1, or stretched over `lower`…`lower + range` (PERT).
///
/// F(x) = I(α, β) at (x − lower) / range, the regularised incomplete beta function.
///
/// - Source: N. L. Johnson, S. Kotz & N. Balakrishnan (1995), *Continuous Univariate Distributions*
///   2, 2nd ed., ch. 25, ISBN 0-471-58494-0. PERT: D. G. Malcolm, J. H. Roseboom, C. E. Clark &
///   W. Fazar (1959), Operations Research 7(5), 646–669, doi:10.1287/opre.7.5.646.
package struct BetaDistribution: Distribution {
  let curve: BetaCurve
  let lower: Double
  let range: Double

  init(alpha: Double, beta: Double) {
    curve = BetaCurve(alpha: alpha, beta: beta)
    lower = 0
    range = 1
  }

  /// α = 1 + λ (mode − min) / (max − min) and β = 1 + λ (max − mode) / (max − min) with λ = 4, so
  /// that the mean is (min + 4 mode + max) / 6.
  init(pert min: Double, _ mode: Double, _ max: Double) {
    curve = BetaCurve(
      alpha: 1 + 4 * ((mode - min) / (max - min)), beta: 1 + 4 * ((max - mode) / (max - min)))
    lower = min
    range = max - min
  }

  package func tails(_ x: Double) -> Tails {
    let share = (x - lower) / range
    if share <= 0 { return .allAbove }
    if share >= 1 { return .allBelow }
    let t = Mathematics.logit(share) - curve.shift
    return Mathematics.incompleteBeta(alpha: curve.alpha, beta: curve.beta, logitShift: t)
  }

  package func quantile(_ tails: Tails) -> Double {
    lower + range * Mathematics.logistic(curve.shift + curve.solve(score: tails.normalScore))
  }

  package var support: (lower: Double, upper: Double) { (lower, lower + range) }
  package var mean: Double { lower + range * (curve.alpha / curve.sum) }
  package var variance: Double {
    range * range * (curve.alpha / curve.sum) * (curve.beta / curve.sum) / (curve.sum + 1)
  }
}

extension Quantity {
  /// Beta with this mean and α + β = `count`, the number of observations it is worth.
  public static func beta(mean: Double, count: Double) throws(QuantityError) -> Quantity {
    guard mean > 0 && mean < 1 else {
      throw QuantityError(
        "mean \(QuantityCheck.plain(mean)) is not between 0 and 1",
        remedy: "write a share above 0% and below 100%")
    }
    try QuantityCheck.positive("count", count)
    return try beta(alpha: mean * count, beta: (1 - mean) * count)
  }

  /// Beta with these shapes, each within 0.01…1,000,000.
  public static func beta(alpha: Double, beta: Double) throws(QuantityError) -> Quantity {
    try QuantityCheck.shape("alpha", alpha)
    try QuantityCheck.shape("beta", beta)
    return Quantity(.beta(alpha: alpha, beta: beta))
  }

  /// PERT: a beta distribution over `min`…`max` with this mode and λ = 4; certain if `min` and
  /// `max` are equal.
  public static func pert(
    min: Double, mode: Double, max: Double
  ) throws(QuantityError) -> Quantity {
    try checkThreePoints(min, mode, max)
    return min == max ? certain(min) : Quantity(.pert(min: min, mode: mode, max: max))
  }
}

extension Kernel {
  mutating func setBeta(
    _ law: BetaDistribution, in truncated: TruncatedDistribution, _ tables: ScoreTables
  ) -> FixedTable<Double> {
    let entry = tables.table(of: law.curve, for: truncated)
    set(.beta, law.lower, law.range, entry.perUnit, law.curve.shift)
    return entry.table
  }

  /// a: lower end, b: range, d: log(α / β); y = logit x − d.
  @inline(__always)
  func beta(_ y: Double) -> Double { clamp(a + b * Mathematics.logistic(d + y)) }
}
