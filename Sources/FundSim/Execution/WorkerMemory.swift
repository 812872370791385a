/// One worker's memory: a workspace for the copy that is being worked out, and for each variant its
/// tables and figures.
///
/// What one copy of a project comes to under every variant is at hand at once, so that it can be
/// compared; nothing of a trial outlives its block.
///
/// SAFETY: all rows are those of the one allocator: owned by the worker that called `allocate`,
/// seen by no other thread, and freed by its `deallocate`.
struct WorkerMemory {
  let workspace: Workspace
  let variants: [VariantMemory]
  /// What a copy comes to, one for each variant.
  let copies: [Figures]
  /// What the block's trials come to, one for each variant: the sums over its projects.
  let trials: [Figures]

  private let allocator: RowAllocator

  static func allocate(for execution: Execution) -> WorkerMemory {
    WorkerMemory(for: execution, RowAllocator())
  }

  init(for execution: Execution, _ allocator: RowAllocator) {
    let scenarios = execution.experiment.compiled
    var allocator = allocator
    let workspace = Workspace(for: scenarios, &allocator)
    let layouts = scenarios.map { FigureLayout($0, moneyMonth: execution.moneyMonth) }
    let copies = layouts.map { Figures($0, &allocator) }
    self.workspace = workspace
    variants = zip(scenarios, copies).map { scenario, figures in
      VariantMemory(
        compiled: scenario, workspace: workspace, common: CommonRows(scenario, &allocator),
        figures: figures, seed: execution.seed, keepsMoney: execution.keepsMoney,
        isPlan: execution.purpose.isPlan, scalesBack: execution.purpose != .plan)
    }
    self.copies = copies
    trials = layouts.map { Figures($0, &allocator) }
    self.allocator = allocator
  }

  func deallocate() { allocator.deallocate() }

  /// Begins a block of a turn: forgets the last sums, and draws the drivers that its projects
  /// follow, once where variants have the same.
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
