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

/// The checks that several distributions share.
enum QuantityCheck {
  /// The largest size of a parameter. A million times more than any amount of money that the model
  /// allows, small enough that products of parameters are far from overflow.
  static let largest = 1e15
  /// The smallest size of a parameter that must be positive, for the same reason.
  static let smallest = 1e-15
  /// The range of a shape parameter. Below it nearly all draws are at an end of the distribution;
  /// above it the distribution is a normal one for every purpose.
  static let shapes = 0.01...1e6
  /// The 95th percentile of the standard normal distribution, Φ⁻¹(0.95).
  static let scoreOf95 = 1.644_853_626_951_472_2

  static func finite(_ name: String, _ value: Double) throws(QuantityError) {
    guard value.isFinite else {
      throw QuantityError("\(name) \(value) is not a finite number", remedy: "write a number")
    }
    guard value.magnitude <= largest else {
      throw QuantityError(
        "\(name) \(plain(value)) is beyond ±1e15", remedy: "use a larger unit")
    }
  }

  static func positive(_ name: String, _ value: Double) throws(QuantityError) {
    try finite(name, value)
    guard value > 0 else {
      throw QuantityError(
        "\(name) \(plain(value)) is not positive", remedy: "write a number above 0")
    }
    guard value >= smallest else {
      throw QuantityError(
        "\(name) \(plain(value)) is below 1e-15", remedy: "write 0, or use a smaller unit")
    }
  }

  static func notNegative(_ name: String, _ value: Double) throws(QuantityError) {
    try finite(name, value)
    guard value >= 0 else {
      throw QuantityError(
        "\(name) \(plain(value)) is negative", remedy: "write 0 or a positive number")
    }
  }

  static func share(_ name: String, _ value: Double) throws(QuantityError) {
    guard value >= 0 && value <= 1 else {
      throw QuantityError(
        "\(name) \(plain(value)) is outside 0…1", remedy: "write a probability, such as 60%")
    }
  }

  static func ordered(p5: Double, p95: Double) throws(QuantityError) {
    guard p5 <= p95 else {
      throw QuantityError(
        "p5 \(plain(p5)) is above p95 \(plain(p95))", remedy: "write the smaller number first")
    }
  }

  static func shape(_ name: String, _ value: Double) throws(QuantityError) {
    guard shapes.contains(value) else {
      throw QuantityError(
        "\(name) \(plain(value)) is outside 0.01…1000000",
        remedy: value > 1 ? "use a normal distribution or a plain number" : "use a larger one")
    }
  }

  /// A number as its author would write it: `12`, not `12.0`.
  static func plain(_ value: Double) -> String {
    if value.magnitude < 1e15, Mathematics.floor(value) == value { return "\(Int(value))" }
    return "\(value)"
  }
}
