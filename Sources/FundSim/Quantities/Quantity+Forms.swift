/// Why a distribution cannot have the parameters it was given.
public struct QuantityError: Error, Equatable, Sendable {
  /// What is wrong, with what was found.
  public let message: String
  /// What to do about it.
  public let remedy: String

  public init(_ message: String, remedy: String) {
    self.message = message
    self.remedy = remedy
  }
}

extension Quantity {
  public static func constant(_ value: Double) throws(QuantityError) -> Quantity {
    Quantity(uncheckedForm: .constant(value), lower: nil, upper: nil)
  }
  public static func uniform(_ a: Double, _ b: Double) throws(QuantityError) -> Quantity {
    Quantity(uncheckedForm: .uniform(a, b), lower: nil, upper: nil)
  }
  public static func triangular(
    min: Double, mode: Double, max: Double
  ) throws(QuantityError) -> Quantity {
    Quantity(uncheckedForm: .triangular(min: min, mode: mode, max: max), lower: nil, upper: nil)
  }
  public static func pert(
    min: Double, mode: Double, max: Double
  ) throws(QuantityError) -> Quantity {
    Quantity(uncheckedForm: .pert(min: min, mode: mode, max: max), lower: nil, upper: nil)
  }
  public static func normal(mean: Double, sd: Double) throws(QuantityError) -> Quantity {
    Quantity(uncheckedForm: .normal(mean: mean, sd: sd), lower: nil, upper: nil)
  }
  public static func normal(p5: Double, p95: Double) throws(QuantityError) -> Quantity { 0 }
  public static func lognormal(mean: Double, sd: Double) throws(QuantityError) -> Quantity { 0 }
  public static func lognormal(p5: Double, p95: Double) throws(QuantityError) -> Quantity { 0 }
  public static func logitNormal(p5: Double, p95: Double) throws(QuantityError) -> Quantity { 0 }
  public static func beta(mean: Double, count: Double) throws(QuantityError) -> Quantity { 0 }
  public static func beta(alpha: Double, beta: Double) throws(QuantityError) -> Quantity { 0 }
  public static func gamma(mean: Double, sd: Double) throws(QuantityError) -> Quantity { 0 }
  public static func weibull(shape: Double, scale: Double) throws(QuantityError) -> Quantity { 0 }
  public static func bernoulli(_ p: Double) throws(QuantityError) -> Quantity { 0 }
  public static func poisson(mean: Double) throws(QuantityError) -> Quantity { 0 }
  public static func binomial(n: Int, p: Double) throws(QuantityError) -> Quantity { 0 }
  public static func discrete(_ values: [Weighted<Double>]) throws(QuantityError) -> Quantity {
    0
  }
  public static func empirical(_ values: [Double]) throws(QuantityError) -> Quantity { 0 }
  public static func mixture(_ parts: [Weighted<Quantity>]) throws(QuantityError) -> Quantity {
    0
  }
  /// The same distribution, conditioned to lie between the bounds.
  public func truncated(lower: Double?, upper: Double?) throws(QuantityError) -> Quantity {
    Quantity(uncheckedForm: form, lower: lower, upper: upper)
  }
}
