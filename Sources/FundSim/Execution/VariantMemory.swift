/// A worker's memory for one variant, from which it makes blocks.
struct VariantMemory {
  let compiled: CompiledScenario
  let workspace: Workspace
  let common: CommonRows
  let figures: Figures
  let seed: UInt64
  let keepsMoney: Bool
  let isPlan: Bool
  let scalesBack: Bool

  func drawDrivers(first: UInt64, count: Int) {
    if isPlan { return }
    block(first: first, count: count, replica: 0).drawDrivers(compiled.drivers)
  }

  /// Takes over the drivers that another variant has drawn for the same block; both have the same
  /// ones.
  func copyDrivers(of other: VariantMemory) {
    common.factors.update(
      from: other.common.factors,
      count: compiled.drivers.count * compiled.driverYears * Workspace.lanes)
  }

  func block(first: UInt64, count: Int, replica: Int, journal: Journal? = nil) -> Block {
    Block(
      memory: workspace, common: common, figures: figures, seed: seed, firstTrial: first,
      count: count, replica: UInt32(truncatingIfNeeded: replica), isPlan: isPlan,
      scalesBack: scalesBack, journal: journal, keepsMoney: keepsMoney,
      horizon: compiled.horizon, months: compiled.months, driverYears: compiled.driverYears,
      sustainability: compiled.sustainability)
  }
}
