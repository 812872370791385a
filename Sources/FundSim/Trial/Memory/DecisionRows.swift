/// What is drawn and decided for a selection of lanes, in its order.
///
/// SAFETY: rows of the worker's memory, with a cell for every lane.
struct DecisionRows {
  /// A decision's own draw, then Z.
  let own: Row<Double>
  /// The drivers' share of Z.
  let shared: Row<Double>
  let chance: Row<Double>
  let month: Row<Int32>
  /// The answers.
  let flags: Row<Bool>
  /// Values drawn for one application, renewal or cut.
  let drawn: ScratchRow<Double>

  init(_ allocator: inout RowAllocator) {
    own = allocator.lanes("own", 1, 0)
    shared = allocator.lanes("shared", 1, 0)
    chance = allocator.lanes("chance", 1, 0)
    month = allocator.lanes("month", 1, 0)
    flags = allocator.lanes("flags", 1, false)
    drawn = ScratchRow("drawn", 1, 0, &allocator)
  }
}
