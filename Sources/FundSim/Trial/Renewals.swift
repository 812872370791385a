/// Renewals (MODEL §5.1): whether a term is followed by another, after what gap and at what level.
extension Block {
  /// Decides which of a selection's terms are renewed, and leaves those in the selection, with
  /// their next term.
  func renew(
    _ stream: CompiledStream, _ rule: CompiledRenewal, _ selection: inout LaneSelection,
    renewal: Int
  ) {
    let terms = memory.terms
    var asking = LaneSelection(memory.selections.asking.acquire())
    defer { memory.selections.asking.release() }
    for index in 0..<selection.count {
      let lane = selection[index]
      let end = terms.start[lane] &+ terms.length[lane]
      let isAsked = end < months && (rule.times.map { renewal <= whole($0, lane) } ?? true)
      if isAsked {
        memory.decisions.month[asking.count] = Int32(truncatingIfNeeded: end)
        asking.append(lane)
      } else {
        endTerm(stream, lane, isFollowed: false)
      }
    }
    selection.removeAll()
    if asking.count == 0 { return }
    let flags = memory.decisions.flags
    if isPlan {
      flags[0] = true
    } else {
      let chances = chances(of: rule.chance, effects: stream.effects, isRenewal: true, asking)
      succeed(rule.decision, chances, asking, ordinal: renewal)
    }
    let renewed = memory.awards.renewed.line(stream.index)
    for index in 0..<asking.count {
      let lane = asking[index]
      let end = terms.start[lane] &+ terms.length[lane]
      journal?.note(end, stream.id, flags[index] ? .renewed : .lapsed)
      if !flags[index] {
        endTerm(stream, lane, isFollowed: false)
        continue
      }
      renewed[lane] = min(renewed[lane], Int32(truncatingIfNeeded: end))
      let gap = whole(rule.gap, lane)
      endTerm(stream, lane, isFollowed: gap == 0)
      terms.decided[lane] = end
      terms.start[lane] = end &+ gap
      if end &+ gap < months { selection.append(lane) }
    }
    if selection.count > 0 { price(stream, rule, selection, renewal: renewal) }
  }

  /// Lengths and levels of renewed terms.
  private func price(
    _ stream: CompiledStream, _ rule: CompiledRenewal, _ selection: LaneSelection, renewal: Int
  ) {
    let terms = memory.terms
    let drawn = memory.decisions.drawn.acquire()
    defer { memory.decisions.drawn.release() }
    if let term = rule.term {
      values(of: term, ordinal: renewal, selection, into: drawn)
      for index in 0..<selection.count { terms.length[selection[index]] = Int(drawn[index]) }
    } else if let term = stream.term {
      for index in 0..<selection.count {
        terms.length[selection[index]] = whole(term, selection[index])
      }
    }
    values(of: rule.factor, ordinal: renewal, selection, into: drawn)
    for index in 0..<selection.count {
      let lane = selection[index]
      terms.factor[lane] *= drawn[index]
      terms.base[lane] =
        monthly(stream, length: terms.length[lane], lane: lane) * terms.factor[lane]
    }
  }
}
