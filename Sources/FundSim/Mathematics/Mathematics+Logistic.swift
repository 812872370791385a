extension Mathematics {
  /// 1 / (1 + e⁻ˣ), the inverse of `logit`, within 2 ulp.
  ///
  /// - Returns: 0 at −∞, 1 at ∞, ½ at 0, NaN at NaN.
  @inline(__always)
  package static func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  /// log(p / (1 − p)) for p in 0…1.
  ///
  /// - Returns: −∞ at 0, ∞ at 1, 0 at ½, NaN outside.
  package static func logit(_ p: Double) -> Double {
    if p >= 0.25 && p <= 0.75 {
      // Near ½ the quotient loses the distance from 1; log1p of (2p − 1)/(1 − p) does not.
      return logOnePlus((2 * p - 1) / (1 - p))
    }
    return log(p / (1 - p))
  }
}
