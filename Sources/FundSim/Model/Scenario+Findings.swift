extension Scenario {
  /// Every problem and warning that follows from the values alone, in document order.
  public func findings() -> [Finding] { [] }
}
