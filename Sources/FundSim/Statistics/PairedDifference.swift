/// A mean difference between two alternatives on the same draws, with its 95 % interval.
///
/// With d the difference in one trial, n trials, mean d̄ and standard deviation s of d, the
/// interval is d̄ ± z·s/√n (`NormalInterval`). Because both alternatives meet the same draws, s is
/// that of the differences, not of the levels.
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

  public init(difference: Double, standardError: Double, trials: UInt64) {
    self.difference = difference
    self.standardError = standardError
    let interval = NormalInterval(estimate: difference, standardError: standardError)
    low = interval.low
    high = interval.high
    guard difference != 0 else {
      trialsToSeparate = nil
      return
    }
    let ratio = NormalInterval.z * standardError / difference
    let needed = (ratio * ratio * Double(trials)).rounded(.up)
    trialsToSeparate = needed < 0x1p63 ? max(1, UInt64(needed)) : UInt64.max
  }

  /// Whether the interval leaves out 0.
  public var isClear: Bool { low > 0 || high < 0 }
}
