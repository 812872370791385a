/// Payment in periods of several months, by results, or with a holdback (MODEL §5.2).
extension Block {
  /// Pays one term of a lane.
  func payInPeriods(
    _ stream: CompiledStream, _ receipt: Receipts, _ walk: inout LevelWalk, _ term: Term,
    lane: Int
  ) {
    let payment = stream.payment
    let every = whole(payment.every, lane)
    let lag = whole(payment.lag, lane)
    var holdback = HeldBack(payment, self, lane: lane)
    let results = value(payment.resultsShare, lane)
    let achieved = value(payment.achieved, lane)
    let resultsLag = whole(payment.resultsLag, lane)
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
      amount = holdback.take(from: amount, due: due)
      let later = amount * results
      receipt.add(flow(amount - later), from: due, to: due + 1, decided: term.decided, lane: lane)
      if later != 0 {
        let month = due + resultsLag
        receipt.add(
          flow(later * achieved), from: month, to: month + 1, decided: term.decided, lane: lane)
      }
      start = end
    }
    holdback.payOut(payment.release, term, lag: lag, receipt, self, lane: lane)
  }
}
