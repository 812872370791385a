/// Decisions of one lane, for what is worked out lane by lane: terms paid in periods, and renewed
/// terms whose level moves. The same numbers as the lists' (`Block+Decisions`).
extension Block {
  /// Σβ·F + √(1−Σβ²)·ε in the programme year of `month`.
  @inline(__always)
  func correlated(_ plan: CompiledDecision, month: Int, lane: Int, ordinal: Int) -> Double {
    let own = Mathematics.inverseNormal(uniform(plan, lane: lane, ordinal: ordinal))
    return shared(plan.loadings, month: month, lane: lane) + plan.loadings.residual * own
  }

  /// Whether a bad event of chance c happens in `month`: Z < Φ⁻¹(c).
  @inline(__always)
  func strikes(
    _ plan: CompiledDecision, chance: Double, month: Int, lane: Int, ordinal: Int
  ) -> Bool {
    if chance <= 0 { return false }
    if chance >= 1 { return true }
    if plan.loadings.count == 0 { return uniform(plan, lane: lane, ordinal: ordinal) < chance }
    return correlated(plan, month: month, lane: lane, ordinal: ordinal)
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
  private func uniform(_ plan: CompiledDecision, lane: Int, ordinal: Int) -> Double {
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
