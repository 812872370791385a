import Testing

@testable import FundSim

extension AgreementTests {
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
        let turned = try scenario.changingEachProject { $0.streams.reverse() }
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
        let richer = try scenario.changingEachProject { project in
          guard let reserves = project.reserves.constant, project.policy == nil else { return }
          project.reserves = try .constant(reserves + 5000)
        }
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
        let alone = try scenario.changingValidly { $0.projects = [last] }
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
        let hoping = try scenario.changingEachProject { $0.streams.insert(hopeless, at: 0) }
        for (a, b) in zip(
          try futures(of: scenario, source: source), try futures(of: hoping, source: source))
        {
          #expect(a.general == b.general && a.pots == b.pots, "scenario \(seed)")
        }
      }
    }
  }
}

extension Scenario {
  fileprivate func changingEachProject(
    _ change: (inout Project) throws -> Void
  ) throws -> Scenario {
    try changingValidly { scenario in
      scenario.projects = try scenario.projects.map { try $0.changing(change) }
    }
  }
}
