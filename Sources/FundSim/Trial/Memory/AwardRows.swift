/// Who has won or passed what.
///
/// SAFETY: rows of the worker's memory, indexed by the streams and stages of a project and by lane;
/// no project has more of either than the capacity says.
struct AwardRows {
  /// Month of a lane's application, then of its decision.
  let applied: Row<Int32>
  /// Decision month of the award, `[stream][lane]`; `Workspace.never` without one.
  let won: Row<Int32>
  /// Decision month of the first renewal that was won, `[stream][lane]`; `Workspace.never` without
  /// one. Of streams without a renewal it is never written.
  let renewed: Row<Int32>
  /// First month of the award's term, `[stream][lane]`.
  let firstStart: Row<Int32>
  /// Month in which a stage was passed, `[stage][lane]`; `Workspace.never` if it was not.
  let passed: Row<Int32>

  init(_ capacity: CompiledScenario.Capacity, _ allocator: inout RowAllocator) {
    applied = allocator.lanes("applied", 1, 0)
    won = allocator.lanes("won", capacity.streams, 0)
    renewed = allocator.lanes("renewed", capacity.streams, 0)
    firstStart = allocator.lanes("firstStart", capacity.streams, 0)
    passed = allocator.lanes("passed", capacity.stages, 0)
  }
}
