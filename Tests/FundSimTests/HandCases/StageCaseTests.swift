import Testing

@testable import FundSim

extension HandCasesTests {
  /// Who passes which stage, worked by hand.
  struct StageCaseTests {
    /// A pilot, and a main stage in month 4 that comes after it.
    private func programme(pilot: Quantity) -> Programme {
      Programme(stages: [
        Stage(id: "main", month: 4, after: "pilot", grant: 600),
        Stage(id: "pilot", month: pilot, grant: 100),
      ])
    }

    private func grants(_ ledger: Ledger) -> [[Int: Double]] {
      ["programme/pilot", "programme/main"].map { ledger.pounds($0).nonzero }
    }

    @Test(arguments: LedgerSource.allCases)
    func planPassesAStageBeforeTheOneItComesAfter(source: LedgerSource) throws {
      let scenario = try handScenario(programme: programme(pilot: 9))
      #expect(try grants(source.plan(scenario)) == [[9: 100], [4: 600]])
      // No trial does.
      #expect(try grants(source.trace(scenario)) == [[9: 100], [:]])
    }

    @Test(arguments: LedgerSource.allCases)
    func aStageOfTheSameMonthIsInTime(source: LedgerSource) throws {
      let scenario = try handScenario(programme: programme(pilot: 4))
      #expect(try grants(source.plan(scenario)) == [[4: 100], [4: 600]])
      #expect(try grants(source.trace(scenario)) == [[4: 100], [4: 600]])
    }

    /// A horizon of 24 months is simulated to month 35.
    @Test(arguments: LedgerSource.allCases)
    func planPassesAfterAStageBeyondTheEnd(source: LedgerSource) throws {
      let scenario = try handScenario(programme: programme(pilot: 36))
      #expect(try grants(source.plan(scenario)) == [[:], [4: 600]])
      #expect(try grants(source.trace(scenario)) == [[:], [:]])
    }

    /// As awards, stages are results in months before the horizon; beyond it they are look-ahead.
    @Test(arguments: [(23, 1.0), (24, 0), (30, 0)])
    func aStageBeyondTheHorizonIsNotPassed(_ stage: (month: Double, passed: Double)) throws {
      let scenario = try handScenario(
        programme: Programme(stages: [
          Stage(id: "late", month: .constant(stage.month), grant: 1000, supportCost: 100)
        ]), reserves: 1_000_000)
      let engine = try Simulation(scenario)
      let found = try engine.run(trials: 100).programme
      #expect(found.stages.map(\.mean) == [stage.passed])
      #expect(found.cost.mean == 1100 * stage.passed)
      #expect(try engine.trace(trial: 0)[0].events.isEmpty == (stage.passed == 0))
    }

    @Test(arguments: LedgerSource.allCases)
    func planOfAProjectThatDoesNotJoinHasNoStage(source: LedgerSource) throws {
      let scenario = try handScenario(programme: programme(pilot: 9), joins: false)
      #expect(try grants(source.plan(scenario)) == [[:], [:]])
    }
  }
}
