extension Mathematics {
  /// log Γ(x) for x > 0; absolute error below 1e−14 (1 + |log Γ(x)|).
  ///
  /// - Returns: ∞ at 0 and ∞, NaN below 0 and at NaN.
  /// - Complexity: constant; below 10 the recurrence Γ(x + 1) = x Γ(x) moves x up.
  package static func logGamma(_ x: Double) -> Double {
    if !(x > 0) { return x == 0 ? .infinity : .nan }
    if x == .infinity { return x }
    var shifted = x
    var product = 1.0
    while shifted < 10 {
      product *= shifted
      shifted += 1
    }
    let value =
      (shifted - 0.5) * log(shifted) - shifted + halfLogTwoPi + stirlingSeries(shifted)
    return product == 1 ? value : value - log(product)
  }

  /// The error of Stirling's formula: log Γ(x + 1) − ((x + ½) log x − x + ½ log 2π).
  ///
  /// It is what remains of log Γ when the large parts cancel, so densities built on it keep their
  /// precision at parameters in the millions.
  ///
  /// - Source: C. Loader (2000), *Fast and accurate computation of binomial probabilities*.
  static func stirlingError(_ x: Double) -> Double {
    if x >= 10 { return stirlingSeries(x) }
    return logGamma(x + 1) - ((x + 0.5) * log(x) - x + halfLogTwoPi)
  }

  /// Σ B₂ₖ / (2k (2k − 1) x^(2k−1)), k = 1…8, for x ≥ 10; the first term left out is below 2e−18.
  private static func stirlingSeries(_ x: Double) -> Double {
    let y = 1 / (x * x)
    let sum =
      1.0 / 12
      + y
      * (-1.0 / 360
        + y
        * (1.0 / 1260
          + y
          * (-1.0 / 1680
            + y
            * (1.0 / 1188
              + y * (-691.0 / 360360 + y * (1.0 / 156 + y * (-3617.0 / 122400)))))))
    return sum / x
  }
}
