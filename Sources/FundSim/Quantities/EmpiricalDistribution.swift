extension StepDistribution {
  /// Observations, resampled with equal weight; a value that was seen twice counts twice.
  init(empirical values: [Double]) { self.init(values.map { ($0, 1) }) }
}

extension Quantity {
  /// One of these observations, each equally likely; certain if they are all equal.
  public static func empirical(_ values: [Double]) throws(QuantityError) -> Quantity {
    guard let first = values.first else {
      throw QuantityError("the list is empty", remedy: "list at least one value")
    }
    for value in values { try QuantityCheck.finite("value", value) }
    return values.allSatisfy { $0 == first } ? certain(first) : Quantity(.empirical(values))
  }
}
