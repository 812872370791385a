@testable import FundSim

/// How the earnings of one term become receipts (MODEL §5.2), with every quantity drawn.
struct PaymentTerms {
  struct Holdback {
    enum Release {
      /// The last month of the term + lag.
      case end
      /// The stage's month, and whether it is passed.
      case stage(month: Int, isPassed: Bool)
    }
    let share: Double
    let release: Release
  }

  var inArrears = false
  var every = 1
  var lag = 0
  var holdback: Holdback?
  var results: (share: Double, achieved: Double, lag: Int)?

  /// The receipts of a term of `length` months from `start`, periods that begin before `end`.
  func receipts(
    start: Int, length: Int?, decided: Int, before end: Int, level: (Int) -> Double
  ) -> [Receipt] {
    var receipts: [Receipt] = []
    var keptInAll = 0.0
    var first = start
    while first < min(end, length.map { start + $0 } ?? .max) {
      let next = min(first + every, length.map { start + $0 } ?? .max)
      var payment = 0.0
      for month in first..<next { payment += level(month) }
      let month = inArrears ? next - 1 + lag : first
      let kept = isHeld(in: month) ? payment * (holdback?.share ?? 0) : 0
      var now = payment - kept
      keptInAll += kept
      if let results {
        let later = now * results.share
        now -= later
        receipts.append(
          Receipt(
            month: month + results.lag, amount: microPounds(later * results.achieved),
            decided: decided))
      }
      receipts.append(Receipt(month: month, amount: microPounds(now), decided: decided))
      first = next
    }
    if let release = release(start: start, length: length, decided: decided) {
      receipts.append(
        Receipt(month: release.month, amount: microPounds(keptInAll), decided: release.decided))
    }
    return receipts
  }

  /// Whether a share of what is paid in `month` is held back.
  private func isHeld(in month: Int) -> Bool {
    switch holdback?.release {
    case nil: false
    case .end: true
    // A stage that is not passed never lets go, so its share is held for good.
    case .stage(let stageMonth, let isPassed): !isPassed || month <= stageMonth
    }
  }

  private func release(
    start: Int, length: Int?, decided: Int
  ) -> (month: Int, decided: Int)? {
    switch holdback?.release {
    case .end:
      guard let length else { return nil }
      return (start + length - 1 + lag, decided)
    case .stage(let month, true):
      return (month, max(decided, month))
    case nil, .stage(_, false):
      return nil
    }
  }
}
