extension Block {
  /// A match: committed now, decided again in `payFrom`, paid in equal monthly parts from there.
  func match(
    _ stream: StreamPlan, _ receipt: ReceiptRow, _ project: ProjectPlan, decided: Int, lane: Int
  ) {
    guard let plan = stream.match else { return }
    let payFrom = whole(plan.payFrom, lane)
    if decided >= payFrom || payFrom >= months { return }
    if !isPlan {
      let isHonoured = succeeds(
        plan.honoured, chance: value(plan.honour, lane), month: payFrom, lane: lane, ordinal: 0)
      journal?.note(payFrom, stream.id, isHonoured ? .honoured : .dishonoured)
      if !isHonoured { return }
    }
    let amount = value(stream.amount, lane) * basis(plan, project, payFrom: payFrom, lane: lane)
    let over = whole(plan.over, lane)
    var walk = LevelWalk(start: payFrom, factor: 1)
    let term = Term(
      start: payFrom, length: over, decided: decided, base: amount / Double(over), renewal: 0)
    walk.begin(term, of: stream)
    pay(stream, receipt, &walk, term, lane: lane)
    markPot(stream, start: payFrom, length: over, isFollowed: false, lane: lane)
  }

  /// What was won before `payFrom`, at its first-term value.
  private func basis(
    _ plan: MatchPlan, _ project: ProjectPlan, payFrom: Int, lane: Int
  ) -> Double {
    var sum = 0.0
    switch plan.basis {
    case .programme:
      for (index, stage) in project.stages.enumerated()
      where Int(memory.passed[index * Self.lanes + lane]) < payFrom {
        sum += value(stage.grant, lane)
      }
    case .streams(let indices):
      for index in indices where Int(memory.won[index * Self.lanes + lane]) < payFrom {
        sum += firstTermValue(project.streams[index], lane: lane)
      }
    }
    return sum
  }

  /// A stream's first term before cuts, growth and volatility, in pounds.
  private func firstTermValue(_ stream: StreamPlan, lane: Int) -> Double {
    if stream.loan != nil { return value(stream.amount, lane) }
    let length = stream.term.map { whole($0, lane) } ?? 0
    let base = monthly(stream, length: length, lane: lane)
    guard stream.shape.isMonthly else { return base * Double(length) }
    let start = Int(memory.firstStart[stream.index * Self.lanes + lane])
    var sum = 0.0
    for month in start..<(start + length) {
      sum += LevelWalk.shaped(base, stream, month: month, since: start, self, lane: lane)
    }
    return sum
  }
}
