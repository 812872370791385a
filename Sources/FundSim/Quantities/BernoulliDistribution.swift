extension StepDistribution {
  /// 1 with chance p, else 0.
  init(bernoulli p: Double) { self.init([(0, 1 - p), (1, p)]) }
}

extension Quantity {
  /// 1 with chance `p`, else 0; certain at 0 and 1.
  public static func bernoulli(_ p: Double) throws(QuantityError) -> Quantity {
    try QuantityCheck.share("chance", p)
    return p == 0 || p == 1 ? certain(p) : Quantity(.bernoulli(p))
  }
}
