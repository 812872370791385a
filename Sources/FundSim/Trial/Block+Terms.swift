extension Block {
  /// The terms that follow from an award: its own, then each renewal that is won, round by round.
  func serve(_ stream: CompiledStream, _ receipt: ReceiptRow, _ awarded: LaneSelection) {
    let won = memory.won + stream.index * Self.lanes
    let firstStart = memory.firstStart + stream.index * Self.lanes
    let terms = memory.terms
    var list = LaneSelection(memory.lists.terms)
    for index in 0..<awarded.count {
      let lane = awarded[index]
      let decided = Int(won[lane])
      let start = decided &+ whole(stream.start, lane)
      firstStart[lane] = Int32(truncatingIfNeeded: min(start, Int(Workspace.never)))
      if start >= months { continue }
      let length = stream.term.map { whole($0, lane) } ?? Term.forever
      terms.set(
        lane, start: start, length: length, decided: decided,
        base: monthly(stream, length: length, lane: lane))
      list.append(lane)
    }
    var renewal = 0
    while list.count > 0 {
      pay(stream, receipt, list, renewal: renewal)
      renewal += 1
      guard let plan = stream.renewal else {
        for index in 0..<list.count { endTerm(stream, list[index], isFollowed: false) }
        return
      }
      renew(stream, plan, &list, renewal: renewal)
    }
  }

  /// Decides which of a list's terms are renewed, and leaves those in the list, with their next
  /// term.
  private func renew(
    _ stream: CompiledStream, _ plan: CompiledRenewal, _ list: inout LaneSelection, renewal: Int
  ) {
    let terms = memory.terms
    var asking = LaneSelection(memory.lists.asking)
    for index in 0..<list.count {
      let lane = list[index]
      let end = terms.start[lane] &+ terms.length[lane]
      let isAsked = end < months && (plan.times.map { renewal <= whole($0, lane) } ?? true)
      if isAsked {
        memory.numbers.month[asking.count] = Int32(truncatingIfNeeded: end)
        asking.append(lane)
      } else {
        endTerm(stream, lane, isFollowed: false)
      }
    }
    list.removeAll()
    if asking.count == 0 { return }
    let flags = memory.numbers.flags
    if isPlan {
      flags[0] = true
    } else {
      let chances = chances(of: plan.chance, effects: stream.effects, isRenewal: true, asking)
      succeed(plan.decision, chances, asking, ordinal: renewal)
    }
    for index in 0..<asking.count {
      let lane = asking[index]
      let end = terms.start[lane] &+ terms.length[lane]
      journal?.note(end, stream.id, flags[index] ? .renewed : .lapsed)
      if !flags[index] {
        endTerm(stream, lane, isFollowed: false)
        continue
      }
      let gap = whole(plan.gap, lane)
      endTerm(stream, lane, isFollowed: gap == 0)
      terms.decided[lane] = end
      terms.start[lane] = end &+ gap
      if end &+ gap < months { list.append(lane) }
    }
    if list.count > 0 { price(stream, plan, list, renewal: renewal) }
  }

  /// Lengths and levels of renewed terms.
  private func price(
    _ stream: CompiledStream, _ plan: CompiledRenewal, _ list: LaneSelection, renewal: Int
  ) {
    let terms = memory.terms
    let drawn = memory.numbers.drawn
    if let term = plan.term {
      values(of: term, ordinal: renewal, list, into: drawn)
      for index in 0..<list.count { terms.length[list[index]] = Int(drawn[index]) }
    } else if let term = stream.term {
      for index in 0..<list.count { terms.length[list[index]] = whole(term, list[index]) }
    }
    values(of: plan.factor, ordinal: renewal, list, into: drawn)
    for index in 0..<list.count {
      let lane = list[index]
      terms.factor[lane] *= drawn[index]
      terms.base[lane] =
        monthly(stream, length: terms.length[lane], lane: lane) * terms.factor[lane]
    }
  }

  /// Notes the end of a restricted fund's term.
  func endTerm(_ stream: CompiledStream, _ lane: Int, isFollowed: Bool) {
    markPot(
      stream, start: memory.terms.start[lane], length: memory.terms.length[lane],
      isFollowed: isFollowed, lane: lane)
  }

  /// Notes when a restricted fund's term begins and whether its rest goes back.
  @inline(__always)
  private func markPot(
    _ stream: CompiledStream, start: Int, length: Int, isFollowed: Bool, lane: Int
  ) {
    if stream.pot < 0 || start >= months { return }
    let base = stream.pot &* months
    let end = min(start &+ length, Int(Workspace.never))
    memory.potTerm[(base &+ start) &* Self.lanes &+ lane] = Int32(truncatingIfNeeded: end)
    if !isFollowed, stream.returnsUnspent, end <= months {
      memory.potReturn[(base &+ end &- 1) &* Self.lanes &+ lane] = 1
    }
  }

  /// Pounds a month of a term, before renewal factors.
  @inline(__always)
  func monthly(_ stream: CompiledStream, length: Int, lane: Int) -> Double {
    let amount = value(stream.amount, lane)
    switch stream.unit {
    case .perMonth, .loan, .match: return amount
    case .perYear: return amount / 12
    case .total: return amount / Double(length)
    case .hours: return amount * value(stream.rate, lane)
    }
  }
}
