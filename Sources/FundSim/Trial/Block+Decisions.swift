/// The chance of an event in each lane of a list: the same for all, or a column in the list's order.
enum Chances {
  case certain(Double)
  /// A field's own, untouched by effects, and the same in every design of the project.
  case drawn(CompiledValue)
  case each
}

extension Block {
  /// Whether a good event happens in each lane of a list: Z > −Φ⁻¹(p), with Z = Σβ·F + √(1−Σβ²)·ε in
  /// the programme year of its month.
  ///
  /// Chances that differ are read from `numbers.chance`, months from `numbers.month`; the answers
  /// are in `numbers.flags`, all in the list's order.
  func succeed(_ plan: CompiledDecision, _ chances: Chances, _ list: LaneSelection, ordinal: Int) {
    let flags = memory.numbers.flags
    if let answer = foregone(chances, list) {
      for index in 0..<list.count { flags[index] = answer }
      return
    }
    let own = memory.numbers.own
    let chance = memory.numbers.chance
    drawOwn(plan, chances, list, ordinal: ordinal)
    if plan.loadings.count == 0 {
      switch chances {
      case .certain(let p): for index in 0..<list.count { flags[index] = own[index] > 1 - p }
      case .drawn, .each:
        for index in 0..<list.count { flags[index] = own[index] > 1 - chance[index] }
      }
      return
    }
    correlate(plan, list)
    switch chances {
    case .certain(let p):
      let bound = -Mathematics.inverseNormal(p)
      for index in 0..<list.count { flags[index] = own[index] > bound }
    case .drawn(let field):
      bounds(of: field, at: plan.place, list)
      for index in 0..<list.count { flags[index] = own[index] > -chance[index] }
    case .each:
      Mathematics.inverseNormals(chance, list.count)
      for index in 0..<list.count { flags[index] = own[index] > -chance[index] }
    }
  }

  /// Whether a bad event happens in each lane of a list: Z < Φ⁻¹(c).
  func strike(_ plan: CompiledDecision, _ chances: Chances, _ list: LaneSelection, ordinal: Int) {
    let flags = memory.numbers.flags
    if let answer = foregone(chances, list) {
      for index in 0..<list.count { flags[index] = answer }
      return
    }
    let own = memory.numbers.own
    let chance = memory.numbers.chance
    drawOwn(plan, chances, list, ordinal: ordinal)
    if case .certain(let c) = chances {
      for index in 0..<list.count { chance[index] = c }
    }
    if plan.loadings.count > 0 {
      correlate(plan, list)
      Mathematics.inverseNormals(chance, list.count)
    }
    for index in 0..<list.count { flags[index] = own[index] < chance[index] }
  }

  /// Standard normal numbers of a list's lanes in `numbers.own`, with the drivers' share.
  func normals(_ plan: CompiledDecision, _ list: LaneSelection, ordinal: Int) {
    journal?.countDraws(list.count)
    scores(of: plan.place, ordinal: ordinal, list, into: memory.numbers.own)
    correlate(plan, list)
  }

  /// The answer that no draw is needed for.
  private func foregone(_ chances: Chances, _ list: LaneSelection) -> Bool? {
    guard case .certain(let p) = chances else { return nil }
    return p <= 0 ? false : (p >= 1 ? true : nil)
  }

  private func drawOwn(
    _ plan: CompiledDecision, _ chances: Chances, _ list: LaneSelection, ordinal: Int
  ) {
    if let journal {
      // One that needs no number counts none.
      var isOpen = true
      if case .certain = chances {
      } else {
        isOpen = memory.numbers.chance[0] > 0 && memory.numbers.chance[0] < 1
      }
      journal.countDraws(isOpen ? 1 : 0)
    }
    let own = memory.numbers.own
    if plan.loadings.count == 0 {
      uniforms(of: plan.place, ordinal: ordinal, list, into: own)
    } else {
      scores(of: plan.place, ordinal: ordinal, list, into: own)
    }
  }

  /// Adds the drivers' share to `numbers.own`: ε becomes Z.
  private func correlate(_ plan: CompiledDecision, _ list: LaneSelection) {
    let own = memory.numbers.own
    let month = memory.numbers.month
    let shared = memory.numbers.shared
    let range = plan.loadings
    if range.count == 0 { return }
    for index in 0..<list.count { shared[index] = 0 }
    for place in range.start..<(range.start + range.count) {
      let loading = common.loadings[place]
      let rows = common.factors + loading.driver &* driverYears &* Self.lanes
      for index in 0..<list.count {
        let year = min(Int(month[index]) / 12, driverYears &- 1)
        shared[index] += loading.beta * rows[year &* Self.lanes &+ list[index]]
      }
    }
    for index in 0..<list.count { own[index] = shared[index] + range.residual * own[index] }
  }

  /// The chances of a field as the programme's effects leave them for decisions in
  /// `numbers.month`; `isOwn` unless the field is the programme's, which designs change.
  func chances(
    of field: CompiledValue, effects: [CompiledEffect], isRenewal: Bool, isOwn: Bool = true,
    _ list: LaneSelection
  ) -> Chances {
    let relevant = effects.contains { isRenewal ? $0.onRenewal : $0.onAward }
    if field.slot < 0, !relevant { return .certain(field.constant) }
    let chance = memory.numbers.chance
    for index in 0..<list.count { chance[index] = value(field, list[index]) }
    guard relevant else { return isOwn ? .drawn(field) : .each }
    let month = memory.numbers.month
    for effect in effects where isRenewal ? effect.onRenewal : effect.onAward {
      let passed = memory.passed + effect.stage &* Self.lanes
      for index in 0..<list.count {
        let lane = list[index]
        if passed[lane] == Workspace.never { continue }
        let from = Int(passed[lane]) &+ whole(effect.from, lane)
        if Int(month[index]) < from { continue }
        if let lasting = effect.lasting, Int(month[index]) >= from &+ whole(lasting, lane) {
          continue
        }
        let p = chance[index]
        let odds = value(effect.odds, lane)
        let denominator = 1 - p + odds * p
        // Odds of 0 on a certainty leave 0/0: the effect has taken the chance away.
        chance[index] = denominator > 0 ? odds * p / denominator : 0
      }
    }
    return .each
  }
}
