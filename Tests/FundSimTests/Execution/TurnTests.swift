import Synchronization
import Testing

@testable import FundSim

extension ExecutionTests {
  /// Project by project, projects come to what they come to together.
  @Suite struct TurnTests {
    private func comparison(_ scenarios: [Scenario]) throws -> Comparison {
      try Comparison(
        .init(
          scenarios: scenarios,
          pairs: scenarios.indices.dropFirst().map { .init(from: 0, to: $0) },
          contests: [Array(scenarios.indices)], willingness: [0, 3000]))
    }

    private func projectByProject(
      _ comparison: Comparison, trials: Int, first: UInt64 = 0, seed: UInt64 = 4, threads: Int = 2,
      progress: (@Sendable (Int) -> Bool)? = nil
    ) throws -> ComparisonSummary {
      try comparison.runInPasses(
        Self.execution(comparison, trials: trials, first: first, seed: seed, threads: threads),
        progress: progress)
    }

    static func execution(
      _ comparison: Comparison, trials: Int, first: UInt64 = 0, seed: UInt64 = 1, threads: Int
    ) -> Execution {
      Execution(
        experiment: comparison.compiled.experiment, seed: seed,
        schedule: BlockSchedule(first: first, trials: trials), order: .projectByProject,
        detail: .full, threads: threads)
    }

    /// Other copies, duplicates, projects that one side lacks, programmes that differ: see
    /// `ComparisonTests.theVariantsTryEverything`. So few trials are all kept exactly.
    @Test(arguments: Array(UInt64(1)...30))
    func isTheSameAsTogether(seed: UInt64) throws {
      let comparison = try comparison(ComparisonVariants.triple(seed: seed))
      let trials = 70 + 3 * Int(seed)
      let first = seed * 37
      let together = try comparison.run(trials: trials, first: first, seed: 4)
      #expect(try projectByProject(comparison, trials: trials, first: first) == together)
    }

    @Test func threadsChangeNothing() throws {
      let comparison = try comparison(ComparisonVariants.triple(seed: 6))
      let together = try comparison.run(trials: 700, seed: 4)
      for threads in [1, 2, 3, 16] {
        #expect(try projectByProject(comparison, trials: 700, threads: threads) == together)
      }
    }

    /// One scenario by itself goes the same way.
    @Test func aLargeRunTakesItsProjectsInTurn() throws {
      let many = try Scenario(
        horizon: 12, drivers: [Driver(id: "climate")],
        projects: try (0..<60).map { index in
          try Project(
            id: "p\(index)", reserves: 500,
            costs: [Cost(id: "rent", .perMonth(.normal(mean: 100, sd: 20)))],
            streams: [
              Stream(
                id: "gifts", kind: .lottery, level: .perMonth(.normal(mean: 90, sd: 30)),
                chance: 0.6,
                volatility: 0.2, drivers: [Loading(driver: "climate", beta: 0.5)])
            ])
        })
      let simulation = try Simulation(many)
      // 60 projects of some 14 columns: the values of so many trials would take 141 MB together.
      guard case .projectByProject = Order([simulation.compiled], trials: 21_000, detail: .full)
      else {
        Issue.record("not project by project")
        return
      }
      let summary = try simulation.run(trials: 21_000, seed: 4)
      let lone = try Simulation(many.changing { $0.projects = [many.projects[7]] })
      #expect(summary.projects[7] == (try lone.run(trials: 21_000, seed: 4)).projects[0])
      #expect(summary.trials == Summary.Trials(first: 0, count: 21_000, isComplete: true))
    }

    @Test func smallRunsAndLoneProjectsGoTogether() throws {
      let pair = try ComparisonVariants.pair(seed: 3).map { try Simulation($0).compiled }
      guard case .together = Order(pair, trials: 1000, detail: .full),
        case .together = Order(pair, trials: 100_000, detail: .full),
        case .together = Order(pair, trials: 100_000_000, detail: .outcomes)
      else {
        Issue.record("project by project")
        return
      }
      let lone = try Simulation(
        Scenario(projects: [Project(id: "p", costs: [Cost(id: "rent", .perMonth(1))])]))
      guard case .together = Order([lone.compiled], trials: 100_000_000, detail: .full) else {
        Issue.record("a lone project, project by project")
        return
      }
    }

    /// Stopped at once, it tells the trials of its first pass, as a run of so many would.
    @Test func anInterruptedRunTellsWhatItHas() throws {
      let comparison = try comparison(ComparisonVariants.triple(seed: 3))
      let few = Workspace.lanes
      let stopped = try projectByProject(comparison, trials: 10_000) { _ in false }
      #expect(
        stopped.alternatives[0].trials
          == Summary.Trials(first: 0, count: UInt64(few), isComplete: false))
      let asked = try comparison.run(trials: few, seed: 4)
      #expect(stopped.differences == asked.differences)
      #expect(stopped.alternatives[1].projects == asked.alternatives[1].projects)
      // Stopped in the last pass, it tells those of the second.
      let later = try projectByProject(comparison, trials: 10_000) { $0 < 5000 }
      #expect(later.alternatives[0].trials.count == 500)
    }

    @Test func progressGrowsToAllTrials() throws {
      let comparison = try comparison(ComparisonVariants.pair(seed: 3))
      let last = Mutex((seen: 0, isAscending: true))
      _ = try projectByProject(comparison, trials: 4000, threads: 1) { finished in
        last.withLock { $0 = (finished, $0.isAscending && finished >= $0.seen) }
        return true
      }
      #expect(last.withLock { $0.seen == 4000 && $0.isAscending })
    }

    @Test func passesGrow() {
      #expect(Comparison.passes(1) == [1])
      #expect(Comparison.passes(127) == [127])
      #expect(Comparison.passes(128) == [64, 128])
      #expect(Comparison.passes(1299) == [64, 1299])
      #expect(Comparison.passes(1300) == [64, 65, 1300])
      #expect(Comparison.passes(10_000) == [64, 500, 10_000])
    }
  }
}

extension ExecutionTests {
  /// What outgrows its limit ends a run project by project with its reason.
  @Suite struct TurnAmountTests {
    @Test func namesTheSameTrialOnAnyThreads() throws {
      let wild = Stream(id: "wild", kind: .donations, level: .perMonth(100_000), volatility: 2)
      let rent = Cost(id: "rent", .perMonth(1))
      let scenario = try Scenario(
        projects: ["calm", "p", "q"].map { id in
          Project(id: id, costs: [rent], streams: id == "calm" ? [] : [wild])
        })
      let comparison = try Comparison(.init(scenarios: [scenario], pairs: [], contests: []))
      var named: [SimulationError] = []
      for threads in [1, 2, 5] {
        do {
          _ = try comparison.runInPasses(
            TurnTests.execution(comparison, trials: 20_000, threads: threads), progress: nil)
          Issue.record("no error with \(threads) threads")
        } catch {
          named.append(error)
        }
      }
      let first = try #require(named.first)
      #expect(named.allSatisfy { $0 == first })
      guard case .amountTooLarge(_, item: "wild", trial: let trial?) = first else {
        Issue.record("\(first)")
        return
      }
      // That trial by itself is refused, too.
      #expect(throws: first) { try Simulation(scenario).trace(trial: trial) }
    }

    /// No project alone costs too much: 600 copies of each of two with the largest grant there is.
    @Test func aProgrammeBeyondAllBoundsIsRefused() throws {
      let (scenario, expected) = try ComparisonVariants.beyondAllBounds()
      #expect(throws: expected) {
        let comparison = try Comparison(alone: Simulation(scenario))
        return try comparison.runInPasses(
          TurnTests.execution(comparison, trials: 1, threads: 2), progress: nil)
      }
    }

    /// The largest flow of a project counts towards the bounds of its design.
    @Test func sumsThatCouldOverflowAreRefused() throws {
      let gift = Stream(id: "gift", kind: .donations, level: .perMonth(1e9))
      let scenario = try Scenario(
        horizon: 240, programme: Programme(stages: (0..<3).map { Stage(id: "s\($0)", month: 0) }),
        projects: [Project(id: "p", costs: [Cost(id: "c", .once(1))], streams: [gift])])
      #expect(throws: SimulationError.amountTooLarge(project: "p", item: nil, trial: nil)) {
        let comparison = try Comparison(alone: Simulation(scenario))
        return try comparison.runInPasses(
          TurnTests.execution(comparison, trials: 1, threads: 2), progress: nil)
      }
    }
  }
}
