import Testing

@testable import FundSim

/// What must not change a path, and what must change it in one direction only.
struct MetamorphicTests {
  private func futures(of scenario: Scenario, source: LedgerSource) throws -> [Ledger] {
    switch source {
    case .oracle: Oracle(scenario).trace(trial: 2, seed: 9)
    case .engine: try Simulation(scenario).trace(trial: 2, seed: 9)
    }
  }

  @Test(arguments: LedgerSource.allCases)
  func reorderingStreamsChangesNothing(source: LedgerSource) throws {
    var compared = 0
    for seed in UInt64(1)...80 {
      let scenario = try RandomScenario.make(seed: seed)
      // Pots that end together pay in document order, so one pot at most.
      let stagePots = scenario.programme?.stages.filter { $0.restricted != nil }.count ?? 0
      let isFree = scenario.projects.allSatisfy { project in
        project.streams.filter { $0.restricted != nil }.count + stagePots < 2
          && project.streams.filter { !$0.offsets.isEmpty }.count < 3
      }
      guard isFree else { continue }
      compared += 1
      let turned = try scenario.with(
        projects: scenario.projects.map { $0.with(streams: $0.streams.reversed()) })
      for (a, b) in zip(
        try futures(of: scenario, source: source), try futures(of: turned, source: source))
      {
        #expect(a.general == b.general, "scenario \(seed)")
        #expect(a.assessments == b.assessments, "scenario \(seed)")
        for line in a.streams {
          #expect(b.streams.contains(line), "scenario \(seed), \(line.id)")
        }
      }
    }
    #expect(compared > 15)
  }

  @Test(arguments: LedgerSource.allCases)
  func moreOpeningCashNeverClosesMore(source: LedgerSource) throws {
    for seed in UInt64(1)...80 {
      let scenario = try RandomScenario.make(seed: seed)
      let richer = try scenario.with(
        projects: scenario.projects.map { project in
          guard let reserves = project.reserves.constant, project.policy == nil else {
            return project
          }
          return project.with(reserves: try .constant(reserves + 5000))
        })
      for (a, b) in zip(
        try futures(of: scenario, source: source), try futures(of: richer, source: source))
      {
        let difference = b.opening - a.opening
        #expect(difference == 0 || difference == 5_000_000_000)
        #expect(zip(a.general, b.general).allSatisfy { $1 - $0 == difference }, "\(seed)")
        #expect(b.breach ?? .max >= a.breach ?? .max, "scenario \(seed)")
      }
    }
  }

  @Test(arguments: LedgerSource.allCases)
  func aProjectDoesNotKnowItsNeighbours(source: LedgerSource) throws {
    for seed in UInt64(1)...80 {
      let scenario = try RandomScenario.make(seed: seed)
      guard let last = scenario.projects.last(where: \.joins), scenario.projects.count > 1 else {
        continue
      }
      let alone = try scenario.with(projects: [last])
      let ledgers = try futures(of: scenario, source: source).filter { $0.project == last.id }
      #expect(
        LedgerDifference.first(ledgers, try futures(of: alone, source: source)) == nil,
        "scenario \(seed)")
    }
  }

  @Test(arguments: LedgerSource.allCases)
  func aStreamNeverWonChangesNothing(source: LedgerSource) throws {
    for seed in UInt64(1)...100 {
      let scenario = try RandomScenario.make(seed: seed)
      let hopeless = Stream(
        id: "hopeless", kind: .lottery, level: .perMonth(1e6), chance: 0, attempts: 5)
      let hoping = try scenario.with(
        projects: scenario.projects.map { $0.with(streams: [hopeless] + $0.streams) })
      for (a, b) in zip(
        try futures(of: scenario, source: source), try futures(of: hoping, source: source))
      {
        #expect(a.general == b.general && a.pots == b.pots, "scenario \(seed)")
      }
    }
  }
}

extension Scenario {
  fileprivate func with(projects: [Project]) throws -> Scenario {
    try Scenario(
      title: title, currency: currency, start: start, horizon: horizon, inflation: inflation,
      drivers: drivers, programme: programme?.withoutStreamsUnknown(to: projects),
      projects: projects, sustainability: sustainability)
  }
}

extension Project {
  fileprivate func with(streams: [Stream]? = nil, reserves: Quantity? = nil) -> Project {
    Project(
      id: id, leadType: leadType, theme: theme, replicas: replicas, joins: joins,
      reserves: reserves ?? self.reserves, overdraft: overdraft, windDown: windDown,
      costs: costs, streams: streams ?? self.streams, policy: policy)
  }
}

extension Programme {
  /// An effect on a stream that no project has is no valid scenario.
  fileprivate func withoutStreamsUnknown(to projects: [Project]) -> Programme {
    let known = projects.flatMap { $0.streams.map { Effect.Target.stream($0.id) } }
    let kinds = StreamKind.allCases.map { Effect.Target.kind($0) }
    return Programme(
      name: name, support: support,
      stages: stages.map { stage in
        Stage(
          id: stage.id, month: stage.month, after: stage.after, chance: stage.chance,
          grant: stage.grant, over: stage.over, holdback: stage.holdback,
          supportCost: stage.supportCost, drivers: stage.drivers,
          restricted: stage.restricted, unspent: stage.unspent,
          effects: stage.effects.compactMap { effect in
            let targets = effect.on.filter { (known + kinds).contains($0) }
            if targets.isEmpty { return nil }
            return Effect(
              id: effect.id, on: targets, odds: effect.odds, applies: effect.applies,
              from: effect.from, lasting: effect.lasting)
          })
      })
  }
}
