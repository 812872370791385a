/// Levels of first terms, for all lanes of a selection at once.
extension Block {
  /// Pays first terms whose level changes as the stream grows older: the lanes go through its ages
  /// (months since the first one) together, each in its own months.
  ///
  /// Growth, the random walk and cuts change a level at whole years of age, a ramp every month
  /// until it is done, a season every month. A piece between two changes is one span.
  func payByAge(_ stream: CompiledStream, _ receipt: Receipts, _ starters: LaneSelection) {
    let terms = memory.terms
    let walk = memory.level
    var selection = LaneSelection(memory.selections.paying.acquire())
    defer { memory.selections.paying.release() }
    var longest = 0
    var isRising = 0.0
    for index in 0..<starters.count {
      let lane = starters[index]
      let start = terms.start[lane]
      walk.begin(lane, start: start)
      let late = shift(stream, lane: lane)
      let ages = min(start &+ terms.length[lane], months &- late) &- start
      if ages <= 0 { continue }
      walk.ages[lane] = ages
      walk.paid[lane] = 0
      walk.first[lane] = start &+ late
      longest = max(longest, ages)
      isRising = max(isRising, value(stream.shape.ramp, lane))
      selection.append(lane)
    }
    let isUniform = areUniform(selection)
    var age = 0
    while selection.count > 0 {
      if age > 0, age % 12 == 0 { growOlder(stream, selection, age: age) }
      let changesMonthly =
        stream.shape.isMonthly && (!stream.shape.season.isEmpty || Double(age &+ 1) < isRising)
      let next = min(longest, changesMonthly ? age &+ 1 : age &+ (12 &- age % 12))
      if isUniform {
        findUniformLevels(stream, age: age)
        payUniformPiece(receipt, from: age, to: next)
        if next == longest { return }
      } else {
        findLevels(stream, selection, age: age)
        payPiece(receipt, &selection, from: age, to: next)
      }
      age = next
    }
  }

  /// The level of an age in each lane of a selection, as whole micro-pounds in `level.amount`, in
  /// the selection's order: base × growth × ramp × season × volatility × cuts.
  private func findLevels(_ stream: CompiledStream, _ selection: LaneSelection, age: Int) {
    let walk = memory.level
    let levels = walk.pounds
    for index in 0..<selection.count {
      let lane = selection[index]
      levels[index] = memory.terms.base[lane] * walk.growth[lane]
    }
    if stream.shape.isMonthly {
      for index in 0..<selection.count {
        let lane = selection[index]
        let start = memory.terms.start[lane]
        levels[index] = LevelWalk.shaped(
          levels[index], stream, month: start &+ age, since: start, self, lane: lane)
      }
    }
    var largest = 0.0
    var areSmall = true
    for index in 0..<selection.count {
      let lane = selection[index]
      let level = levels[index] * walk.volatility[lane] * walk.cuts[lane]
      largest = max(largest, level.magnitude)
      areSmall = areSmall && level.magnitude <= MicroPounds.limit
      walk.amount[index] = MicroPounds.rounded(level * MicroPounds.perPound)
      levels[index] = level
    }
    if largest > memory.flows.largest { memory.flows.largest = largest }
    if areSmall { return }
    // One of them is beyond the limit, or no number at all.
    for index in 0..<selection.count { walk.amount[index] = flow(levels[index]) }
  }

  /// Pays the ages `from..<to` at the level found, and leaves in the selection the lanes whose term
  /// goes on.
  private func payPiece(
    _ receipt: Receipts, _ selection: inout LaneSelection, from: Int, to: Int
  ) {
    let walk = memory.level
    let decided = memory.terms.decided
    var rest = LaneSelection(selection.lanes)
    for index in 0..<selection.count {
      let lane = selection[index]
      let first = walk.first[lane]
      let amount = walk.amount[index]
      let ages = walk.ages[lane]
      receipt.change(by: amount &- walk.paid[lane], month: first &+ from, lane: lane)
      receipt.secure(
        amount, from: first &+ from, to: first &+ min(to, ages), decided: decided[lane],
        lane: lane)
      walk.paid[lane] = amount
      if to >= ages { receipt.change(by: 0 &- amount, month: first &+ ages, lane: lane) }
      rest.append(lane, if: to < ages)
    }
    selection = rest
  }

  /// A year of age: growth, then the walk, then cuts.
  private func growOlder(_ stream: CompiledStream, _ selection: LaneSelection, age: Int) {
    let walk = memory.level
    let shape = stream.shape
    if !shape.growth.isAlways(0) {
      for index in 0..<selection.count {
        let lane = selection[index]
        walk.growth[lane] *= 1 + value(shape.growth, lane)
      }
    }
    for index in 0..<selection.count {
      let lane = selection[index]
      memory.decisions.month[index] = Int32(
        truncatingIfNeeded: memory.terms.start[lane] &+ age)
      walk.years[lane] &+= 1
    }
    if isPlan { return }
    if !shape.volatility.isAlways(0) {
      normals(shape.walk, selection, ordinal: age / 12)
      let steps = memory.decisions.own
      for index in 0..<selection.count {
        let sigma = value(shape.volatility, selection[index])
        steps[index] = LevelWalk.volatility(sigma, steps[index])
      }
      for index in 0..<selection.count { walk.volatility[selection[index]] *= steps[index] }
    }
    if let cut = shape.cut { cutBack(stream, cut, selection, review: age / 12) }
  }

  /// The yearly review of a first term.
  private func cutBack(
    _ stream: CompiledStream, _ cut: CompiledCut, _ selection: LaneSelection, review: Int
  ) {
    let chance = memory.decisions.chance
    var chances = Chances.certain(cut.chance.constant)
    if cut.chance.slot >= 0 {
      for index in 0..<selection.count { chance[index] = value(cut.chance, selection[index]) }
      chances = .drawn(cut.chance)
    }
    strike(cut.decision, chances, selection, ordinal: review)
    let flags = memory.decisions.flags
    var hit = LaneSelection(memory.selections.cut.acquire())
    defer { memory.selections.cut.release() }
    for index in 0..<selection.count { hit.append(selection[index], if: flags[index]) }
    if hit.count == 0 { return }
    let severity = memory.decisions.drawn.acquire()
    defer { memory.decisions.drawn.release() }
    values(of: cut.severity, ordinal: review, hit, into: severity)
    for index in 0..<hit.count {
      let lane = hit[index]
      memory.level.cuts[lane] *= 1 - severity[index]
      journal?.note(memory.terms.start[lane] &+ 12 &* review, stream.id, .cut)
    }
  }
}
