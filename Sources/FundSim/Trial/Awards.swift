extension Block {
  /// Runs the applications, terms and receipts of a stream.
  func award(_ stream: CompiledStream, _ project: CompiledProject) {
    let won = memory.won + stream.index * Self.lanes
    for lane in 0..<Self.lanes { won[lane] = Workspace.never }
    if !isPlan || stream.isPlanned { apply(stream, won) }
    bring(stream, project, won)
    blame(1 + stream.index)
  }

  /// What an award brings, in the lanes that have one.
  private func bring(
    _ stream: CompiledStream, _ project: CompiledProject, _ won: UnsafePointer<Int32>
  ) {
    var awarded = LaneSelection(memory.lists.awarded)
    for lane in 0..<count { awarded.append(lane, if: won[lane] != Workspace.never) }
    memory.paidFrom[stream.index] = 0
    memory.paidTo[stream.index] = months
    let receipt = Receipts(self, stream, isPaid: awarded.count > 0)
    if awarded.count == 0 { return }
    if stream.loan != nil {
      lend(stream, receipt, awarded)
    } else if stream.match != nil {
      match(stream, receipt, project, awarded)
    } else {
      serve(stream, receipt, awarded)
    }
    settle(stream)
  }

  /// Applies until an award, the last attempt or the end; `won` gets the months of the awards.
  ///
  /// Round by round: in each, those lanes decide that have applied so many times.
  private func apply(_ stream: CompiledStream, _ won: UnsafeMutablePointer<Int32>) {
    var waiting = LaneSelection(memory.lists.waiting)
    let month = memory.applied
    for lane in 0..<count {
      let first = whole(stream.apply, lane)
      month[lane] = Int32(truncatingIfNeeded: min(first, months))
      waiting.append(lane, if: first < months && whole(stream.attempts, lane) >= 1)
    }
    var attempt = 0
    while waiting.count > 0 {
      if stream.hasBids { payForBids(stream, waiting) }
      let deciding = decide(stream, waiting, attempt: attempt)
      attempt += 1
      waiting.removeAll()
      let wins = memory.numbers.flags
      for index in 0..<deciding.count {
        let lane = deciding[index]
        journal?.note(Int(month[lane]), stream.id, wins[lane] ? .won : .refused)
        if wins[lane] {
          won[lane] = month[lane]
          continue
        }
        let next = Int(month[lane]) &+ whole(stream.retry, lane)
        month[lane] = Int32(truncatingIfNeeded: min(next, months))
        let attempts = isPlan ? 1 : whole(stream.attempts, lane)
        waiting.append(lane, if: attempt < attempts && next < months)
      }
    }
  }

  private func payForBids(_ stream: CompiledStream, _ list: LaneSelection) {
    for index in 0..<list.count {
      let lane = list[index]
      let month = Int(memory.applied[lane])
      let bid = flow(value(stream.bidCost, lane))
      spend(bid, month: month, lane: lane)
      if journal != nil { memory.bids[month &* Self.lanes &+ lane] &+= bid }
    }
  }

  /// The lanes whose application is decided in time, with the months in `applied` moved on to their
  /// decisions, and the answers in `numbers.flags`, by lane.
  private func decide(_ stream: CompiledStream, _ waiting: LaneSelection, attempt: Int)
    -> LaneSelection
  {
    let month = memory.applied
    let delay = memory.numbers.drawn
    values(of: stream.decision, ordinal: attempt, waiting, into: delay)
    var deciding = LaneSelection(memory.lists.deciding)
    var eligible = LaneSelection(memory.lists.eligible)
    for index in 0..<waiting.count {
      let lane = waiting[index]
      let decided = min(Int(month[lane]) &+ Int(delay[index]), months)
      month[lane] = Int32(truncatingIfNeeded: decided)
      memory.numbers.month[eligible.count] = month[lane]
      let isDecided = decided < months
      deciding.append(lane, if: isDecided)
      let isEligible = isPlan || stream.requires.isEmpty || meets(stream, month[lane], lane)
      eligible.append(lane, if: isDecided && isEligible)
    }
    let flags = memory.numbers.flags
    if isPlan {
      for lane in 0..<count { flags[lane] = true }
      return deciding
    }
    let chances = chances(
      of: stream.chance, effects: stream.effects, isRenewal: false, eligible)
    succeed(stream.award, chances, eligible, ordinal: attempt)
    // From the list's order to the lanes': from behind, because a lane never comes before its
    // place in the list.
    var last = count
    for index in stride(from: eligible.count - 1, through: 0, by: -1) {
      let lane = eligible[index]
      let answer = flags[index]
      for between in (lane + 1)..<max(last, lane + 1) { flags[between] = false }
      flags[lane] = answer
      last = lane
    }
    for lane in 0..<last { flags[lane] = false }
    return deciding
  }

  /// Whether what a stream needs was won or passed by the month of its decision.
  private func meets(_ stream: CompiledStream, _ month: Int32, _ lane: Int) -> Bool {
    for requirement in stream.requires {
      let met: Int32 =
        switch requirement {
        case .stream(let index): memory.won[index &* Self.lanes &+ lane]
        case .stage(let index): memory.passed[index &* Self.lanes &+ lane]
        }
      if met > month { return false }
    }
    return true
  }
}
