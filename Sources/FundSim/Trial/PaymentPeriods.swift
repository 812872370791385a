extension Block {
  /// Periods of several months, holdbacks and results (MODEL §5.2).
  func payInPeriods(
    _ stream: CompiledStream, _ receipt: Receipts, _ walk: inout LevelWalk, _ term: Term,
    lane: Int
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
      let passed = memory.awards.passed[stage * Self.lanes + lane]
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
}
