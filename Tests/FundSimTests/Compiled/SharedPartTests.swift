import Testing

@testable import FundSim

extension CompiledTests {
  /// What designs have in common is worked out once, and every design is as if worked out alone.
  @Suite struct SharedPartTests {
    private static let seeds = Array(UInt64(101)...UInt64(160))

    /// The programme of a random scenario, and four others over the same projects: with
    /// unrestricted grants, richer, rarer, and without effects.
    private func programmes(seed: UInt64) throws -> [Scenario] {
      let base = try RandomScenario.make(seed: seed)
      let stages = base.programme?.stages ?? []
      let richer = stages.map { stage in
        stage.changing {
          $0.grant = 5000
          $0.over = 7
        }
      }
      let rarer = stages.map { stage in
        stage.changing {
          $0.month = 6
          $0.chance = .all(0.3)
        }
      }
      let plain = stages.map { stage in stage.changing { $0.effects = [] } }
      let free = stages.map { stage in stage.changing { $0.restricted = nil } }
      // What the first one needs, later ones may need more of.
      return try [free, stages, richer, rarer, plain].map { stages in
        try base.changing { $0.programme?.stages = stages }.validated()
      }
    }

    private func setup(_ scenarios: [Scenario]) -> Comparison.Setup {
      Comparison.Setup(
        scenarios: scenarios,
        pairs: scenarios.indices.dropFirst().map { .init(from: 0, to: $0) },
        contests: [Array(scenarios.indices)])
    }

    /// With the money and without; a run of one scenario builds on nothing.
    @Test(arguments: seeds)
    func buildingOnItIsRunningAlone(seed: UInt64) throws {
      try expectTheSameAlone(try programmes(seed: seed), seed: seed)
    }

    @discardableResult
    private func expectTheSameAlone(
      _ scenarios: [Scenario], seed: UInt64
    ) throws -> ComparisonSummary {
      let comparison = try Comparison(setup(scenarios))
      let full = try comparison.run(trials: 150, seed: seed, threads: 1, detail: .full)
      let lean = try comparison.run(trials: 150, seed: seed, threads: 1, detail: .outcomes)
      #expect(lean.differences == full.differences && lean.contests == full.contests)
      for (index, scenario) in scenarios.enumerated() {
        let alone = try Simulation(scenario).run(trials: 150, seed: seed, threads: 1)
        #expect(full.alternatives[index] == alone)
        #expect(lean.alternatives[index].programme == alone.programme)
        #expect(lean.alternatives[index].projects.map(\.outcomes) == alone.projects.map(\.outcomes))
        #expect(lean.alternatives[index].projects.map(\.survival) == alone.projects.map(\.survival))
      }
      return lean
    }

    /// A stage's chance is the programme's: designs share the luck of it, and each has its own
    /// bounds.
    @Test func chancesOfStagesAreNotShared() throws {
      let scenarios = try [0.2, 0.6].map { low in
        let stage = Stage(
          id: "in", month: 0, chance: .all(try .uniform(low, low + 0.2)), grant: 5000,
          drivers: [Loading(driver: "climate", beta: 0.6)])
        return try Scenario(
          drivers: [Driver(id: "climate")], programme: Programme(stages: [stage]),
          projects: [Project(id: "p", costs: [Cost(id: "hall", .perMonth(100))])])
      }
      let found = try expectTheSameAlone(scenarios, seed: 3)
      #expect(found.differences[0].cost.low > 0)
    }

    @Test func theProgrammesTryEverything() throws {
      var (free, touched, costs, noCosts) = (0, 0, 0, 0)
      for seed in Self.seeds {
        let compiled = try CompiledComparison(setup(try programmes(seed: seed)))
        for project in compiled.experiment.projects {
          guard let sharedPart = project.sharedPart else { continue }
          free += sharedPart.streams.filter { $0 }.count
          touched += sharedPart.streams.filter { !$0 }.count
          costs += sharedPart.holdsCosts ? 1 : 0
          noCosts += sharedPart.holdsCosts ? 0 : 1
        }
      }
      #expect(
        free > 15 && touched > 100 && costs > 20 && noCosts > 5,
        "\(free) \(touched) \(costs) \(noCosts)")
    }

    @Test func whatAProgrammeTouchesIsNotInIt() throws {
      let offset = Offset(cost: "hall", share: 0.5)
      let streams = [
        Stream(id: "fees", kind: .userPayments, level: .perMonth(100)),
        Stream(id: "contract", kind: .contract, level: .perMonth(100), requires: ["in"]),
        Stream(id: "after", kind: .contract, level: .perMonth(100), requires: ["contract"]),
        Stream(id: "with-fees", kind: .contract, level: .perMonth(100), requires: ["fees"]),
        Stream(id: "lottery", kind: .lottery, level: .perMonth(100)),
        Stream(id: "pot", kind: .donations, level: .perMonth(100), restricted: ["hall"]),
        Stream(
          id: "matched", kind: .match, level: .match(MatchTerms(of: .programme, ratio: 1))),
        Stream(id: "time", kind: .inKind, level: .perMonth(50), offsets: [offset]),
      ]
      let effect = Effect(id: "advice", on: [.kind(.lottery)], odds: 2)
      func scenario(_ effects: [Effect], _ streams: [FundSim.Stream]) throws -> Scenario {
        try Scenario(
          programme: Programme(stages: [
            Stage(id: "in", month: 0, grant: effects.isEmpty ? 10 : 20, effects: effects)
          ]),
          projects: [
            Project(id: "p", costs: [Cost(id: "hall", .perMonth(100))], streams: streams)
          ])
      }
      // One design's effect is enough to touch a stream in all.
      let compiled = try CompiledComparison(
        setup([scenario([], streams), scenario([effect], streams)]))
      let sharedPart = try #require(compiled.experiment.projects[0].sharedPart)
      #expect(sharedPart.streams == [true, false, false, true, false, false, false, true])
      #expect(sharedPart.holdsCosts)
      // Another project is another matter.
      let other = try scenario([effect], Array(streams.dropLast()))
      let apart = try CompiledComparison(setup([scenario([], streams), other]))
      #expect(apart.experiment.projects[0].sharedPart == nil)
    }
  }
}
