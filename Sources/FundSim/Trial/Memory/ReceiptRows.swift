/// What the streams bring, month by month.
///
/// SAFETY: rows of the worker's memory, indexed by the streams of a project, months below those of
/// the capacity and lanes; who pays cuts its months off at the end before it writes.
struct ReceiptRows {
  /// `[stream][month][lane]`: first differences over months, or the months themselves once
  /// `Block.settle` has added them up.
  let months: Row<Int64>
  /// Whether any lane of the block was paid, `[stream]`; if not, its months mean nothing (but
  /// `CompiledStream.isReadUnasked`).
  let isPaid: Row<Bool>
  /// For grants of stages: the months outside which nothing is paid, `[stream]`.
  let paidFrom: Row<Int>
  let paidTo: Row<Int>
  /// Of a walk through a stream's months (`MonthWalk`): the level of the month, receipts so far,
  /// and those of the year while the project was open.
  let level: Row<Int64>
  let received: Row<Int64>
  let whileOpen: Row<Int64>
  /// Cash of all streams so far, loans aside.
  let cash: Row<Int64>

  init(_ capacity: CompiledScenario.Capacity, _ allocator: inout RowAllocator) {
    months = allocator.lanes("receipts", capacity.streams * capacity.months, 0)
    isPaid = allocator.row("isPaid", capacity.streams, false)
    paidFrom = allocator.row("paidFrom", capacity.streams, 0)
    paidTo = allocator.row("paidTo", capacity.streams, 0)
    level = allocator.lanes("receipts.level", 1, 0)
    received = allocator.lanes("received", 1, 0)
    whileOpen = allocator.lanes("whileOpen", 1, 0)
    cash = allocator.lanes("cash", 1, 0)
  }
}
