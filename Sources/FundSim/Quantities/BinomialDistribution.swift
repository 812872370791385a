extension StepDistribution {
  /// P(k) = C(n, k) pᵏ (1 − p)ⁿ⁻ᵏ, by the ratio (n − k) p / ((k + 1)(1 − p)) from the mode
  /// ⌊(n + 1) p⌋ outwards; what is left out has a probability below 1e−18.
  ///
  /// - Complexity: about 20 √(n p (1 − p)) values.
  /// - Source: N. L. Johnson, A. W. Kemp & S. Kotz (2005), *Univariate Discrete Distributions*,
  ///   3rd ed., ch. 3, doi:10.1002/0471715816.
  init(binomial n: Int, _ p: Double) {
    let odds = p / (1 - p)
    self = Self.aroundMode(
      Swift.min(Int(Double(n + 1) * p), n), in: 0...n,
      rising: { Double(n - $0) / Double($0 + 1) * odds },
      falling: { Double($0) / Double(n - $0 + 1) / odds })
  }
}

extension Quantity {
  /// Successes in `n` (0…1,000,000) independent attempts, each with chance `p`; certain if `n` is 0
  /// or `p` is 0 or 1.
  public static func binomial(n: Int, p: Double) throws(QuantityError) -> Quantity {
    guard n >= 0 && n <= 1_000_000 else {
      throw QuantityError(
        "n \(n) is outside 0…1000000",
        remedy: n < 0 ? "write 0 or a positive number" : "use a normal distribution")
    }
    try QuantityCheck.share("p", p)
    if n == 0 || p == 0 { return certain(0) }
    if p == 1 { return certain(Double(n)) }
    return Quantity(.binomial(n: n, p: p))
  }
}
