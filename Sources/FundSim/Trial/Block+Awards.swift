extension Block {
  /// Runs the applications, terms and receipts of every stream.
  func awardStreams(_ project: ProjectPlan) {
    for index in project.streamOrder {
      let stream = project.streams[index]
      let won = memory.won + index * Self.lanes
      if isPlan, !stream.isPlanned {
        for lane in 0..<count { won[lane] = Workspace.never }
        continue
      }
      let receipt = ReceiptRow(self, stream)
      for lane in 0..<count {
        guard let decided = apply(stream, lane: lane) else {
          won[lane] = Workspace.never
          continue
        }
        won[lane] = Int32(truncatingIfNeeded: decided)
        if stream.loan != nil {
          lend(stream, receipt, decided: decided, lane: lane)
        } else if stream.match != nil {
          match(stream, receipt, project, decided: decided, lane: lane)
        } else {
          serve(stream, receipt, decided: decided, lane: lane)
        }
      }
      settle(stream)
    }
  }

  /// Applies until an award, the last attempt or the end; the month of the award's decision.
  @inline(__always)
  private func apply(_ stream: StreamPlan, lane: Int) -> Int? {
    var month = whole(stream.apply, lane)
    let attempts = isPlan ? 1 : whole(stream.attempts, lane)
    for attempt in 0..<attempts {
      if month >= months { return nil }
      if stream.hasBids {
        memory.bids[month &* Self.lanes &+ lane] &+= flow(value(stream.bidCost, lane))
      }
      let decided = month &+ Int(value(stream.decision, lane, ordinal: attempt))
      if decided >= months { return nil }
      if isPlan || isAwarded(stream, attempt: attempt, month: decided, lane: lane) {
        journal?.note(decided, stream.id, .won)
        return decided
      }
      journal?.note(decided, stream.id, .refused)
      month = decided &+ whole(stream.retry, lane)
    }
    return nil
  }

  @inline(__always)
  private func isAwarded(_ stream: StreamPlan, attempt: Int, month: Int, lane: Int) -> Bool {
    for requirement in stream.requires {
      let met: Int32 =
        switch requirement {
        case .stream(let index): memory.won[index &* Self.lanes &+ lane]
        case .stage(let index): memory.passed[index &* Self.lanes &+ lane]
        }
      if Int(met) > month { return false }
    }
    let chance = moved(
      value(stream.chance, lane), by: stream.effects, isRenewal: false, month: month, lane: lane)
    return succeeds(stream.award, chance: chance, month: month, lane: lane, ordinal: attempt)
  }

  /// The terms that follow from an award: its own, then each renewal that is won.
  @inline(__always)
  private func serve(_ stream: StreamPlan, _ receipt: ReceiptRow, decided: Int, lane: Int) {
    let first = decided &+ whole(stream.start, lane)
    memory.firstStart[stream.index &* Self.lanes &+ lane] = Int32(
      truncatingIfNeeded: min(first, Int(Workspace.never)))
    if first >= months { return }
    var walk = LevelWalk(start: first, factor: 1)
    var start = first
    var length = stream.term.map { whole($0, lane) } ?? Term.forever
    let awarded = length
    var decided = decided
    var renewal = 0
    while true {
      let base = monthly(stream, length: length, lane: lane) * walk.factor
      let term = Term(
        start: start, length: length, decided: decided, base: base, renewal: renewal)
      walk.begin(term, of: stream)
      pay(stream, receipt, &walk, term, lane: lane)
      renewal += 1
      guard let plan = stream.renewal, isRenewed(stream, plan, term, renewal, lane: lane) else {
        markPot(stream, start: start, length: length, isFollowed: false, lane: lane)
        return
      }
      let gap = whole(plan.gap, lane)
      markPot(stream, start: start, length: length, isFollowed: gap == 0, lane: lane)
      decided = term.end
      start = decided &+ gap
      if start >= months { return }
      length = plan.term.map { Int(value($0, lane, ordinal: renewal)) } ?? awarded
      walk.factor *= value(plan.factor, lane, ordinal: renewal)
    }
  }

  @inline(__always)
  private func isRenewed(
    _ stream: StreamPlan, _ plan: RenewalPlan, _ term: Term, _ renewal: Int, lane: Int
  ) -> Bool {
    let month = term.end
    if month >= months { return false }
    if let times = plan.times, renewal > whole(times, lane) { return false }
    var isWon = isPlan
    if !isPlan {
      let chance = moved(
        value(plan.chance, lane), by: stream.effects, isRenewal: true, month: month, lane: lane)
      isWon = succeeds(plan.decision, chance: chance, month: month, lane: lane, ordinal: renewal)
    }
    journal?.note(month, stream.id, isWon ? .renewed : .lapsed)
    return isWon
  }

  /// Pounds a month of a term, before renewal factors.
  @inline(__always)
  func monthly(_ stream: StreamPlan, length: Int, lane: Int) -> Double {
    let amount = value(stream.amount, lane)
    switch stream.unit {
    case .perMonth, .loan, .match: return amount
    case .perYear: return amount / 12
    case .total: return amount / Double(length)
    case .hours: return amount * value(stream.rate, lane)
    }
  }
}
