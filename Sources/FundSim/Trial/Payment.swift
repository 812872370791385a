/// Payment (MODEL §5.2): month by month, in advance or in arrears, and some months late.
extension Block {
  /// Pays one term of each lane of a selection into its receipts.
  func pay(_ stream: CompiledStream, _ receipt: Receipts, _ selection: LaneSelection, renewal: Int)
  {
    let terms = memory.terms
    let isWhole = stream.payment.isMonthly || !stream.isCash
    if isWhole, stream.shape.isFlat {
      payFlat(stream, receipt, selection)
    } else if isWhole, renewal == 0 {
      payByAge(stream, receipt, selection)
    } else {
      for index in 0..<selection.count {
        let lane = selection[index]
        let term = Term(
          start: terms.start[lane], length: terms.length[lane], decided: terms.decided[lane],
          base: terms.base[lane], renewal: renewal)
        if renewal == 0 { memory.level.begin(lane, start: term.start) }
        var walk = LevelWalk(memory.level, lane: lane, start: memory.level.start[lane])
        walk.begin(term, of: stream)
        if isWhole {
          payMonthly(stream, receipt, &walk, term, lane: lane)
        } else {
          payInPeriods(stream, receipt, &walk, term, lane: lane)
        }
        walk.store(memory.level, lane: lane)
      }
    }
  }

  /// Months by which a monthly payment comes late.
  @inline(__always)
  func shift(_ stream: CompiledStream, lane: Int) -> Int {
    stream.payment.isArrears && stream.isCash ? whole(stream.payment.lag, lane) : 0
  }

  /// One level for all of a term.
  private func payFlat(_ stream: CompiledStream, _ receipt: Receipts, _ selection: LaneSelection) {
    let terms = memory.terms
    for index in 0..<selection.count {
      let lane = selection[index]
      let from = terms.start[lane] &+ shift(stream, lane: lane)
      receipt.add(
        flow(terms.base[lane]), from: from, to: from &+ terms.length[lane],
        decided: terms.decided[lane], lane: lane)
    }
  }

  /// Every month's level, whole, in its month or some months late; lane by lane, for renewed terms.
  private func payMonthly(
    _ stream: CompiledStream, _ receipt: Receipts, _ walk: inout LevelWalk, _ term: Term,
    lane: Int
  ) {
    let shift = shift(stream, lane: lane)
    let end = min(term.end, months &- shift)
    if term.start >= end { return }
    var month = term.start
    var last: Int64 = 0
    while month < end {
      walk.advance(to: month, in: term, of: stream, self, lane: lane)
      let next = min(end, walk.nextChange(after: month, of: stream, self, lane: lane))
      let amount = flow(walk.level(term.base, month: month, of: stream, self, lane: lane))
      receipt.change(by: amount &- last, month: month &+ shift, lane: lane)
      receipt.secure(
        amount, from: month &+ shift, to: next &+ shift, decided: term.decided, lane: lane)
      last = amount
      month = next
    }
    receipt.change(by: 0 &- last, month: end &+ shift, lane: lane)
  }
}
