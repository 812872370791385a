extension Block {
  /// Pays one term of a stream into its row of receipts (MODEL §5.2).
  @inline(__always)
  func pay(
    _ stream: StreamPlan, _ receipt: ReceiptRow, _ walk: inout LevelWalk, _ term: Term, lane: Int
  ) {
    if stream.payment.isMonthly || !stream.isCash {
      payMonthly(stream, receipt, &walk, term, lane: lane)
    } else {
      payInPeriods(stream, receipt, &walk, term, lane: lane)
    }
  }

  /// Every month's level, whole, in its month or some months late.
  @inline(__always)
  private func payMonthly(
    _ stream: StreamPlan, _ receipt: ReceiptRow, _ walk: inout LevelWalk, _ term: Term, lane: Int
  ) {
    let isLate = stream.payment.isArrears && stream.isCash
    let shift = isLate ? whole(stream.payment.lag, lane) : 0
    let end = min(term.end, months &- shift)
    if stream.shape.isFlat {
      receipt.add(
        flow(term.base), from: term.start &+ shift, to: end &+ shift, decided: term.decided,
        lane: lane)
      return
    }
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

  /// Periods of several months, holdbacks and results.
  private func payInPeriods(
    _ stream: StreamPlan, _ receipt: ReceiptRow, _ walk: inout LevelWalk, _ term: Term, lane: Int
  ) {
    let payment = stream.payment
    let every = whole(payment.every, lane)
    let lag = whole(payment.lag, lane)
    let holdback = value(payment.holdback, lane)
    let results = value(payment.resultsShare, lane)
    let achieved = value(payment.achieved, lane)
    let resultsLag = whole(payment.resultsLag, lane)
    var released = Term.forever
    if case .stage(let stage) = payment.release {
      let passed = memory.passed[stage * Self.lanes + lane]
      if passed != Workspace.never { released = Int(passed) }
    }
    var kept = 0.0
    var start = term.start
    while start < term.end {
      let end = min(start &+ every, term.end)
      let due = payment.isArrears ? end &- 1 &+ lag : start
      if due >= months { break }
      var amount = 0.0
      for month in start..<end {
        walk.advance(to: month, in: term, of: stream, self, lane: lane)
        amount += walk.level(term.base, month: month, of: stream, self, lane: lane)
      }
      if due <= released {
        let held = amount * holdback
        kept += held
        amount -= held
      }
      let later = amount * results
      receipt.add(flow(amount - later), from: due, to: due + 1, decided: term.decided, lane: lane)
      if later != 0 {
        let month = due + resultsLag
        receipt.add(
          flow(later * achieved), from: month, to: month + 1, decided: term.decided, lane: lane)
      }
      start = end
    }
    switch payment.release {
    case .none: break
    case .end:
      let month = term.end - 1 + lag
      receipt.add(flow(kept), from: month, to: month + 1, decided: term.decided, lane: lane)
    case .stage:
      if released < months {
        receipt.add(
          flow(kept), from: released, to: released + 1, decided: max(term.decided, released),
          lane: lane)
      }
    }
  }

  /// Adds up a stream's differences over months, its unrestricted cash into the income, and what
  /// of it is secured ahead.
  func settle(_ stream: StreamPlan) {
    blame(1 + stream.index)
    // A row of nothing adds up to nothing: most stages of most designs, and every hope that failed.
    guard isWonAnywhere(stream) else { return }
    let lanes = Self.lanes
    let row = memory.receipts + stream.index * months * lanes
    let isGeneral = stream.isCash && stream.pot < 0
    for month in 1..<months {
      let now = row + month * lanes
      let before = now - lanes
      for lane in 0..<lanes { now[lane] &+= before[lane] }
    }
    if isGeneral {
      for index in 0..<(months * lanes) { memory.income[index] &+= row[index] }
    }
    if stream.isCash, stream.loan == nil, stream.isDecidedOnce { secure(stream, row) }
  }

  /// Whether any lane of the block has an award of the stream.
  func isWonAnywhere(_ stream: StreamPlan) -> Bool {
    let won = memory.won + stream.index * Self.lanes
    var earliest = Workspace.never
    for lane in 0..<count { earliest = min(earliest, won[lane]) }
    return earliest != Workspace.never
  }

  /// Adds the receipts of the twelve months from each assessment, where the award was decided
  /// before it.
  private func secure(_ stream: StreamPlan, _ row: UnsafeMutablePointer<Int64>) {
    let lanes = Self.lanes
    let won = memory.won + stream.index * lanes
    let ahead = memory.scratch
    for index in 0..<assessments {
      let month = assess[index]
      let bound = Int32(truncatingIfNeeded: month)
      for lane in 0..<lanes { ahead[lane] = 0 }
      for later in month..<(month + 12) {
        let flows = row + later * lanes
        for lane in 0..<lanes { ahead[lane] &+= flows[lane] }
      }
      let all = memory.secured + index * 3 * lanes
      for lane in 0..<count {
        let amount = won[lane] < bound ? ahead[lane] : 0
        ahead[lane] = amount
        all[lane] &+= amount
      }
      if stream.isTimeLimited {
        for lane in 0..<count { all[lanes + lane] &+= ahead[lane] }
      }
      if stream.isMainstream {
        for lane in 0..<count { all[2 * lanes + lane] &+= ahead[lane] }
      }
    }
  }

  /// Notes when a restricted fund's term begins and whether its rest goes back.
  @inline(__always)
  func markPot(_ stream: StreamPlan, start: Int, length: Int, isFollowed: Bool, lane: Int) {
    if stream.pot < 0 || start >= months { return }
    let base = stream.pot &* months
    let end = min(start &+ length, Int(Workspace.never))
    memory.potTerm[(base &+ start) &* Self.lanes &+ lane] = Int32(truncatingIfNeeded: end)
    if !isFollowed, stream.returnsUnspent, end <= months {
      memory.potReturn[(base &+ end &- 1) &* Self.lanes &+ lane] = 1
    }
  }
}
