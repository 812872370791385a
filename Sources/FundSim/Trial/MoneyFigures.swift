/// Money as a figure of a trial, for questions that ask for it.
extension Block {
  /// Enters the copy's money among its figures: the cash received before a month, loans aside, and
  /// the general fund at the end of the month before it, in whole pence.
  func addUpMoney(_ project: CompiledProject, before month: Int) {
    let lanes = Self.lanes
    let fund = memory.books.general.line(month - 1)
    let received = memory.receipts.cash
    received.update(repeating: 0, count: lanes)
    for stream in project.streams
    where stream.isCash && stream.loan == nil && memory.receipts.isPaid[stream.index] {
      let flows = memory.receipts.months.matrix(stream.index, lines: months)
      let walk = MonthWalk(self, row: flows, isAddedUp: stream.readsMonths)
      walk.begin()
      walk.pass(0..<month)
      for lane in 0..<lanes { received[lane] &+= walk.received[lane] }
    }
    let (income, rest) = (figures[figures.layout.income], figures[figures.layout.fund])
    for lane in 0..<lanes {
      income[lane] = lane < count ? received[lane] / MicroPounds.penny : 0
      rest[lane] = lane < count ? fund[lane] / MicroPounds.penny : 0
    }
  }
}
