extension Block {
  /// Σβ·F + √(1−Σβ²)·ε in the programme year of `month`.
  @inline(__always)
  func correlated(_ plan: DecisionPlan, month: Int, lane: Int, ordinal: Int) -> Double {
    let own = Mathematics.inverseNormal(uniform(plan, lane: lane, ordinal: ordinal))
    return shared(plan.loadings, month: month, lane: lane) + plan.loadings.residual * own
  }

  /// Whether a good event of chance p happens in `month`: Z > −Φ⁻¹(p).
  @inline(__always)
  func succeeds(
    _ plan: DecisionPlan, chance: Double, month: Int, lane: Int, ordinal: Int
  ) -> Bool {
    if chance <= 0 { return false }
    if chance >= 1 { return true }
    if plan.loadings.count == 0 {
      return uniform(plan, lane: lane, ordinal: ordinal) > 1 - chance
    }
    return correlated(plan, month: month, lane: lane, ordinal: ordinal)
      > -Mathematics.inverseNormal(chance)
  }

  /// Whether a bad event of chance c happens in `month`: Z < Φ⁻¹(c).
  @inline(__always)
  func strikes(
    _ plan: DecisionPlan, chance: Double, month: Int, lane: Int, ordinal: Int
  ) -> Bool {
    if chance <= 0 { return false }
    if chance >= 1 { return true }
    if plan.loadings.count == 0 { return uniform(plan, lane: lane, ordinal: ordinal) < chance }
    return correlated(plan, month: month, lane: lane, ordinal: ordinal)
      < Mathematics.inverseNormal(chance)
  }

  /// `chance` as the programme's effects leave it for a decision in `month`.
  @inline(__always)
  func moved(
    _ chance: Double, by effects: [EffectPlan], isRenewal: Bool, month: Int, lane: Int
  ) -> Double {
    if effects.isEmpty { return chance }
    var p = chance
    for effect in effects where isRenewal ? effect.onRenewal : effect.onAward {
      let passed = memory.passed[effect.stage &* Self.lanes &+ lane]
      if passed == Workspace.never { continue }
      let from = Int(passed) + whole(effect.from, lane)
      if month < from { continue }
      if let lasting = effect.lasting, month >= from + whole(lasting, lane) { continue }
      let odds = value(effect.odds, lane)
      let denominator = 1 - p + odds * p
      // Odds of 0 on a certainty leave 0/0: the effect has taken the chance away.
      p = denominator > 0 ? odds * p / denominator : 0
    }
    return p
  }

  @inline(__always)
  private func uniform(_ plan: DecisionPlan, lane: Int, ordinal: Int) -> Double {
    journal?.countDraws(1)
    return DrawKey(seed: seed, place: plan.place).uniform(
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
