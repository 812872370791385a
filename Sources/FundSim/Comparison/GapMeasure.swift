/// What a gap between two views is measured in, summed over projects and copies of a trial.
enum GapMeasure: Int, CaseIterable {
  /// Numbers of projects.
  case open, sustained
  /// Pence: cash received before the month, loans aside; the general fund at the end of the month
  /// before it.
  case income, fund

  static let count = 4
  /// No sum of a trial may be larger, so that no product of two overflows.
  static let limit: Int64 = 1 << 46

  /// Whole units of this size go into squares; the sums themselves are exact.
  var coarse: Int64 {
    switch self {
    case .open, .sustained: 1
    case .income, .fund: 100
    }
  }

  /// Units in a project or a pound.
  var unit: Double { Double(coarse) }
}

/// What one mixture of two views comes to in a block, `[measure][lane]`.
///
/// SAFETY: owned by the worker that called `allocate` and freed by its `deallocate`; lanes are
/// 0..<lanes.
struct GapRows {
  let values: UnsafeMutablePointer<Int64>

  static func allocate() -> GapRows {
    let cells = GapMeasure.count * Workspace.lanes
    let values = UnsafeMutablePointer<Int64>.allocate(capacity: cells)
    values.initialize(repeating: 0, count: cells)
    return GapRows(values: values)
  }

  func deallocate() { values.deallocate() }

  func clear() { values.update(repeating: 0, count: GapMeasure.count * Workspace.lanes) }

  func row(_ measure: GapMeasure) -> UnsafeMutablePointer<Int64> {
    values + measure.rawValue * Workspace.lanes
  }

  /// Adds a copy of a project that has just been worked out; `assessment` is that of `month`.
  func add(_ block: Block, _ project: ProjectPlan, assessment: Int, month: Int) {
    let lanes = Workspace.lanes
    let outcome = block.memory.outcome + assessment * 3 * lanes
    let fund = block.memory.general + (month - 1) * lanes
    let received = block.memory.scratch
    received.update(repeating: 0, count: lanes)
    for stream in project.streams
    where stream.isCash && stream.loan == nil && block.memory.isPaid[stream.index] {
      let flows = block.memory.receipts + stream.index * block.months * lanes
      let walk = MonthWalk(block, row: flows, isAddedUp: stream.readsMonths)
      walk.begin()
      walk.pass(0..<month)
      for lane in 0..<lanes { received[lane] &+= walk.received[lane] }
    }
    var isTooLarge = false
    for lane in 0..<block.count {
      row(.open)[lane] &+= outcome[lane]
      row(.sustained)[lane] &+= outcome[lanes + lane]
      row(.income)[lane] &+= received[lane] / MicroPounds.penny
      row(.fund)[lane] &+= fund[lane] / MicroPounds.penny
      isTooLarge =
        isTooLarge || row(.income)[lane].magnitude > GapMeasure.limit.magnitude
        || row(.fund)[lane].magnitude > GapMeasure.limit.magnitude
    }
    if isTooLarge { block.memory.largest.pointee = Workspace.overflow }
  }
}
