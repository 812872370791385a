extension StepDistribution {
  /// Listed values; weights are normalised and equal values add up.
  init(discrete values: [Quantity.Weighted<Double>]) {
    self.init(values.map { ($0.value, $0.weight) })
  }
}

extension Quantity {
  /// One of these values, with chances in proportion to the weights; zeros drop out.
  public static func discrete(_ values: [Weighted<Double>]) throws(QuantityError) -> Quantity {
    for entry in values { try QuantityCheck.finite("value", entry.value) }
    try checkWeights(values.map(\.weight))
    let steps = StepDistribution(discrete: values)
    return steps.values.count == 1 ? certain(steps.values[0]) : Quantity(.discrete(values))
  }

  static func checkWeights(_ weights: [Double]) throws(QuantityError) {
    guard !weights.isEmpty else {
      throw QuantityError("the list is empty", remedy: "list at least one value")
    }
    for weight in weights { try QuantityCheck.notNegative("weight", weight) }
    guard weights.contains(where: { $0 >= QuantityCheck.smallest }) else {
      throw QuantityError("all weights are 0", remedy: "give at least one a positive weight")
    }
  }
}
