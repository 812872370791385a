import FundSim

/// How far the number of futures tried lets a share wander, where that is a point of 100 or more.
struct Precision: Equatable {
  let trials: UInt64
  /// Of 100, either way; nil if it is no ordinary number.
  let points: Int128?

  init?(_ share: Proportion, trials: UInt64) {
    let width = max(share.high - share.p, share.p - share.low)
    guard width >= 0.01 else { return nil }
    self.trials = trials
    points = FixedPoint.scaled(width * 100, places: 0)
  }
}
