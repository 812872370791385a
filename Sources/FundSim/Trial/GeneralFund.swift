/// The general fund (MODEL §7): what is in it at the end of each month, and when the project
/// closes.
extension Block {
  /// Keeps the books of the horizon's months: the general fund, the first breach, the bridging
  /// need.
  ///
  /// After the loop `general` holds the fund at the end of each month, `breach` the first month
  /// that ended below the limit (or the horizon) and `openMask` the months that count as open.
  func keepBooks(_ project: CompiledProject) {
    let lanes = Self.lanes
    let opening = memory.books.opening
    for lane in 0..<count {
      opening[lane] = flow(value(project.reserves, lane))
      memory.books.limit[lane] =
        flow(value(project.windDown, lane)) &- flow(value(project.overdraft, lane))
    }
    for lane in count..<lanes { (opening[lane], memory.books.limit[lane]) = (0, 0) }
    memory.books.income.addUp(months: horizon)
    if let trigger = trigger(of: project) {
      keepGeneralFund(trigger)
    } else {
      keepGeneralFund()
    }
    if !project.pots.isEmpty { keepFunds(project) }
    findBreaches()
    if keepsMoney || journal != nil { findBridging() }
  }

  /// The fund before the first month, then at the end of each.
  @inline(__always)
  func fund(before month: Int) -> Row<Int64> {
    month == 0 ? memory.books.opening : memory.books.general.line(month - 1)
  }

  /// One pass over months, all lanes at once.
  private func keepGeneralFund() {
    let lanes = Self.lanes
    for month in 0..<horizon {
      let before = fund(before: month)
      let after = memory.books.general.line(month)
      let income = memory.books.income.line(month)
      let due = memory.costs.due.line(month)
      for lane in 0..<lanes { after[lane] = before[lane] &+ income[lane] &- due[lane] }
    }
  }

  /// The first month that ends short of the limit by a penny or more.
  private func findBreaches() {
    let lanes = Self.lanes
    let open = memory.books.isOpen
    let survived = memory.books.survived
    for lane in 0..<lanes { (open[lane], survived[lane]) = (-1, 0) }
    for month in 0..<horizon {
      let fund = memory.books.general.line(month)
      let mask = memory.books.openMask.line(month)
      for lane in 0..<lanes {
        mask[lane] = open[lane]
        // Negative where the fund is short of the limit by a penny or more.
        let margin = fund[lane] &- memory.books.limit[lane] &+ (MicroPounds.penny &- 1)
        open[lane] &= ~(margin &>> 63)
        survived[lane] &-= open[lane]
      }
    }
    for lane in 0..<count { memory.books.breach[lane] = Int32(truncatingIfNeeded: survived[lane]) }
  }
}
