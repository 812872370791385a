extension Mathematics {
  /// The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x).
  ///
  /// - Returns: (0, 1) for x ≤ 0, (1, 0) at ∞. `a` must be positive.
  package static func incompleteGamma(_ a: Double, _ x: Double) -> Tails {
    if !(x > 0) { return .allAbove }
    return incompleteGamma(shape: a, logRatio: log(x / a))
  }

  /// The same at x = a eᵍ: in logarithms, x may be far below the smallest number.
  ///
  /// The power series of P below x = a + 1, the continued fraction of Q (modified Lentz) above.
  /// Relative error of the smaller tail: about 1e−14 × (1 + log of its size).
  ///
  /// - Complexity: O(√a) near x = a, a few dozen terms elsewhere.
  /// - Source: W. Gautschi (1979), *A computational procedure for incomplete gamma functions*,
  ///   ACM TOMS 5(4), doi:10.1145/355853.355863; DLMF §8.7, §8.9, <https://dlmf.nist.gov/8>.
  static func incompleteGamma(shape a: Double, logRatio g: Double) -> Tails {
    let x = a * exp(g)
    if x > 1e300 { return .allBelow }
    let density = exp(logGammaDensity(shape: a, logRatio: g))
    if x < a + 1 {
      var term = 1.0
      var sum = 1.0
      var n = a
      while term > sum * 0x1p-54 {
        n += 1
        term *= x / n
        sum += term
      }
      let lower = min(density * sum / a, 1)
      return Tails(lower: lower, upper: 1 - lower)
    }
    // 1 / (x + 1 − a − 1 (1 − a) / (x + 3 − a − 2 (2 − a) / …))
    var b = x + 1 - a
    var c = 1e300
    var d = 1 / b
    var fraction = d
    var i = 0.0
    for _ in 0..<100_000 {
      i += 1
      let numerator = -i * (i - a)
      b += 2
      d = 1 / awayFromZero(numerator * d + b)
      c = awayFromZero(b + numerator / c)
      let step = d * c
      fraction *= step
      if (step - 1).magnitude < 0x1p-52 { break }
    }
    let upper = min(density * fraction, 1)
    return Tails(lower: 1 - upper, upper: upper)
  }

  /// The log density of G = log(X / a), X gamma with shape a and scale 1, at g: that of
  /// x^a e^−x / Γ(a), written so that nothing large cancels.
  static func logGammaDensity(shape a: Double, logRatio g: Double) -> Double {
    a * (g - expMinusOne(g)) + 0.5 * log(a) - halfLogTwoPi - stirlingError(a)
  }

  /// Lentz's guard against a division by zero.
  static func awayFromZero(_ x: Double) -> Double { x.magnitude < 1e-300 ? 1e-300 : x }
}
