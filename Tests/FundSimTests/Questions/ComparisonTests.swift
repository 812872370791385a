import Testing

@testable import FundSim

extension QuestionsTests {
  /// A comparison against the plain simulator, and against runs of each alternative by itself.
  @Suite struct ComparisonTests {
    private static let seeds = Array(UInt64(1)...40)

    private func compare(
      _ scenarios: [Scenario], trials: Int, seed: UInt64 = 4, threads: Int? = 2,
      detail: Comparison.Detail = .full
    ) throws -> ComparisonSummary {
      try Comparison(
        .init(
          scenarios: scenarios, pairs: [.init(from: 0, to: 1)],
          contests: [Array(scenarios.indices)], willingness: [0, 3000])
      ).run(trials: trials, seed: seed, threads: threads, detail: detail)
    }

    @Test(arguments: seeds)
    func agreesWithThePlainSimulator(seed: UInt64) throws {
      let scenarios = try ComparisonVariants.pair(seed: seed)
      let trials = 70
      let plain = PlainComparison(scenarios, trials: trials, seed: 4)
      let found = try compare(scenarios, trials: trials, detail: .outcomes)
      let difference = try #require(found.differences.first)
      let costs = (0..<trials).map { Double(plain.cost(1, $0) - plain.cost(0, $0)) / 1e6 }
      let cost = meanAndError(costs)
      // Rounding of a mean of Doubles here, and of the pence in the engine's variance.
      #expect((difference.cost.difference - cost.mean).magnitude < 1e-6)
      #expect((difference.cost.standardError - cost.error).magnitude < 0.01)
      #expect(!difference.months.isEmpty)
      for month in difference.months {
        let counts = (0..<2).map { scenario in
          (0..<trials).map { plain.counts(scenario, $0, month.month) }
        }
        let expected: [(PairedDifference, (Int) -> Int)] = [
          (month.open, { counts[1][$0].open - counts[0][$0].open }),
          (month.sustained, { counts[1][$0].sustained - counts[0][$0].sustained }),
          (month.mainstreamed, { counts[1][$0].mainstreamed - counts[0][$0].mainstreamed }),
        ]
        for (found, change) in expected {
          let plain = meanAndError((0..<trials).map { Double(change($0)) })
          #expect((found.difference - plain.mean).magnitude < 1e-9)
          #expect((found.standardError - plain.error).magnitude < 1e-9)
        }
        for table in month.transitions {
          for from in Outcome.allCases {
            for to in Outcome.allCases {
              let mean = plain.transition(table.project, month.month, from: from, to: to)
              #expect((table.mean(from: from, to: to) - mean).magnitude < 1e-9)
            }
          }
        }
      }
      for month in found.contests[0].months {
        for row in month.rows {
          let chances = plain.chances(month.month, pounds: row.willingness)
          // Equal scenarios compete as one.
          let isOne = difference.isSameScenario
          for (share, chance) in zip(row.chances, chances) {
            #expect((share.p - (isOne ? 1 : chance)).magnitude < 1e-5)
          }
        }
      }
    }

    @Test func theVariantsTryEverything() throws {
      var same = 0
      var absent = 0
      var duplicates = 0
      for seed in Self.seeds {
        let scenarios = try ComparisonVariants.pair(seed: seed)
        let found = try compare(scenarios, trials: 2, detail: .outcomes)
        same += found.differences[0].isSameScenario ? 1 : 0
        let tables = found.differences[0].months.first?.transitions ?? []
        absent += tables.contains { $0.onlyFrom > 0 || $0.onlyTo > 0 } ? 1 : 0
        let plan = try CompiledComparison(.init(scenarios: scenarios, pairs: [], contests: []))
        duplicates +=
          plan.experiment.projects.contains {
            $0.members.contains(where: \.isDuplicate)
          } ? 1 : 0
      }
      #expect(same > 0 && absent > 3 && duplicates > 2, "\(same) \(absent) \(duplicates)")
    }

    @Test(arguments: seeds)
    func eachAlternativeIsItsOwnRun(seed: UInt64) throws {
      let scenarios = try ComparisonVariants.triple(seed: seed)
      let found = try compare(scenarios, trials: 300)
      for (summary, scenario) in zip(found.alternatives, scenarios) {
        #expect(summary == (try Simulation(scenario).run(trials: 300, seed: 4)))
      }
    }

    @Test func withoutDetailTheOutcomesAreTheSame() throws {
      let scenarios = try ComparisonVariants.pair(seed: 3)
      let full = try compare(scenarios, trials: 300)
      let lean = try compare(scenarios, trials: 300, detail: .outcomes)
      #expect(lean.differences == full.differences && lean.contests == full.contests)
      for (a, b) in zip(lean.alternatives, full.alternatives) {
        #expect(a.programme == b.programme)
        #expect(a.projects.map(\.outcomes) == b.projects.map(\.outcomes))
        #expect(a.projects.map(\.survival) == b.projects.map(\.survival))
        #expect(a.projects.allSatisfy { $0.cash.isEmpty && $0.streams.isEmpty })
        #expect(b.projects.allSatisfy { !$0.cash.isEmpty })
      }
    }

    @Test(arguments: [UInt64(3), 6, 15])
    func threadsChangeNothing(seed: UInt64) throws {
      let scenarios = try ComparisonVariants.pair(seed: seed)
      let alone = try compare(scenarios, trials: 700, threads: 1)
      for threads in [2, 3, 7] {
        #expect(try compare(scenarios, trials: 700, threads: threads) == alone)
      }
      #expect(try compare(scenarios, trials: 700, seed: 5) != alone)
    }

    @Test func stopsBetweenBlocks() throws {
      let setup = Comparison.Setup(
        scenarios: try ComparisonVariants.pair(seed: 3), pairs: [.init(from: 0, to: 1)],
        contests: [])
      let found = try Comparison(setup).run(trials: 100_000, threads: 2) { $0 < 640 }
      let trials = found.alternatives[0].trials
      #expect(!trials.isComplete && trials.count >= 640 && trials.count < 100_000)
      let again = try Comparison(setup).run(trials: Int(trials.count))
      #expect(again.differences == found.differences)
    }
  }
}

extension QuestionsTests {
  /// What outgrows the limits ends a comparison with its reason, and traps nowhere.
  @Suite struct ComparisonAmountTests {
    private func service(volatility: Quantity) throws -> Scenario {
      let wild = Stream(
        id: "wild", kind: .donations, level: .perMonth(100_000), volatility: volatility)
      return try Scenario(
        projects: [Project(id: "p", costs: [Cost(id: "rent", .perMonth(1))], streams: [wild])])
    }

    @Test func namesTheSameTrialOnAnyThreads() throws {
      let scenarios = [
        try service(volatility: 0.1), try service(volatility: 1.9), try service(volatility: 2),
      ]
      let comparison = try Comparison(.init(scenarios: scenarios, pairs: [], contests: []))
      var named: [SimulationError] = []
      for threads in [1, 2, 5] {
        let found = try comparison.run(trials: 20_000, threads: threads, detail: .outcomes)
        named.append(try #require(found.alternatives.last?.trials.fault))
      }
      let first = try #require(named.first)
      #expect(named.allSatisfy { $0 == first })
      guard case .amountTooLarge("p", item: "wild", trial: _?) = first else {
        Issue.record("\(first)")
        return
      }
    }

    @Test func aGapWithoutBoundsIsRefused() throws {
      let gap = try GapAnalysis(
        parts: [[]], orders: GapOrders(parts: 1, seed: 1),
        scenarios: [try service(volatility: 0.1), try service(volatility: 2)], month: 60)
      #expect(throws: SimulationError.self) { try gap.run(trials: 20_000) }
    }

    /// 600 copies of two projects with the largest grant there is: 1.2 × 10¹² pounds.
    @Test func aProgrammeBeyondAllBoundsIsRefused() throws {
      let (scenario, expected) = try ComparisonVariants.beyondAllBounds()
      #expect(throws: expected) {
        try Comparison(.init(scenarios: [scenario], pairs: [], contests: []))
          .run(trials: 1, detail: .outcomes)
      }
    }
    /// What a design takes over from another's work counts towards its own bounds.
    @Test func sharedFlowsCountInEveryDesign() throws {
      let gift = Stream(id: "gift", kind: .donations, level: .perMonth(1e9))
      let project = Project(
        id: "p", costs: [Cost(id: "c", .once(1))], streams: [gift])
      let scenarios = try [0, 3].map { stages in
        try Scenario(
          horizon: 240,
          programme: Programme(stages: (0..<stages).map { Stage(id: "s\($0)", month: 0) }),
          projects: [project])
      }
      let comparison = try Comparison(.init(scenarios: scenarios, pairs: [], contests: []))
      for detail in [Comparison.Detail.full, .outcomes] {
        #expect(throws: SimulationError.amountTooLarge(project: "p", item: nil, trial: nil)) {
          try comparison.run(trials: 1, detail: detail)
        }
      }
    }

    /// A price that would pass the limit after its cost has ended in that future is nobody's.
    @Test func aCostThatHasEndedCannotGrowTooLarge() throws {
      let large = try Quantity.discrete([.init(9e8, weight: 1), .init(1, weight: 15)])
      let until = try Quantity.discrete([.init(2, weight: 15), .init(20, weight: 1)])
      let scenario = try Scenario(
        horizon: 24,
        projects: [
          Project(
            id: "p",
            costs: [Cost(id: "c", .perMonth(large), until: until, inflation: 0.2)])
        ])
      let simulation = try Simulation(scenario)
      var refused = 0
      for seed in UInt64(1)...60 {
        let fault: SimulationError?
        do throws(SimulationError) {
          fault = try simulation.run(trials: 64, seed: seed).trials.fault
        } catch {
          fault = error
        }
        guard let fault else { continue }
        // A future that is really too dear is named, and lies in the run.
        guard case .amountTooLarge("p", item: "c", trial: let trial?) = fault else {
          Issue.record("seed \(seed): \(fault)")
          continue
        }
        #expect(trial < 64)
        refused += 1
      }
      #expect(refused > 0 && refused < 60)
    }
  }
}
