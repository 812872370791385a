/// A number, or what is believed about it (MODEL §2).
///
/// Parameters are checked when it is made, so a quantity always has a distribution. The optional
/// bounds truncate: the distribution is conditioned to lie between them.
public struct Quantity: Sendable, Hashable, Changeable, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral
{
  /// The untruncated distribution.
  public indirect enum Form: Sendable, Hashable {
    case constant(Double)
    case uniform(Double, Double)
    case triangular(min: Double, mode: Double, max: Double)
    case pert(min: Double, mode: Double, max: Double)
    case normal(mean: Double, sd: Double)
    /// Mean and sd of the logarithm.
    case lognormal(mu: Double, sigma: Double)
    /// Mean and sd of the logit.
    case logitNormal(mu: Double, sigma: Double)
    case beta(alpha: Double, beta: Double)
    case gamma(shape: Double, scale: Double)
    case weibull(shape: Double, scale: Double)
    case bernoulli(Double)
    case poisson(mean: Double)
    case binomial(n: Int, p: Double)
    case discrete([Weighted<Double>])
    case empirical([Double])
    case mixture([Weighted<Quantity>])
  }

  public struct Weighted<Value: Sendable & Hashable>: Sendable, Hashable {
    public let value: Value
    public let weight: Double

    public init(_ value: Value, weight: Double) {
      self.value = value
      self.weight = weight
    }
  }

  public internal(set) var form: Form
  public internal(set) var lower: Double?
  public internal(set) var upper: Double?

  init(uncheckedForm form: Form, lower: Double?, upper: Double?) {
    self.form = form
    self.lower = lower
    self.upper = upper
  }

  public init(floatLiteral value: Double) {
    self.init(uncheckedForm: .constant(value), lower: nil, upper: nil)
  }

  public init(integerLiteral value: Int) { self.init(floatLiteral: Double(value)) }

  /// The value, if it is certain.
  public var constant: Double? {
    if case .constant(let value) = form { value } else { nil }
  }
}
