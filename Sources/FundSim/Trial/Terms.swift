/// One award's or renewal's months.
struct Term {
  /// A term that never ends: later than any month, and safe to add to.
  static let forever = 1 << 40

  let start: Int
  let length: Int
  /// Month of the decision that brought it.
  let decided: Int
  /// Pounds a month, renewal factors included.
  let base: Double
  /// 0 for the award, then 1, 2, …
  let renewal: Int

  var end: Int { start &+ length }
}

/// Terms: what an award brings, from its first month to its last, and the renewals after it.
extension Block {
  /// The terms that follow from an award: its own, then each renewal that is won, round by round.
  func serve(_ stream: CompiledStream, _ receipt: Receipts, _ awarded: LaneSelection) {
    let won = memory.awards.won.line(stream.index)
    let firstStart = memory.awards.firstStart.line(stream.index)
    let terms = memory.terms
    var selection = LaneSelection(memory.selections.inTerm.acquire())
    defer { memory.selections.inTerm.release() }
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
      selection.append(lane)
    }
    var renewal = 0
    while selection.count > 0 {
      if let journal {
        for index in 0..<selection.count {
          let lane = selection[index]
          journal.begin(stream.id, at: terms.start[lane], for: terms.length[lane])
        }
      }
      pay(stream, receipt, selection, renewal: renewal)
      renewal += 1
      guard let rule = stream.renewal else {
        for index in 0..<selection.count { endTerm(stream, selection[index], isFollowed: false) }
        return
      }
      renew(stream, rule, &selection, renewal: renewal)
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
