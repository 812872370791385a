/// What is drawn for all lanes of a block.
///
/// SAFETY: rows of the worker's memory. Columns are indexed by the slots that a scenario was
/// compiled with, of which there are no more than its capacity says.
struct DrawRows {
  /// One draw a trial of each uncertain quantity, `[slot][lane]`.
  let columns: Row<Double>
  /// Uniform numbers of all lanes, where only some are wanted.
  let uniforms: ScratchRow<Double>
  /// φ of a driver, while its years are drawn.
  let persistence: Row<Double>
  let cache: DrawCache

  init(_ capacity: CompiledScenario.Capacity, _ allocator: inout RowAllocator) {
    columns = allocator.lanes("columns", capacity.columns, 0)
    uniforms = ScratchRow("uniforms", 1, 0, &allocator)
    persistence = allocator.lanes("persistence", 1, 0)
    cache = DrawCache(&allocator)
  }
}
