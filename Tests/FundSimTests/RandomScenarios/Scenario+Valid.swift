@testable import FundSim

extension Scenario {
  /// A changed copy, valid: an effect on a stream that no project has any more is dropped.
  func changingValidly(_ change: (inout Scenario) throws -> Void) throws -> Scenario {
    var changed = try changing(change)
    let streams = changed.projects.flatMap { $0.streams.map { Effect.Target.stream($0.id) } }
    let known = streams + StreamKind.allCases.map { Effect.Target.kind($0) }
    changed.programme = changed.programme?.changing { programme in
      programme.stages = programme.stages.map { $0.keepingEffects(on: known) }
    }
    return try changed.validated()
  }
}

extension Stage {
  fileprivate func keepingEffects(on known: [Effect.Target]) -> Stage {
    changing { stage in
      stage.effects = effects.compactMap { effect in
        let kept = effect.changing { $0.on = $0.on.filter(known.contains) }
        return kept.on.isEmpty ? nil : kept
      }
    }
  }
}
