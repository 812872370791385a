/// Matches (MODEL §5.3). Whether one is honoured is decided in the month from which it is paid, not
/// in that of the award; what it is paid of is what has been won by then.
extension Block {
  /// A match: committed now, decided again in `payFrom`, paid in equal monthly parts from there.
  func match(
    _ stream: CompiledStream, _ receipt: Receipts, _ project: CompiledProject,
    _ awarded: LaneSelection
  ) {
    guard let match = stream.match else { return }
    let won = memory.awards.won.line(stream.index)
    var asking = LaneSelection(memory.selections.asking.acquire())
    defer { memory.selections.asking.release() }
    for index in 0..<awarded.count {
      let lane = awarded[index]
      let payFrom = whole(match.payFrom, lane)
      memory.decisions.month[asking.count] = Int32(truncatingIfNeeded: min(payFrom, months))
      asking.append(lane, if: Int(won[lane]) < payFrom && payFrom < months)
    }
    let flags = memory.decisions.flags
    if isPlan {
      flags[0] = true
    } else {
      let chances = chances(of: match.honour, effects: [], isRenewal: false, asking)
      succeed(match.honoured, chances, asking, ordinal: 0)
    }
    var selection = LaneSelection(memory.selections.inTerm.acquire())
    defer { memory.selections.inTerm.release() }
    for index in 0..<asking.count {
      let lane = asking[index]
      let payFrom = Int(memory.decisions.month[index])
      if !isPlan { journal?.note(payFrom, stream.id, flags[index] ? .honoured : .dishonoured) }
      if !flags[index] { continue }
      let amount = value(stream.amount, lane) * basis(match, project, payFrom: payFrom, lane: lane)
      let over = whole(match.over, lane)
      memory.terms.set(
        lane, start: payFrom, length: over, decided: Int(won[lane]), base: amount / Double(over))
      journal?.begin(stream.id, at: payFrom, for: over)
      selection.append(lane)
    }
    pay(stream, receipt, selection, renewal: 0)
    for index in 0..<selection.count { endTerm(stream, selection[index], isFollowed: false) }
  }

  /// What was won before `payFrom`, at its first-term value.
  private func basis(
    _ match: CompiledMatch, _ project: CompiledProject, payFrom: Int, lane: Int
  ) -> Double {
    var sum = 0.0
    for source in match.sources {
      switch source {
      case .programme:
        for (index, stage) in project.stages.enumerated()
        where Int(memory.awards.passed[index * Self.lanes + lane]) < payFrom {
          sum += value(stage.grant, lane)
        }
      case .stream(let index):
        if Int(memory.awards.won[index * Self.lanes + lane]) < payFrom {
          sum += firstTermValue(project.streams[index], lane: lane)
        }
      }
    }
    return sum
  }

  /// A stream's first term before cuts, growth and volatility, in pounds.
  private func firstTermValue(_ stream: CompiledStream, lane: Int) -> Double {
    if stream.loan != nil { return value(stream.amount, lane) }
    let length = stream.term.map { whole($0, lane) } ?? 0
    let base = monthly(stream, length: length, lane: lane)
    guard stream.shape.isMonthly else { return base * Double(length) }
    let start = Int(memory.awards.firstStart[stream.index * Self.lanes + lane])
    var sum = 0.0
    for month in start..<(start + length) {
      sum += LevelWalk.shaped(base, stream, month: month, since: start, self, lane: lane)
    }
    return sum
  }
}
