/// What every design builds on, as it stood when the shared part had been worked out
/// (`Block.runShared`).
///
/// SAFETY: rows of the worker's memory, of the sizes of those that they keep.
struct KeptRows {
  let income: Row<Int64>
  let secured: Row<Int64>
  let owed: Row<Int64>
  /// The largest flow of it, in pounds: one cell.
  let largest: Row<Double>

  init(_ capacity: CompiledScenario.Capacity, _ allocator: inout RowAllocator) {
    income = allocator.lanes("kept.income", capacity.months, 0)
    secured = allocator.lanes("kept.secured", capacity.assessments * SecuredPart.count, 0)
    owed = allocator.lanes("kept.owed", capacity.assessments, 0)
    largest = allocator.row("kept.largest", 1, 0)
  }
}
