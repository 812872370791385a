extension Mathematics {
  /// The regularised incomplete beta function Iₓ(α, β) and 1 − Iₓ(α, β).
  ///
  /// - Returns: (0, 1) for x ≤ 0, (1, 0) for x ≥ 1. Both parameters must be positive.
  package static func incompleteBeta(_ alpha: Double, _ beta: Double, _ x: Double) -> Tails {
    if !(x > 0) { return .allAbove }
    if x >= 1 { return .allBelow }
    return incompleteBeta(alpha: alpha, beta: beta, logitShift: logit(x) - log(alpha / beta))
  }

  /// The same at the x whose logit is log(α/β) + t: in logits, x and 1 − x may both be far below
  /// the smallest number.
  ///
  /// The continued fraction (modified Lentz), on the side where it converges fast. Relative error
  /// of the smaller tail: about 1e−14 × (1 + log of its size).
  ///
  /// - Complexity: O(√(α + β)) near the mean, a few dozen terms elsewhere.
  /// - Source: A. R. DiDonato & A. H. Morris (1992), ACM TOMS 18(3), doi:10.1145/131766.131776;
  ///   DLMF §8.17(v), <https://dlmf.nist.gov/8.17>.
  static func incompleteBeta(alpha: Double, beta: Double, logitShift t: Double) -> Tails {
    let odds = (alpha / beta) * exp(t)
    let x = odds == .infinity ? 1 : odds / (1 + odds)
    let density = exp(logBetaDensity(alpha: alpha, beta: beta, logitShift: t))
    if x < (alpha + 1) / (alpha + beta + 2) {
      let lower = min(density * betaFraction(alpha, beta, x) / alpha, 1)
      return Tails(lower: lower, upper: 1 - lower)
    }
    let rest = 1 / (1 + odds)
    let upper = min(density * betaFraction(beta, alpha, rest) / beta, 1)
    return Tails(lower: 1 - upper, upper: upper)
  }

  /// The log density of logit X − log(α/β), X beta(α, β), at t: that of x^α (1 − x)^β / B(α, β),
  /// written so that nothing large cancels.
  static func logBetaDensity(alpha: Double, beta: Double, logitShift t: Double) -> Double {
    betaDensityConstant(alpha, beta) + betaDensityExponent(alpha, beta, t)
  }

  /// ½ log(α β / 2π(α + β)) − s(α) − s(β) + s(α + β), s the error of Stirling's formula.
  static func betaDensityConstant(_ alpha: Double, _ beta: Double) -> Double {
    let sum = alpha + beta
    return 0.5 * log(alpha * (beta / sum)) - halfLogTwoPi - stirlingError(alpha)
      - stirlingError(beta) + stirlingError(sum)
  }

  /// n (m t − log(1 + m (eᵗ − 1))) with n = α + β and m = α / n, from the side where eᵗ is small.
  static func betaDensityExponent(_ alpha: Double, _ beta: Double, _ t: Double) -> Double {
    let sum = alpha + beta
    return t <= 0
      ? alpha * t - sum * logOnePlus(alpha / sum * expMinusOne(t))
      : -beta * t - sum * logOnePlus(beta / sum * expMinusOne(-t))
  }

  private static func betaFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let sum = a + b
    var c = 1.0
    var d = 1 / awayFromZero(1 - sum * x / (a + 1))
    var fraction = d
    var m = 0.0
    for _ in 0..<100_000 {
      m += 1
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / awayFromZero(1 + even * d)
      c = awayFromZero(1 + even / c)
      fraction *= d * c
      let odd = -(a + m) * (sum + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / awayFromZero(1 + odd * d)
      c = awayFromZero(1 + odd / c)
      let step = d * c
      fraction *= step
      if (step - 1).magnitude < 0x1p-52 { break }
    }
    return fraction
  }
}
