/// What one more project, sustained or open, costs the programme: the ratio of two mean differences,
/// with Fieller's 95 % interval.
///
/// The interval (`FiellerInterval`) is bounded only where the difference of their number is clearly
/// not 0; elsewhere there is no evidence of a difference, and no figure is given.
///
/// - Source: for cost-effectiveness Willan & O'Brien (1996), Health Economics 5,
///   doi:10.1002/(SICI)1099-1050(199607)5:4<297::AID-HEC216>3.0.CO;2-T.
public struct CostPerExtra: Sendable, Equatable {
  public enum Reading: String, Sendable {
    /// More projects for more money: `value` is the price of one more.
    case costs
    /// More projects, and not for more money.
    case dominates
    /// Fewer projects for less money: `value` is what is saved for each one lost.
    case saves
    /// Fewer projects, and not for less money.
    case dominated
    /// The interval of the difference in projects holds 0.
    case noEvidence
  }

  public let reading: Reading
  /// Pounds; nil where there is no evidence of a difference.
  public let value: Double?
  public let low: Double?
  public let high: Double?

  public init(reading: Reading, value: Double?, low: Double?, high: Double?) {
    self.reading = reading
    self.value = value
    self.low = low
    self.high = high
  }

  /// From mean differences and the variances and covariance of these means.
  init(
    cost: Double, number: Double, costVariance: Double, numberVariance: Double,
    covariance: Double
  ) {
    let interval = FiellerInterval(
      numerator: cost, denominator: number, numeratorVariance: costVariance,
      denominatorVariance: numberVariance, covariance: covariance)
    guard let interval else {
      self.init(reading: .noEvidence, value: nil, low: nil, high: nil)
      return
    }
    let value = cost / number
    let reading: Reading =
      number > 0 ? (cost > 0 ? .costs : .dominates) : (cost < 0 ? .saves : .dominated)
    self.init(reading: reading, value: value, low: interval.low, high: interval.high)
  }
}
