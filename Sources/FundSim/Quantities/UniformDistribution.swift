/// Every value between a and b equally likely: F(x) = (x − a) / (b − a).
package struct UniformDistribution: Distribution {
  let a: Double
  let b: Double

  init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
  }

  package func tails(_ x: Double) -> Tails {
    if x <= a { return .allAbove }
    if x >= b { return .allBelow }
    return Tails(lower: (x - a) / (b - a), upper: (b - x) / (b - a))
  }

  package func quantile(_ tails: Tails) -> Double {
    tails.lower < 0.5 ? a + tails.lower * (b - a) : b - tails.upper * (b - a)
  }

  package var support: (lower: Double, upper: Double) { (a, b) }
  package var mean: Double { a + (b - a) / 2 }
  package var variance: Double { (b - a) * (b - a) / 12 }
}

extension Quantity {
  /// Equally likely anywhere between `a` and `b`; certain if they are equal.
  public static func uniform(_ a: Double, _ b: Double) throws(QuantityError) -> Quantity {
    try QuantityCheck.finite("lower end", a)
    try QuantityCheck.finite("upper end", b)
    guard a <= b else {
      throw QuantityError(
        "lower end \(QuantityCheck.plain(a)) is above upper end \(QuantityCheck.plain(b))",
        remedy: "write the smaller number first")
    }
    return a == b ? certain(a) : Quantity(.uniform(a, b))
  }
}

extension Kernel {
  mutating func setUniform(_ a: Double, _ b: Double, in law: TruncatedDistribution) {
    let (from, to) = (Swift.max(a, law.lower), Swift.min(b, law.upper))
    set(.uniform, from, to - from)
  }

  /// a + b u.
  @inline(__always)
  func uniform(_ u: Double) -> Double { clamp(a + b * u) }
}
