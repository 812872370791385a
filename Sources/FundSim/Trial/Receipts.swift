/// Where a stream's payments go: its own row of receipts, the project's income, and what of them is
/// secured ahead.
///
/// Payments are added as spans of equal months. Rows hold first differences over months, so a level
/// that does not change costs two additions, not one a month; whoever needs the months themselves
/// adds them up once.
struct Receipts {
  /// The stream's own row, if anything reads it (`Block.keepsRow`).
  private let row: Row<Int64>?
  /// The project's income, for unrestricted cash.
  private let income: Row<Int64>?
  let secured: Row<Int64>
  let assess: Row<Int>
  let firstWindow: Row<Int>
  let assessments: Int
  let months: Int
  let isSecurable: Bool
  let isTimeLimited: Bool
  let isMainstream: Bool

  /// Clears the stream's row; one that nothing is paid into is cleared only for those who read it
  /// without asking.
  init(_ block: Block, _ stream: CompiledStream, isPaid: Bool) {
    let cells = block.months * Block.lanes
    let own = block.memory.receipts.months.matrix(stream.index, lines: block.months)
    if stream.isReadUnasked || block.journal != nil {
      own.update(repeating: 0, count: cells)
    } else if isPaid, block.keepsMoney {
      own.update(repeating: 0, count: cells)
    } else if isPaid, block.keepsRow(stream) {
      // Nobody reads beyond the span of a stage's grants.
      let first = block.memory.receipts.paidFrom[stream.index]
      let end = min(block.memory.receipts.paidTo[stream.index] + 1, block.months)
      let cells = (end - first) * Block.lanes
      own.cells(first * Block.lanes, cells).update(repeating: 0, count: cells)
    }
    block.memory.receipts.isPaid[stream.index] = isPaid
    row = block.keepsRow(stream) ? own : nil
    income = stream.isCash && stream.pot < 0 ? block.memory.books.income : nil
    secured = block.memory.outcomes.secured
    assess = block.assess
    firstWindow = block.common.firstWindow
    assessments = block.assessments
    months = block.months
    isSecurable = stream.isCash && stream.loan == nil
    isTimeLimited = stream.isTimeLimited
    isMainstream = stream.isMainstream
  }

  /// Pays `amount` in each month of `from..<to`, as decided in month `decided`.
  @inline(__always)
  func add(_ amount: Int64, from: Int, to: Int, decided: Int, lane: Int) {
    let end = min(to, months)
    if amount == 0 || from >= end { return }
    change(by: amount, month: from, lane: lane)
    change(by: 0 &- amount, month: end, lane: lane)
    secure(amount, from: from, to: end, decided: decided, lane: lane)
  }

  /// Pays so much more a month from `month` on.
  @inline(__always)
  func change(by amount: Int64, month: Int, lane: Int) {
    if month >= months { return }
    let cell = month &* Block.lanes &+ lane
    if let row { row[cell] &+= amount }
    if let income { income[cell] &+= amount }
  }

  /// Pays so much more a month from `month` on, in all lanes.
  func change(by amounts: Row<Int64>, month: Int, count: Int) {
    if month >= months { return }
    let first = month &* Block.lanes
    if let row { for lane in 0..<count { row[first &+ lane] &+= amounts[lane] } }
    if let income { for lane in 0..<count { income[first &+ lane] &+= amounts[lane] } }
  }
}

extension Block {
  /// Whether a stream's own row is kept: for a rule that reads its months, a ledger that will be
  /// shown, or a tally of the money.
  @inline(__always)
  func keepsRow(_ stream: CompiledStream) -> Bool {
    stream.readsMonths || keepsMoney || journal != nil
  }

  /// Takes a payment out of the general fund.
  @inline(__always)
  func spend(_ amount: Int64, month: Int, lane: Int) {
    let cell = month &* Self.lanes &+ lane
    memory.books.income[cell] &-= amount
    if month &+ 1 < months { memory.books.income[cell &+ Self.lanes] &+= amount }
  }

  /// Makes months of a stream's differences, where a rule reads them.
  func settle(_ stream: CompiledStream) {
    guard stream.readsMonths || journal != nil else { return }
    let row = memory.receipts.months.matrix(stream.index, lines: months)
    if keepsMoney || journal != nil || stream.isReadUnasked {
      row.addUp(months: months)
    } else {
      let first = memory.receipts.paidFrom[stream.index]
      let paid = memory.receipts.paidTo[stream.index] - first
      row.cells(first * Self.lanes, paid * Self.lanes).addUp(months: paid)
    }
  }
}
