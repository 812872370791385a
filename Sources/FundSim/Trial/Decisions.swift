/// The chance of an event in each lane of a selection: the same for all, or a column in the
/// selection's order.
enum Chances {
  case certain(Double)
  /// A quantity's own, untouched by effects, and the same in every design of the project.
  case drawn(CompiledValue)
  case each
}

extension Block {
  /// Whether a good event happens in each lane of a selection: Z > −Φ⁻¹(p), with Z = Σβ·F +
  /// √(1−Σβ²)·ε in the programme year of its month.
  ///
  /// Chances that differ are read from `decisions.chance`, months from `decisions.month`; the
  /// answers are in `decisions.flags`, all in the selection's order.
  func succeed(
    _ decision: CompiledDecision, _ chances: Chances, _ selection: LaneSelection, ordinal: Int
  ) {
    let flags = memory.decisions.flags
    if let answer = foregone(chances, selection) {
      for index in 0..<selection.count { flags[index] = answer }
      return
    }
    let own = memory.decisions.own
    let chance = memory.decisions.chance
    drawOwn(decision, chances, selection, ordinal: ordinal)
    if decision.loadings.count == 0 {
      switch chances {
      case .certain(let p): for index in 0..<selection.count { flags[index] = own[index] > 1 - p }
      case .drawn, .each:
        for index in 0..<selection.count { flags[index] = own[index] > 1 - chance[index] }
      }
      return
    }
    correlate(decision, selection)
    switch chances {
    case .certain(let p):
      let bound = -Mathematics.inverseNormal(p)
      for index in 0..<selection.count { flags[index] = own[index] > bound }
    case .drawn(let compiled):
      bounds(of: compiled, at: decision.place, selection)
      for index in 0..<selection.count { flags[index] = own[index] > -chance[index] }
    case .each:
      Mathematics.inverseNormals(chance.address(selection.count), selection.count)
      for index in 0..<selection.count { flags[index] = own[index] > -chance[index] }
    }
  }

  /// Whether a bad event happens in each lane of a selection: Z < Φ⁻¹(c).
  func strike(
    _ decision: CompiledDecision, _ chances: Chances, _ selection: LaneSelection, ordinal: Int
  ) {
    let flags = memory.decisions.flags
    if let answer = foregone(chances, selection) {
      for index in 0..<selection.count { flags[index] = answer }
      return
    }
    let own = memory.decisions.own
    let chance = memory.decisions.chance
    drawOwn(decision, chances, selection, ordinal: ordinal)
    if case .certain(let c) = chances {
      for index in 0..<selection.count { chance[index] = c }
    }
    if decision.loadings.count > 0 {
      correlate(decision, selection)
      Mathematics.inverseNormals(chance.address(selection.count), selection.count)
    }
    for index in 0..<selection.count { flags[index] = own[index] < chance[index] }
  }

  /// Standard normal numbers of a selection's lanes in `decisions.own`, with the drivers' share.
  func normals(_ decision: CompiledDecision, _ selection: LaneSelection, ordinal: Int) {
    journal?.countDraws(selection.count)
    scores(of: decision.place, ordinal: ordinal, selection, into: memory.decisions.own)
    correlate(decision, selection)
  }

  /// The answer that no draw is needed for.
  private func foregone(_ chances: Chances, _ selection: LaneSelection) -> Bool? {
    guard case .certain(let p) = chances else { return nil }
    return p <= 0 ? false : (p >= 1 ? true : nil)
  }

  private func drawOwn(
    _ decision: CompiledDecision, _ chances: Chances, _ selection: LaneSelection, ordinal: Int
  ) {
    if let journal {
      // One that nobody is there for, or that needs no number, counts none.
      var isOpen = selection.count > 0
      switch chances {
      case .certain: break
      case .drawn, .each:
        let chance = memory.decisions.chance
        isOpen = isOpen && chance[0] > 0 && chance[0] < 1
      }
      journal.countDraws(isOpen ? 1 : 0)
    }
    let own = memory.decisions.own
    if decision.loadings.count == 0 {
      uniforms(of: decision.place, ordinal: ordinal, selection, into: own)
    } else {
      scores(of: decision.place, ordinal: ordinal, selection, into: own)
    }
  }

  /// Adds the drivers' share to `decisions.own`: ε becomes Z.
  private func correlate(_ decision: CompiledDecision, _ selection: LaneSelection) {
    let own = memory.decisions.own
    let month = memory.decisions.month
    let shared = memory.decisions.shared
    let range = decision.loadings
    if range.count == 0 { return }
    for index in 0..<selection.count { shared[index] = 0 }
    for place in range.start..<(range.start + range.count) {
      let loading = common.loadings[place]
      let rows = common.factors.matrix(loading.driver, lines: driverYears)
      for index in 0..<selection.count {
        let year = min(Int(month[index]) / 12, driverYears &- 1)
        shared[index] += loading.beta * rows[year &* Self.lanes &+ selection[index]]
      }
    }
    for index in 0..<selection.count { own[index] = shared[index] + range.residual * own[index] }
  }
}

/// Decisions of one lane, for what is worked out lane by lane: terms paid in periods, and renewed
/// terms whose level moves. The same numbers as for selections.
extension Block {
  /// Σβ·F + √(1−Σβ²)·ε in the programme year of `month`.
  @inline(__always)
  func correlated(_ decision: CompiledDecision, month: Int, lane: Int, ordinal: Int) -> Double {
    let own = Mathematics.inverseNormal(uniform(decision, lane: lane, ordinal: ordinal))
    return shared(decision.loadings, month: month, lane: lane) + decision.loadings.residual * own
  }

  /// Whether a bad event of chance c happens in `month`: Z < Φ⁻¹(c).
  @inline(__always)
  func strikes(
    _ decision: CompiledDecision, chance: Double, month: Int, lane: Int, ordinal: Int
  ) -> Bool {
    if chance <= 0 { return false }
    if chance >= 1 { return true }
    if decision.loadings.count == 0 {
      return uniform(decision, lane: lane, ordinal: ordinal) < chance
    }
    return correlated(decision, month: month, lane: lane, ordinal: ordinal)
      < Mathematics.inverseNormal(chance)
  }

  /// The draw of a value that is drawn anew each time.
  @inline(__always)
  func value(_ draw: RepeatedDraw, _ lane: Int, ordinal: Int) -> Double {
    if isPlan || draw.isCertain { return draw.central }
    journal?.countDraws(draw.sampler.isMixture ? 2 : 1)
    return draw.sampler.value(
      key: DrawKey(seed: seed, place: draw.place), trial: trial(lane), replica: replica,
      ordinal: UInt32(truncatingIfNeeded: ordinal))
  }

  @inline(__always)
  private func uniform(_ decision: CompiledDecision, lane: Int, ordinal: Int) -> Double {
    journal?.countDraws(1)
    return DrawKey(seed: seed, place: decision.place).uniform(
      trial: trial(lane), replica: replica, ordinal: UInt32(truncatingIfNeeded: ordinal))
  }

  @inline(__always)
  private func shared(_ range: LoadingRange, month: Int, lane: Int) -> Double {
    let year = min(month / 12, driverYears - 1)
    var sum = 0.0
    for index in range.start..<(range.start + range.count) {
      let loading = common.loadings[index]
      sum +=
        loading.beta
        * common.factors[(loading.driver &* driverYears &+ year) &* Self.lanes &+ lane]
    }
    return sum
  }
}
