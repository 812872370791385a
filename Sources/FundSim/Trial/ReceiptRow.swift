/// Where a stream's payments go: its row of receipts, and what of them is secured ahead.
///
/// Payments are added as spans of equal months. The row holds first differences over months until
/// `Block.settle` adds them up, so a level that does not change costs two additions, not one a
/// month. What is secured is added here only where one stream's months hang on several decisions;
/// else `settle` does it for all lanes at once.
struct ReceiptRow {
  private let row: UnsafeMutablePointer<Int64>
  private let secured: UnsafeMutablePointer<Int64>
  private let assess: UnsafePointer<Int>
  private let assessments: Int
  private let months: Int
  private let isSecurable: Bool
  private let isTimeLimited: Bool
  private let isMainstream: Bool

  init(_ block: Block, _ stream: StreamPlan) {
    row = block.memory.receipts + stream.index * block.months * Block.lanes
    secured = block.memory.secured
    assess = UnsafePointer(block.assess)
    assessments = block.assessments
    months = block.months
    isSecurable = stream.isCash && stream.loan == nil && !stream.isDecidedOnce
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
    if month < months { row[month &* Block.lanes &+ lane] &+= amount }
  }

  /// Counts what is paid in `from..<to` towards the assessments that find it decided.
  @inline(__always)
  func secure(_ amount: Int64, from: Int, to: Int, decided: Int, lane: Int) {
    guard isSecurable else { return }
    for index in 0..<assessments {
      let month = assess[index]
      if decided >= month { continue }
      let overlap = min(to, month &+ 12) &- max(from, month)
      if overlap <= 0 { continue }
      let ahead = amount &* Int64(truncatingIfNeeded: overlap)
      let cell = secured + (index &* 3 &* Block.lanes &+ lane)
      cell.pointee &+= ahead
      if isTimeLimited { cell[Block.lanes] &+= ahead }
      if isMainstream { cell[2 &* Block.lanes] &+= ahead }
    }
  }
}
