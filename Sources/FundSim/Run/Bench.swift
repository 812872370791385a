/// A worker's memory and one plan's tables, from which it makes blocks.
struct Bench {
  let plan: Plan
  let memory: Workspace
  let common: CommonRows
  let seed: UInt64
  /// Whether a tally will count the money, not only the outcomes.
  let keepsMoney: Bool
  var isPlan = false
  var journal: Journal?

  /// Draws what all projects of a block share, and clears the programme's sums; drivers only if some
  /// project `followsDrivers`.
  func begin(first: UInt64, count: Int, followsDrivers: Bool = true) {
    common.clear()
    if !isPlan, followsDrivers {
      block(first: first, count: count, replica: 0).drawDrivers(plan.drivers)
    }
  }

  /// Takes over the drivers that another bench has drawn for the same block; both have the same ones.
  func copyDrivers(of other: Bench) {
    common.factors.update(
      from: other.common.factors, count: plan.drivers.count * plan.driverYears * Workspace.lanes)
  }

  func block(first: UInt64, count: Int, replica: Int) -> Block {
    Block(
      memory: memory, common: common, seed: seed, firstTrial: first, count: count,
      replica: UInt32(truncatingIfNeeded: replica), isPlan: isPlan, journal: journal,
      keepsMoney: keepsMoney,
      horizon: plan.horizon, months: plan.months, driverYears: plan.driverYears,
      sustainability: plan.sustainability)
  }
}
