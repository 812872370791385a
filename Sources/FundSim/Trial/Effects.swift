/// Effects (MODEL §6): what passing a stage does to the odds of an award or a renewal.
extension Block {
  /// The chances of a quantity as the programme's effects leave them for decisions in
  /// `decisions.month`; `isOwn` unless the quantity is the programme's, which designs change.
  func chances(
    of compiled: CompiledValue, effects: [CompiledEffect], isRenewal: Bool, isOwn: Bool = true,
    _ selection: LaneSelection
  ) -> Chances {
    let relevant = effects.contains { isRenewal ? $0.onRenewal : $0.onAward }
    if compiled.slot < 0, !relevant { return .certain(compiled.constant) }
    let chance = memory.decisions.chance
    for index in 0..<selection.count { chance[index] = value(compiled, selection[index]) }
    guard relevant else { return isOwn ? .drawn(compiled) : .each }
    let month = memory.decisions.month
    for effect in effects where isRenewal ? effect.onRenewal : effect.onAward {
      let passed = memory.awards.passed.line(effect.stage)
      for index in 0..<selection.count {
        let lane = selection[index]
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
