@testable import FundSim

/// What the programme spends on a project (MODEL §6).
extension ProjectPath {
  /// Grants paid, gross of returns, and support of the stages passed, in months < H while the
  /// project is open; the month of the breach still counts.
  func programmeCost(of ledger: Ledger) -> Int64 {
    let last = min(horizon - 1, ledger.breach ?? horizon)
    var total: Int64 = 0
    for (stage, grant) in zip(stages, ledger.streams.suffix(stages.count)) {
      for month in 0...last { total += grant.months[month] }
      guard passes(stage), month(of: stage) <= last else { continue }
      total += microPounds(value(stage, "supportCost", stage.supportCost, .money))
    }
    return total
  }
}
