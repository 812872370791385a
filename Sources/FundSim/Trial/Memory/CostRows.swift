/// What the project's costs come to, and one cost's terms while it is worked out.
///
/// SAFETY: rows of the worker's memory, indexed by the costs of a project, months below those of
/// the capacity and lanes.
struct CostRows {
  /// All costs after offsets, before scale-back, `[month][lane]`.
  let due: Row<Int64>
  /// Whether they may differ from the month before, `[month]`.
  let dueChanges: Row<Bool>
  /// After scale-back, were it to happen, `[month][lane]`.
  let scaled: Row<Int64>
  /// The same of each cost, `[cost][month][lane]`, where somebody reads it.
  let ownDue: Row<Int64>
  let ownScaled: Row<Int64>
  /// One cost's terms, by lane: pounds a month, prices so far, the factor of a year, the share that
  /// scale-back leaves, first month and the month after the last.
  let amount: Row<Double>
  let inflation: Row<Double>
  let step: Row<Double>
  let keep: Row<Double>
  let from: Row<Double>
  let until: Row<Double>
  /// Its pounds a month now, and the share of them that support in kind takes off.
  let now: Row<Double>
  let offset: Row<Double>
  /// Its flow of a year or month, whole and scaled back.
  let whole: Row<Int64>
  let part: Row<Int64>

  init(_ capacity: CompiledScenario.Capacity, _ allocator: inout RowAllocator) {
    let months = capacity.months
    due = allocator.lanes("due", months, 0)
    dueChanges = allocator.row("dueChanges", months, false)
    scaled = allocator.lanes("scaled", months, 0)
    ownDue = allocator.lanes("ownDue", capacity.costs * months, 0)
    ownScaled = allocator.lanes("ownScaled", capacity.costs * months, 0)
    amount = allocator.lanes("cost.amount", 1, 0)
    inflation = allocator.lanes("inflation", 1, 0)
    step = allocator.lanes("step", 1, 0)
    keep = allocator.lanes("keep", 1, 0)
    from = allocator.lanes("from", 1, 0)
    until = allocator.lanes("until", 1, 0)
    now = allocator.lanes("now", 1, 0)
    offset = allocator.lanes("offset", 1, 0)
    whole = allocator.lanes("whole", 1, 0)
    part = allocator.lanes("part", 1, 0)
  }
}
