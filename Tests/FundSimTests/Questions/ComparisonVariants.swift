@testable import FundSim

/// Random scenarios with a variant of each: another programme, other reserves, other copies, a
/// project more or less.
enum ComparisonVariants {
  static func pair(seed: UInt64) throws -> [Scenario] {
    let base = try RandomScenario.make(seed: seed)
    let stages = (base.programme?.stages ?? []).map { stage in
      stage.with(grant: stage.grant, supportCost: 750)
    }
    let dearer = stages.map { $0.with(grant: 4000, supportCost: 1250) }
    let projects = base.projects.enumerated().map { index, project in
      switch (Int(seed) + index) % 4 {
      case 0: project
      case 1: project.with(reserves: 25_000, replicas: project.replicas)
      case 2: project.with(reserves: project.reserves, replicas: project.replicas + 1)
      default: project.with(reserves: 0, replicas: project.replicas)
      }
    }
    let first = try base.with(stages: stages, projects: base.projects)
    let isOtherProgramme = seed % 3 == 0
    let second = try base.with(
      stages: isOtherProgramme ? dearer : stages,
      projects: seed % 5 == 0 && projects.count > 1 ? Array(projects.dropLast()) : projects)
    return [first, second]
  }

  /// A third, in which only the last project is another than in the first: what the others come to
  /// has to be remembered past the second.
  static func triple(seed: UInt64) throws -> [Scenario] {
    let two = try pair(seed: seed)
    let last = two[0].projects.count - 1
    let third = try two[0].with(
      stages: two[0].programme?.stages ?? [],
      projects: two[0].projects.enumerated().map { index, project in
        index == last ? project.with(reserves: 40_000, replicas: project.replicas) : project
      })
    return two + [third]
  }
}

extension ComparisonVariants {
  /// A programme that costs too much in every trial, though none of its projects does: 600 copies of
  /// each of two with the largest grant there is, 1.2 × 10¹² pounds. And how it is refused.
  static func beyondAllBounds() throws -> (scenario: Scenario, error: SimulationError) {
    let scenario = try Scenario(
      horizon: 12, programme: Programme(stages: [Stage(id: "in", month: 0, grant: 1e9)]),
      projects: (0..<2).map { index in
        Project(id: "p\(index)", replicas: 600, costs: [Cost(id: "rent", .perMonth(1))])
      })
    return (
      scenario,
      .tooLarge(
        what: "the programme's cost in one future", estimate: "over £1,000,000 million",
        remedy: "look for a grant or a number of replicas with too many zeros")
    )
  }
}

extension Scenario {
  fileprivate func with(stages: [Stage], projects: [Project]) throws -> Scenario {
    let known = projects.flatMap { $0.streams.map { Effect.Target.stream($0.id) } }
    let kinds = StreamKind.allCases.map { Effect.Target.kind($0) }
    let kept = stages.map { $0.keeping(known + kinds) }
    return try Scenario(
      title: title, currency: currency, start: start, horizon: horizon, inflation: inflation,
      drivers: drivers,
      programme: programme.map { Programme(name: $0.name, support: $0.support, stages: kept) },
      projects: projects, sustainability: sustainability)
  }
}

extension Stage {
  fileprivate func with(grant: Quantity, supportCost: Quantity) -> Stage {
    Stage(
      id: id, month: month, after: after, chance: chance, grant: grant, over: over,
      holdback: holdback, supportCost: supportCost, drivers: drivers, restricted: restricted,
      unspent: unspent, effects: effects)
  }

  /// Without effects on what is not there.
  fileprivate func keeping(_ targets: [Effect.Target]) -> Stage {
    Stage(
      id: id, month: month, after: after, chance: chance, grant: grant, over: over,
      holdback: holdback, supportCost: supportCost, drivers: drivers, restricted: restricted,
      unspent: unspent,
      effects: effects.compactMap { effect in
        let on = effect.on.filter(targets.contains)
        if on.isEmpty { return nil }
        return Effect(
          id: effect.id, on: on, odds: effect.odds, applies: effect.applies, from: effect.from,
          lasting: effect.lasting)
      })
  }
}

extension Project {
  fileprivate func with(reserves: Quantity, replicas: Int) -> Project {
    Project(
      id: id, leadType: leadType, theme: theme, replicas: replicas, joins: joins,
      reserves: reserves, overdraft: overdraft, windDown: windDown, costs: costs,
      streams: streams, policy: policy)
  }
}
