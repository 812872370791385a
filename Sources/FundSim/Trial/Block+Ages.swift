extension Block {
  /// Pays first terms whose level changes as the stream grows older: the lanes go through its ages
  /// (months since the first one) together, each in its own months.
  ///
  /// Growth, the random walk and cuts change a level at whole years of age, a ramp every month until
  /// it is done, a season every month. A piece between two changes is one span.
  func payByAge(_ stream: StreamPlan, _ receipt: ReceiptRow, _ starters: LaneList) {
    let terms = memory.terms
    let walks = memory.walks
    var list = LaneList(memory.lists.paying)
    var longest = 0
    var isRising = 0.0
    for index in 0..<starters.count {
      let lane = starters[index]
      let start = terms.start[lane]
      walks[lane] = LevelWalk(start: start)
      let late = shift(stream, lane: lane)
      let ages = min(start &+ terms.length[lane], months &- late) &- start
      if ages <= 0 { continue }
      memory.ages[lane] = ages
      memory.paid[lane] = 0
      longest = max(longest, ages)
      isRising = max(isRising, value(stream.shape.ramp, lane))
      list.append(lane)
    }
    var age = 0
    while list.count > 0 {
      if age > 0, age % 12 == 0 { growOlder(stream, list, age: age) }
      let changesMonthly =
        stream.shape.isMonthly && (!stream.shape.season.isEmpty || Double(age &+ 1) < isRising)
      let next = min(longest, changesMonthly ? age &+ 1 : age &+ (12 &- age % 12))
      payPiece(stream, receipt, &list, from: age, to: next)
      age = next
    }
  }

  /// Pays the ages `from..<to` at one level, and leaves in the list the lanes whose term goes on.
  private func payPiece(
    _ stream: StreamPlan, _ receipt: ReceiptRow, _ list: inout LaneList, from: Int, to: Int
  ) {
    let terms = memory.terms
    let walks = memory.walks
    let paid = memory.paid
    var rest = LaneList(list.lanes)
    for index in 0..<list.count {
      let lane = list[index]
      let first = terms.start[lane] &+ shift(stream, lane: lane)
      let amount = flow(
        walks[lane].level(
          terms.base[lane], month: terms.start[lane] &+ from, of: stream, self, lane: lane))
      let end = min(to, memory.ages[lane])
      if amount != paid[lane] {
        receipt.change(by: amount &- paid[lane], month: first &+ from, lane: lane)
      }
      receipt.secure(
        amount, from: first &+ from, to: first &+ end, decided: terms.decided[lane], lane: lane)
      paid[lane] = amount
      if to < memory.ages[lane] {
        rest.append(lane)
      } else {
        receipt.change(by: 0 &- amount, month: first &+ end, lane: lane)
      }
    }
    list = rest
  }

  /// A year of age: growth, then the walk, then cuts.
  private func growOlder(_ stream: StreamPlan, _ list: LaneList, age: Int) {
    let walks = memory.walks
    let shape = stream.shape
    if !shape.growth.isAlways(0) {
      for index in 0..<list.count {
        let lane = list[index]
        walks[lane].growth *= 1 + value(shape.growth, lane)
      }
    }
    for index in 0..<list.count {
      let lane = list[index]
      memory.numbers.month[index] = Int32(
        truncatingIfNeeded: memory.terms.start[lane] &+ age)
      walks[lane].countYear()
    }
    if isPlan { return }
    if !shape.volatility.isAlways(0) {
      normals(shape.walk, list, ordinal: age / 12)
      let steps = memory.numbers.own
      for index in 0..<list.count {
        let sigma = value(shape.volatility, list[index])
        steps[index] = Mathematics.exp(sigma * steps[index] - sigma * sigma / 2)
      }
      for index in 0..<list.count { walks[list[index]].volatility *= steps[index] }
    }
    if let cut = shape.cut { cutBack(stream, cut, list, review: age / 12) }
  }

  /// The yearly review of a first term.
  private func cutBack(_ stream: StreamPlan, _ cut: CutPlan, _ list: LaneList, review: Int) {
    let chance = memory.numbers.chance
    var chances = Chances.certain(cut.chance.constant)
    if cut.chance.slot >= 0 {
      for index in 0..<list.count { chance[index] = value(cut.chance, list[index]) }
      chances = .each
    }
    strike(cut.decision, chances, list, ordinal: review)
    let flags = memory.numbers.flags
    var hit = LaneList(memory.lists.asking)
    for index in 0..<list.count { hit.append(list[index], if: flags[index]) }
    if hit.count == 0 { return }
    values(of: cut.severity, ordinal: review, hit, into: memory.numbers.drawn)
    for index in 0..<hit.count {
      let lane = hit[index]
      memory.walks[lane].cuts *= 1 - memory.numbers.drawn[index]
      journal?.note(memory.terms.start[lane] &+ 12 &* review, stream.id, .cut)
    }
  }
}
