import Testing

@testable import FundSim

extension ExecutionTests {
  /// The same summary for any number of threads, and for trials that begin anywhere.
  @Suite struct ThreadTests {
    @Test(arguments: [UInt64(3), 14, 27])
    func threadsChangeNothing(seed: UInt64) throws {
      let simulation = try Simulation(RandomScenario.make(seed: seed))
      let alone = try simulation.run(trials: 700, seed: 5, threads: 1)
      for threads in [2, 3, 7, 16] {
        #expect(try simulation.run(trials: 700, seed: 5, threads: threads) == alone)
      }
      #expect(try simulation.run(trials: 700, seed: 6, threads: 2) != alone)
    }

    /// The mean over 0..<301 is that of 0..<77 and 77..<301 together: a later start keeps its
    /// trials.
    @Test func aRunMayBeginAnywhere() throws {
      let simulation = try Simulation(RandomScenario.make(seed: 8))
      func openTotal(_ first: UInt64, _ trials: Int) throws -> Double {
        let summary = try simulation.run(trials: trials, first: first, seed: 9)
        return summary.projects.reduce(0) { sum, project in
          sum + project.survival.reduce(0, +) * Double(trials * project.replicas)
        }
      }
      let whole = try openTotal(0, 301)
      let parts = try openTotal(0, 77) + openTotal(77, 224)
      #expect((whole - parts).magnitude < 1e-6 * max(1, whole))
    }

    @Test func histogramsAgreeWithExactValues() throws {
      let grant = Stream(
        id: "grant", kind: .donations,
        level: .perMonth(try .lognormal(p5: 500, p95: 2_000)), volatility: 0.2)
      let project = Project(
        id: "p", reserves: 5_000, costs: [Cost(id: "c", .perMonth(1_000))], streams: [grant])
      let simulation = try Simulation(Scenario(horizon: 24, projects: [project]))
      // 24 + 2 + 2 + 7 columns: 16 MiB hold some 59,000 trials of them.
      let exact = try simulation.run(trials: 50_000)
      let bucketed = try simulation.run(trials: 120_000)
      // Five standard errors of a 5th or 95th percentile: √(0.05 × 0.95 ÷ n) ÷ density, here far
      // below the spread of the middle half; compare on its scale.
      for (a, b) in zip(exact.projects[0].cash, bucketed.projects[0].cash) {
        let scale = a.p75 - a.p25
        #expect((a.p50 - b.p50).magnitude < 0.03 * scale + 0.001 * a.p50.magnitude)
        #expect((a.p5 - b.p5).magnitude < 0.03 * scale + 0.001 * a.p5.magnitude)
      }
    }
  }
}

extension ExecutionTests {
  /// An amount that outgrows the limit ends a run with what grew, and where.
  @Suite struct AmountTests {
    @Test func namesTheStreamAndTheTrial() throws {
      let wild = Stream(
        id: "wild", kind: .donations, level: .perMonth(100_000), volatility: 2)
      let calm = Project(id: "calm", costs: [Cost(id: "rent", .perMonth(1))])
      let project = Project(id: "p", costs: [Cost(id: "rent", .perMonth(1))], streams: [wild])
      let simulation = try Simulation(Scenario(projects: [calm, project]))
      var named: [SimulationError] = []
      for threads in [1, 2, 5] {
        let found = try simulation.run(trials: 20_000, threads: threads)
        named.append(try #require(found.trials.fault))
      }
      let first = try #require(named.first)
      #expect(named.allSatisfy { $0 == first })
      guard case .amountTooLarge("p", item: "wild", trial: let trial?) = first else {
        Issue.record("\(first)")
        return
      }
      #expect(throws: first) { try simulation.trace(trial: trial) }
    }
  }
}
