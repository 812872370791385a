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

    @Test(arguments: LedgerSource.allCases)
    func planOfAProjectThatDoesNotJoinHasNoStage(source: LedgerSource) throws {
      let scenario = try handScenario(programme: programme(pilot: 9), joins: false)
      #expect(try grants(source.plan(scenario)) == [[:], [:]])
    }
  }
}
