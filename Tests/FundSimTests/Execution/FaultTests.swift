import Testing

@testable import FundSim

extension ExecutionTests {
  /// One future whose amounts outgrow the limit costs the futures after it, and none before it.
  @Suite struct FaultTests {
    /// Takings whose year-to-year changes pass the limit in one future of some thousands.
    private static func scenario(volatility: Double = 2) throws -> Scenario {
      let wild = Stream(
        id: "wild", kind: .donations, level: .perMonth(10_000_000), volatility: .certain(volatility)
      )
      let calm = Project(id: "calm", costs: [Cost(id: "rent", .perMonth(1))])
      let project = Project(id: "p", costs: [Cost(id: "rent", .perMonth(1))], streams: [wild])
      return try Scenario(projects: [calm, project])
    }

    @Test(arguments: [1, 2, 5])
    func theTrialsBeforeItAreKept(threads: Int) throws {
      let simulation = try Simulation(Self.scenario())
      let found = try simulation.run(trials: 3000, threads: threads)
      let fault = try #require(found.trials.fault)
      guard case .amountTooLarge("p", item: "wild", trial: let trial?) = fault else {
        Issue.record("\(fault)")
        return
      }
      #expect(trial > 0 && !found.trials.isComplete && found.trials.count == trial)
      #expect(throws: fault) { try simulation.trace(trial: trial) }
      // They are what a run of so many finds.
      let short = try simulation.run(trials: Int(trial), threads: threads)
      #expect(short.trials.isComplete && short.trials.fault == nil)
      #expect(found.projects == short.projects && found.programme == short.programme)
    }

    @Test func aRunThatBeginsAfterItHasNoPartInIt() throws {
      let simulation = try Simulation(Self.scenario())
      let fault = try #require(try simulation.run(trials: 3000).trials.fault)
      guard case .amountTooLarge(_, _, trial: let trial?) = fault else { return }
      #expect(throws: fault) { try simulation.run(trials: 100, first: trial) }
      let before = try simulation.run(trials: 2, first: trial - 1)
      #expect(before.trials.fault == fault && before.trials.count == 1)
    }

    /// Project by project a later project may be at fault in an earlier trial.
    @Test func projectByProjectNoneAfterTheFirstIsKept() throws {
      let two = try Self.scenario().changing { scenario in
        scenario.projects += scenario.projects.map { project in
          project.changing { $0.id += "-too" }
        }
      }
      let comparison = try Comparison(.init(scenarios: [two], pairs: [], contests: []))
      let faults = try ["p", "p-too"].map { id -> UInt64 in
        let one = two.changing { scenario in
          scenario.projects = scenario.projects.filter { $0.id == id }
        }
        guard
          case .amountTooLarge(_, _, trial: let trial?)? = try Simulation(one).run(trials: 3000)
            .trials.fault
        else { return .max }
        return trial
      }
      let found = try comparison.run(trials: 3000)
      #expect(found.alternatives[0].trials.count == faults.min())
      let named = found.alternatives[0].trials.fault
      guard case .amountTooLarge(let project, _, trial: faults.min())? = named else {
        Issue.record("\(String(describing: named))")
        return
      }
      #expect(project == (faults[0] <= faults[1] ? "p" : "p-too"))
    }
  }
}
