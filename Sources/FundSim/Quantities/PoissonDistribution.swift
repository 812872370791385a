extension StepDistribution {
  /// P(k) = e^−m mᵏ / k!, by the ratio m / (k + 1) from the mode ⌊m⌋ outwards, so that nothing
  /// overflows; what is left out has a probability below 1e−18.
  ///
  /// - Complexity: about 20 √m values.
  /// - Source: N. L. Johnson, A. W. Kemp & S. Kotz (2005), *Univariate Discrete Distributions*,
  ///   3rd ed., ch. 4, doi:10.1002/0471715816.
  init(poisson mean: Double) {
    self = Self.aroundMode(
      Int(mean), in: 0...Int.max,
      rising: { mean / Double($0 + 1) }, falling: { Double($0) / mean })
  }
}

extension Quantity {
  /// A count with this mean, 0…1,000,000; certain at 0.
  public static func poisson(mean: Double) throws(QuantityError) -> Quantity {
    try QuantityCheck.notNegative("mean", mean)
    guard mean <= 1e6 else {
      throw QuantityError(
        "mean \(QuantityCheck.plain(mean)) is above 1000000",
        remedy: "use a normal distribution or a plain number")
    }
    if mean == 0 { return certain(0) }
    try QuantityCheck.positive("mean", mean)
    return Quantity(.poisson(mean: mean))
  }
}
