/// The general fund, month by month.
///
/// SAFETY: rows of the worker's memory, indexed by months below those of the capacity and by lane.
struct BookRows {
  /// What comes in less what is spent on other things than costs, `[month][lane]`: first
  /// differences over months, added up before the books are kept.
  let income: Row<Int64>
  /// Of that, bids and loan payments; kept for a ledger that will be shown.
  let bids: Row<Int64>
  let loanPayments: Row<Int64>
  /// The fund before the first month, and at the end of each.
  let opening: Row<Int64>
  let general: Row<Int64>
  /// The fund from which on scale-back cuts nothing.
  let shortfall: Row<Int64>
  /// 1 where the flexible costs of the month were not spent.
  let scaledBack: Row<UInt8>
  /// All ones while the project counts as open (the month of the breach included), else 0.
  let openMask: Row<Int64>
  /// windDown − overdraft.
  let limit: Row<Int64>
  /// First month of a breach, or the horizon.
  let breach: Row<Int32>
  /// While breaches are looked for: all ones in a lane still open, and its months so far.
  let isOpen: Row<Int64>
  let survived: Row<Int64>
  /// The lowest that the fund has been so far.
  let lowest: Row<Int64>

  init(_ capacity: CompiledScenario.Capacity, _ allocator: inout RowAllocator) {
    let months = capacity.months
    income = allocator.lanes("income", months, 0)
    bids = allocator.lanes("bids", months, 0)
    loanPayments = allocator.lanes("loanPayments", months, 0)
    opening = allocator.lanes("opening", 1, 0)
    general = allocator.lanes("general", months, 0)
    shortfall = allocator.lanes("shortfall", 1, 0)
    scaledBack = allocator.lanes("scaledBack", months, 0)
    openMask = allocator.lanes("openMask", months, 0)
    limit = allocator.lanes("limit", 1, 0)
    breach = allocator.lanes("breach", 1, 0)
    isOpen = allocator.lanes("isOpen", 1, 0)
    survived = allocator.lanes("survived", 1, 0)
    lowest = allocator.lanes("lowest", 1, 0)
  }
}
