/// What time has done to a stream's level in each lane, between its terms and while its first one
/// is paid.
///
/// SAFETY: rows of the worker's memory; `pounds` and `amount` in a selection's order, the others by
/// lane.
struct LevelRows {
  let growth: Row<Double>
  let volatility: Row<Double>
  let cuts: Row<Double>
  /// Years of age that have passed.
  let years: Row<Int>
  /// s₀, the first month of the first term.
  let start: Row<Int>
  /// Months of age to which the first term runs, and the month in which its first payment comes.
  let ages: Row<Int>
  let first: Row<Int>
  /// The flow last paid, and the one to be paid.
  let paid: Row<Int64>
  let amount: Row<Int64>
  /// The one to be paid, before it is rounded.
  let pounds: Row<Double>
  /// How much more, or less, is paid from a month on.
  let change: Row<Int64>

  init(_ allocator: inout RowAllocator) {
    growth = allocator.lanes("growth", 1, 1)
    volatility = allocator.lanes("volatility", 1, 1)
    cuts = allocator.lanes("cuts", 1, 1)
    years = allocator.lanes("years", 1, 0)
    start = allocator.lanes("level.start", 1, 0)
    ages = allocator.lanes("ages", 1, 0)
    first = allocator.lanes("first", 1, 0)
    paid = allocator.lanes("paid", 1, 0)
    amount = allocator.lanes("amount", 1, 0)
    pounds = allocator.lanes("pounds", 1, 0)
    change = allocator.lanes("change", 1, 0)
  }

  /// A first term begins in `start`.
  @inline(__always)
  func begin(_ lane: Int, start: Int) {
    growth[lane] = 1
    volatility[lane] = 1
    cuts[lane] = 1
    years[lane] = 0
    self.start[lane] = start
  }
}
