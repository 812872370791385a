import Testing

@testable import FundSim

extension RandomScenariosTests {
  /// The random scenarios themselves, and the oracle on them.
  struct RandomScenarioTests {
    @Test func oneSeedOneScenario() throws {
      for seed in UInt64(1)...20 {
        #expect(try RandomScenario.make(seed: seed) == RandomScenario.make(seed: seed))
      }
    }

    @Test func everyOutcomeOccurs() throws {
      var counts: [Outcome: Int] = [:]
      var mainstreamed = 0
      for seed in UInt64(1)...200 {
        for ledger in Oracle(try RandomScenario.make(seed: seed)).trace(trial: 0, seed: seed) {
          for assessment in ledger.assessments {
            counts[assessment.outcome, default: 0] += 1
            mainstreamed += assessment.isMainstreamed ? 1 : 0
          }
        }
      }
      print("outcomes:", counts, "mainstreamed:", mainstreamed)
      let all = counts.values.reduce(0, +)
      for outcome in [Outcome.closed, .precarious, .sustained] {
        #expect(counts[outcome, default: 0] * 20 > all, "\(outcome)")
      }
      #expect(mainstreamed * 100 > all)
    }

    @Test func oracleConservesMoney() throws {
      for seed in UInt64(1)...300 {
        let scenario = try RandomScenario.make(seed: seed)
        let oracle = Oracle(scenario)
        for ledger in oracle.trace(trial: seed, seed: 7) + oracle.plan() {
          let project = try #require(scenario.projects.first { $0.id == ledger.project })
          #expect(
            LedgerConservation.faults(in: ledger, of: project).isEmpty, "scenario seed \(seed)")
        }
      }
    }
  }
}
