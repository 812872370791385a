/// A density that rises in a straight line from `min` to `mode` and falls in one to `max`.
///
/// F(x) = (x − min)² / ((max − min)(mode − min)) up to the mode; 1 − F(x) mirrored after it.
///
/// - Source: S. Kotz & J. R. van Dorp (2004), *Beyond Beta*, ch. 1, doi:10.1142/5720.
package struct TriangularDistribution: Distribution {
  let min: Double
  let mode: Double
  let max: Double

  /// The (max − min)(mode − min) of the formula; the quantile is min + √(p × it).
  var risingArea: Double { (max - min) * (mode - min) }
  /// (max − min)(max − mode).
  var fallingArea: Double { (max - min) * (max - mode) }

  package func tails(_ x: Double) -> Tails {
    if x <= min { return .allAbove }
    if x >= max { return .allBelow }
    if x < mode {
      let lower = (x - min) / (max - min) * ((x - min) / (mode - min))
      return Tails(lower: lower, upper: 1 - lower)
    }
    let upper = (max - x) / (max - min) * ((max - x) / (max - mode))
    return Tails(lower: 1 - upper, upper: upper)
  }

  package func quantile(_ tails: Tails) -> Double {
    tails.lower < (mode - min) / (max - min)
      ? min + (tails.lower * risingArea).squareRoot()
      : max - (tails.upper * fallingArea).squareRoot()
  }

  package var support: (lower: Double, upper: Double) { (min, max) }
  package var mean: Double { (min + mode + max) / 3 }
  package var variance: Double {
    let range = max - min
    return (range * range - (mode - min) * (max - mode)) / 18
  }
}

extension Quantity {
  /// A triangular belief; certain if `min` and `max` are equal.
  public static func triangular(
    min: Double, mode: Double, max: Double
  ) throws(QuantityError) -> Quantity {
    try checkThreePoints(min, mode, max)
    return min == max ? certain(min) : Quantity(.triangular(min: min, mode: mode, max: max))
  }

  static func checkThreePoints(
    _ min: Double, _ mode: Double, _ max: Double
  ) throws(QuantityError) {
    try QuantityCheck.finite("min", min)
    try QuantityCheck.finite("mode", mode)
    try QuantityCheck.finite("max", max)
    let (low, most, high) = (
      QuantityCheck.plain(min), QuantityCheck.plain(mode), QuantityCheck.plain(max)
    )
    guard min <= max else {
      throw QuantityError(
        "min \(low) is above max \(high)", remedy: "write the smallest number first")
    }
    guard mode >= min && mode <= max else {
      throw QuantityError(
        "mode \(most) is outside \(low)…\(high)", remedy: "put it between min and max")
    }
  }
}

extension Kernel {
  mutating func setTriangular(_ shape: TriangularDistribution, in law: TruncatedDistribution) {
    set(.triangular, shape.min, shape.max, shape.risingArea, shape.fallingArea)
    e = (shape.mode - shape.min) / (shape.max - shape.min)
    // It counts from below whichever tail the truncation lies in; see `triangular`.
    (offset, slope) = (law.start.lower, law.mass)
  }

  /// a, b: the ends; c, d: rising and falling areas; e: P(X < mode).
  @inline(__always)
  func triangular(_ u: Double) -> Double {
    let below = offset + slope * u
    let above = offsetAbove + slopeAbove * u
    let isRising = below < e
    let root = (isRising ? below * c : above * d).squareRoot()
    return clamp(isRising ? a + root : b - root)
  }
}
