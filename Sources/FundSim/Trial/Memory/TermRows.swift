/// The terms that a stream's lanes are in: one of each lane at a time.
///
/// SAFETY: rows of the worker's memory, indexed by lane.
struct TermRows {
  /// First month.
  let start: Row<Int>
  /// Months; `Term.forever` without an end.
  let length: Row<Int>
  /// Month of the decision that brought it.
  let decided: Row<Int>
  /// Pounds a month, renewal factors included.
  let base: Row<Double>
  /// Product of the renewal factors so far.
  let factor: Row<Double>

  init(_ allocator: inout RowAllocator) {
    start = allocator.lanes("start", 1, 0)
    length = allocator.lanes("length", 1, 0)
    decided = allocator.lanes("decided", 1, 0)
    base = allocator.lanes("base", 1, 0)
    factor = allocator.lanes("factor", 1, 0)
  }

  /// A lane's first term.
  @inline(__always)
  func set(_ lane: Int, start: Int, length: Int, decided: Int, base: Double) {
    self.start[lane] = start
    self.length[lane] = length
    self.decided[lane] = decided
    self.base[lane] = base
    factor[lane] = 1
  }
}
