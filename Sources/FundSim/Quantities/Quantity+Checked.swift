extension Quantity {
  init(_ form: Form) { self.init(uncheckedForm: form, lower: nil, upper: nil) }

  static func certain(_ value: Double) -> Quantity { Quantity(.constant(value)) }

  /// Exactly this number.
  public static func constant(_ value: Double) throws(QuantityError) -> Quantity {
    try QuantityCheck.finite("value", value)
    return certain(value)
  }

  /// The same distribution, conditioned to lie between the bounds (both allowed); bounds that it
  /// already has stay in force.
  ///
  /// - Throws: if the bounds cross, if a certain number lies outside them, or if the distribution
  ///   has less than a thousand-millionth of its probability between them.
  public func truncated(lower: Double?, upper: Double?) throws(QuantityError) -> Quantity {
    if let lower { try QuantityCheck.finite("min", lower) }
    if let upper { try QuantityCheck.finite("max", upper) }
    let low = [self.lower, lower].compactMap { $0 }.max()
    let high = [self.upper, upper].compactMap { $0 }.min()
    let (from, to) = (low ?? -.infinity, high ?? .infinity)
    let range = Self.words(low, high)
    guard from <= to else {
      throw QuantityError(
        "min \(QuantityCheck.plain(from)) is above max \(QuantityCheck.plain(to))",
        remedy: "write the smaller number as min")
    }
    if let constant {
      guard constant >= from && constant <= to else {
        throw QuantityError(
          "\(QuantityCheck.plain(constant)) is not \(range)",
          remedy: "change the number or its bounds")
      }
      return self
    }
    if low == nil && high == nil { return self }
    guard Self.condition(form.distribution, from, to).mass >= 1e-9 else {
      throw QuantityError(
        "almost no probability lies \(range)", remedy: "move or drop min and max")
    }
    return changing {
      $0.lower = low
      $0.upper = high
    }
  }

  private static func words(_ low: Double?, _ high: Double?) -> String {
    switch (low, high) {
    case (let low?, let high?):
      "in \(QuantityCheck.plain(low))…\(QuantityCheck.plain(high))"
    case (let low?, nil): "at or above \(QuantityCheck.plain(low))"
    case (nil, let high?): "at or below \(QuantityCheck.plain(high))"
    case (nil, nil): "anywhere"
    }
  }
}
