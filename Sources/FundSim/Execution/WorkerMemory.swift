/// One worker's memory: a workspace for the copy that is being worked out, and for each variant its
/// tables and figures.
///
/// What one copy of a project comes to under every variant is at hand at once, so that it can be
/// compared; nothing of a trial outlives its block.
///
/// SAFETY: owned by the worker that called `allocate` and freed by its `deallocate`.
struct WorkerMemory {
  let workspace: Workspace
  let variants: [VariantMemory]
  /// What a copy comes to, one for each variant.
  let copies: [Figures]
  /// What the block's trials come to, one for each variant: the sums over its projects.
  let trials: [Figures]

  static func allocate(for execution: Execution) -> WorkerMemory {
    let plans = execution.experiment.plans
    let workspace = Workspace.allocate(for: plans)
    let layouts = plans.map { FigureLayout($0, moneyMonth: execution.moneyMonth) }
    let copies = layouts.map(Figures.allocate)
    return WorkerMemory(
      workspace: workspace,
      variants: zip(plans, copies).map { plan, figures in
        VariantMemory(
          plan: plan, workspace: workspace, common: CommonRows.allocate(for: plan),
          figures: figures, seed: execution.seed, keepsMoney: execution.keepsMoney,
          isPlan: execution.purpose == .plan)
      },
      copies: copies, trials: layouts.map(Figures.allocate))
  }

  func deallocate() {
    workspace.deallocate()
    for variant in variants { variant.common.deallocate() }
    for figures in copies + trials { figures.deallocate() }
  }

  /// Begins a block of a turn: forgets the last sums, and draws the drivers that its projects follow,
  /// once where variants have the same.
  func begin(_ turn: Turn, first: UInt64, count: Int) {
    for beginning in turn.beginnings {
      trials[beginning.variant].clear()
      let variant = variants[beginning.variant]
      switch beginning.drivers {
      case .none: break
      case .draw: variant.drawDrivers(first: first, count: count)
      case .copy(let other): variant.copyDrivers(of: variants[other])
      }
    }
  }
}

/// A worker's memory for one variant, from which it makes blocks.
struct VariantMemory {
  let plan: CompiledScenario
  let workspace: Workspace
  let common: CommonRows
  let figures: Figures
  let seed: UInt64
  let keepsMoney: Bool
  let isPlan: Bool

  func drawDrivers(first: UInt64, count: Int) {
    if isPlan { return }
    block(first: first, count: count, replica: 0).drawDrivers(plan.drivers)
  }

  /// Takes over the drivers that another variant has drawn for the same block; both have the same ones.
  func copyDrivers(of other: VariantMemory) {
    common.factors.update(
      from: other.common.factors, count: plan.drivers.count * plan.driverYears * Workspace.lanes)
  }

  func block(first: UInt64, count: Int, replica: Int, journal: Journal? = nil) -> Block {
    Block(
      memory: workspace, common: common, figures: figures, seed: seed, firstTrial: first,
      count: count, replica: UInt32(truncatingIfNeeded: replica), isPlan: isPlan,
      journal: journal, keepsMoney: keepsMoney, horizon: plan.horizon, months: plan.months,
      driverYears: plan.driverYears, sustainability: plan.sustainability)
  }
}
