/// The restricted funds of a project.
///
/// SAFETY: rows of the worker's memory, indexed by the pots and costs of a project, months below
/// those of the capacity and lanes.
struct PotRows {
  /// End (exclusive) of the term that begins in this month, or 0, `[pot][month][lane]`.
  let potTerm: Row<Int32>
  /// 1 where what is left goes back at the end of the month, `[pot][month][lane]`.
  let potReturn: Row<UInt8>
  /// What goes back in the trials of the block, in the order in which it is found: so many, each an
  /// amount and its cell of `potReturn`. A cell is met once, so there is room for all.
  let returnCount: Row<Int>
  let returned: Row<Int64>
  let returnCells: Row<Int32>
  /// At the end of each month, `[pot][month][lane]`; kept for a ledger that will be shown.
  let potBalance: Row<Int64>
  /// While months go by, `[pot][lane]`: what is in a pot, the end of its current or last-begun
  /// term, and which pot pays first, second, ….
  let balance: Row<Int64>
  let ends: Row<Int64>
  let order: Row<Int64>
  /// Which costs may be paid, `[cost][pot]`, and who fills each pot.
  let mayPay: Row<Bool>
  let streams: Row<Int>
  /// Costs that some pot may pay, in document order.
  let payableCosts: Row<Int>

  init(_ capacity: CompiledScenario.Capacity, _ allocator: inout RowAllocator) {
    let months = capacity.months
    potTerm = allocator.lanes("potTerm", capacity.pots * months, 0)
    potReturn = allocator.lanes("potReturn", capacity.pots * months, 0)
    returnCount = allocator.row("returnCount", 1, 0)
    returned = allocator.lanes("pot.returned", capacity.pots * months, 0)
    returnCells = allocator.lanes("returnCells", capacity.pots * months, 0)
    potBalance = allocator.lanes("potBalance", capacity.pots * months, 0)
    balance = allocator.lanes("balance", capacity.pots, 0)
    ends = allocator.lanes("ends", capacity.pots, 0)
    order = allocator.lanes("order", capacity.pots, 0)
    mayPay = allocator.row("mayPay", capacity.pots * capacity.costs, false)
    streams = allocator.row("pot.streams", capacity.pots, 0)
    payableCosts = allocator.row("payableCosts", capacity.costs, 0)
  }

  /// Notes what goes back to a funder at the end of a month; nothing is no return.
  @inline(__always)
  func giveBack(_ amount: Int64, _ cell: Int) {
    if amount == 0 { return }
    let place = returnCount[0]
    returned[place] = amount
    returnCells[place] = Int32(truncatingIfNeeded: cell)
    returnCount[0] = place &+ 1
  }

  /// Of the return at a place of the list: from which pot, in which month and lane.
  func source(ofReturn place: Int, months: Int) -> (pot: Int, month: Int, lane: Int) {
    let (line, lane) = Int(returnCells[place]).quotientAndRemainder(dividingBy: Workspace.lanes)
    let (pot, month) = line.quotientAndRemainder(dividingBy: months)
    return (pot, month, lane)
  }
}
