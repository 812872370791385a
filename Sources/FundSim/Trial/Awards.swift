/// Applications and awards (MODEL §5.1). A stream applies, waits for its decision, and applies
/// again until it wins, has no attempt left, or the months are over.
extension Block {
  /// Runs the applications, terms and receipts of a stream.
  func award(_ stream: CompiledStream, _ project: CompiledProject) {
    let won = memory.awards.won.line(stream.index)
    for lane in 0..<Self.lanes { won[lane] = Workspace.never }
    if stream.renewal != nil {
      let renewed = memory.awards.renewed.line(stream.index)
      for lane in 0..<Self.lanes { renewed[lane] = Workspace.never }
    }
    if !isPlan || stream.isPlanned { apply(stream, won) }
    bring(stream, project, won)
    blame(1 + stream.index)
  }

  /// What an award brings, in the lanes that have one.
  private func bring(
    _ stream: CompiledStream, _ project: CompiledProject, _ won: Row<Int32>
  ) {
    var awarded = LaneSelection(memory.selections.awarded.acquire())
    defer { memory.selections.awarded.release() }
    for lane in 0..<count { awarded.append(lane, if: won[lane] != Workspace.never) }
    memory.receipts.paidFrom[stream.index] = 0
    memory.receipts.paidTo[stream.index] = months
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
  private func apply(_ stream: CompiledStream, _ won: Row<Int32>) {
    var waiting = LaneSelection(memory.selections.waiting.acquire())
    defer { memory.selections.waiting.release() }
    var deciding = LaneSelection(memory.selections.deciding.acquire())
    defer { memory.selections.deciding.release() }
    let month = memory.awards.applied
    for lane in 0..<count {
      let first = whole(stream.apply, lane)
      month[lane] = Int32(truncatingIfNeeded: min(first, months))
      waiting.append(lane, if: first < months && whole(stream.attempts, lane) >= 1)
    }
    var attempt = 0
    while waiting.count > 0 {
      if stream.hasBids { payForBids(stream, waiting) }
      decide(stream, waiting, attempt: attempt, &deciding)
      attempt += 1
      waiting.removeAll()
      let wins = memory.decisions.flags
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

  private func payForBids(_ stream: CompiledStream, _ selection: LaneSelection) {
    for index in 0..<selection.count {
      let lane = selection[index]
      let month = Int(memory.awards.applied[lane])
      let bid = flow(value(stream.bidCost, lane))
      spend(bid, month: month, lane: lane)
      if journal != nil { memory.books.bids[month &* Self.lanes &+ lane] &+= bid }
    }
  }

  /// Selects the lanes whose application is decided in time. The months in `applied` are then those
  /// of the decisions, and the answers are in `decisions.flags`, by lane.
  private func decide(
    _ stream: CompiledStream, _ waiting: LaneSelection, attempt: Int,
    _ deciding: inout LaneSelection
  ) {
    deciding.removeAll()
    let month = memory.awards.applied
    let delay = memory.decisions.drawn.acquire()
    defer { memory.decisions.drawn.release() }
    values(of: stream.decision, ordinal: attempt, waiting, into: delay)
    var eligible = LaneSelection(memory.selections.eligible.acquire())
    defer { memory.selections.eligible.release() }
    for index in 0..<waiting.count {
      let lane = waiting[index]
      let decided = min(Int(month[lane]) &+ Int(delay[index]), months)
      month[lane] = Int32(truncatingIfNeeded: decided)
      memory.decisions.month[eligible.count] = month[lane]
      let isDecided = decided < months
      deciding.append(lane, if: isDecided)
      let isEligible = isPlan || stream.requires.isEmpty || meets(stream, month[lane], lane)
      eligible.append(lane, if: isDecided && isEligible)
    }
    let flags = memory.decisions.flags
    if isPlan {
      for lane in 0..<count { flags[lane] = true }
      return
    }
    let chances = chances(
      of: stream.chance, effects: stream.effects, isRenewal: false, eligible)
    succeed(stream.award, chances, eligible, ordinal: attempt)
    // From the selection's order to the lanes': from behind, because a lane never comes before its
    // place in the selection.
    var last = count
    for index in stride(from: eligible.count - 1, through: 0, by: -1) {
      let lane = eligible[index]
      let answer = flags[index]
      for between in (lane + 1)..<max(last, lane + 1) { flags[between] = false }
      flags[lane] = answer
      last = lane
    }
    for lane in 0..<last { flags[lane] = false }
  }

  /// Whether what a stream needs was won or passed by the month of its decision.
  private func meets(_ stream: CompiledStream, _ month: Int32, _ lane: Int) -> Bool {
    for requirement in stream.requires {
      let met: Int32 =
        switch requirement {
        case .stream(let index): memory.awards.won[index &* Self.lanes &+ lane]
        case .stage(let index): memory.awards.passed[index &* Self.lanes &+ lane]
        }
      if met > month { return false }
    }
    return true
  }
}
