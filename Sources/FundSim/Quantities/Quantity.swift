/// A number, or what is believed about it (MODEL §2).
///
/// Parameters are checked when it is made, so a quantity always has a distribution. The optional
/// bounds truncate: the distribution is conditioned to lie between them.
public struct Quantity: Sendable, Hashable, Changeable, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral
{
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
