/// A mean difference between two alternatives on the same luck, with its 95 % interval.
///
/// With d the difference in one trial, n trials, mean d̄ and standard deviation s of d, the interval
/// is d̄ ± z·s/√n, z = 1.959963984540054. Because both alternatives meet the same luck, s is that of
/// the differences, not of the levels.
///
/// Where d is the same in every trial the interval has no width. That is exact for equal scenarios;
/// for others it says that no trial told them apart.
public struct PairedDifference: Sendable, Equatable {
  public let difference: Double
  public let low: Double
  public let high: Double
  /// s/√n.
  public let standardError: Double
  /// Trials at which an interval of this s around this d̄ would just leave out 0: ⌈(z·s/d̄)²⌉.
  ///
  /// Nil where d̄ is 0: no number of trials would do.
  public let trialsToSeparate: UInt64?

  static let z = 1.959963984540054

  public init(difference: Double, standardError: Double, trials: UInt64) {
    self.difference = difference
    self.standardError = standardError
    low = difference - Self.z * standardError
    high = difference + Self.z * standardError
    guard difference != 0 else {
      trialsToSeparate = nil
      return
    }
    let ratio = Self.z * standardError / difference
    let needed = (ratio * ratio * Double(trials)).rounded(.up)
    trialsToSeparate = needed < 0x1p63 ? max(1, UInt64(needed)) : UInt64.max
  }

  /// Whether the interval leaves out 0.
  public var isClear: Bool { low > 0 || high < 0 }
}

/// What one more sustained project costs the programme: the ratio of two mean differences, with
/// Fieller's 95 % interval.
///
/// With mean differences c̄ of the cost and s̄ of the number sustained, their variances v_c and v_s
/// and covariance v_cs, the interval is the set of ρ with (c̄ − ρ·s̄)² ≤ z²·(v_c − 2ρ·v_cs +
/// ρ²·v_s). It is bounded only where s̄ is clearly not 0, that is s̄² > z²·v_s; elsewhere there is no
/// evidence of a difference, and no figure is given.
///
/// - Source: Fieller (1954), J. R. Stat. Soc. B 16, 175–185; for cost-effectiveness Willan & O'Brien
///   (1996), Health Economics 5, doi:10.1002/(SICI)1099-1050(199607)5:4<297::AID-HEC216>3.0.CO;2-T.
public struct CostPerExtra: Sendable, Equatable {
  public enum Reading: String, Sendable {
    /// More sustained for more money: `value` is the price of one more.
    case costs
    /// More sustained, and not for more money.
    case dominates
    /// Fewer sustained for less money: `value` is what is saved for each one lost.
    case saves
    /// Fewer sustained, and not for less money.
    case dominated
    /// The interval of the difference in projects sustained holds 0.
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
    cost: Double, sustained: Double, costVariance: Double, sustainedVariance: Double,
    covariance: Double
  ) {
    let z2 = PairedDifference.z * PairedDifference.z
    let a = sustained * sustained - z2 * sustainedVariance
    guard a > 0 else {
      self.init(reading: .noEvidence, value: nil, low: nil, high: nil)
      return
    }
    let b = cost * sustained - z2 * covariance
    let c = cost * cost - z2 * costVariance
    // Not below 0 where a is above it, but for rounding.
    let root = max(0, b * b - a * c).squareRoot()
    let value = cost / sustained
    let reading: Reading =
      sustained > 0 ? (cost > 0 ? .costs : .dominates) : (cost < 0 ? .saves : .dominated)
    self.init(reading: reading, value: value, low: (b - root) / a, high: (b + root) / a)
  }
}
