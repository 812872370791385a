@testable import FundSim

/// Passing stages, and what that does to later decisions (MODEL §6).
extension ProjectPath {
  var stages: [Stage] { scenario.programme?.stages ?? [] }

  func month(of stage: Stage) -> Int { Int(value(stage, "month", stage.month, .months)) }

  func stage(_ id: String) -> Stage? { stages.first { $0.id == id } }

  func passes(_ stage: Stage) -> Bool {
    if let known = stagesPassed[stage.id] { return known }
    let answer = decides(stage)
    stagesPassed[stage.id] = answer
    return answer
  }

  private func decides(_ stage: Stage) -> Bool {
    guard project.joins else { return false }
    let month = month(of: stage)
    guard month < end else { return false }
    // The plan passes every stage, also one whose month comes before that of its `after`.
    if luck.isPlan { return true }
    if let before = stage.after.flatMap(self.stage) {
      guard passes(before), self.month(of: before) <= month else { return false }
    }
    guard let chance = stage.chance[project.leadType] else { return false }
    let u = luck.uniform(
      at: .stage(project.id, stage.id, "passed"), replica: replica, ordinal: 0)
    return climate.happens(
      value(stage, "chance", chance, .share), stage.drivers, month: month, uniform: u)
  }

  /// The chance of a decision on `stream` in `month` after the effects of stages passed.
  func chance(
    _ p: Double, of stream: Stream, in month: Int, isRenewal: Bool
  ) -> Double {
    var odds = 1.0
    var isMoved = false
    for stage in stages where passes(stage) {
      for effect in stage.effects {
        guard effect.on.contains(where: { $0.names(stream) }) else { continue }
        guard effect.applies == .both || (effect.applies == .renewal) == isRenewal else { continue }
        let first = self.month(of: stage) + months(stage, effect, "from", effect.from)
        guard month >= first else { continue }
        if let lasting = effect.lasting {
          guard month < first + months(stage, effect, "for", lasting) else { continue }
        }
        odds *= luck.value(
          effect.odds, .odds, at: .effect(project.id, stage.id, effect.id, "odds"),
          replica: replica)
        isMoved = true
      }
    }
    // What cannot fail, or cannot succeed, has no odds to move.
    guard isMoved, p > 0, p < 1 else { return p }
    return odds * p / (1 - p + odds * p)
  }

  private func months(
    _ stage: Stage, _ effect: Effect, _ field: String, _ quantity: Quantity
  ) -> Int {
    let place = DrawPlace.effect(project.id, stage.id, effect.id, field)
    return Int(luck.value(quantity, .months, at: place, replica: replica))
  }
}

extension Effect.Target {
  fileprivate func names(_ stream: Stream) -> Bool {
    switch self {
    case .kind(let kind): stream.kind == kind
    case .stream(let id): stream.id == id
    }
  }
}
