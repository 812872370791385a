import Testing

@testable import FundSim

/// The engine and the oracle, path by path, to the micro-pound.
@Suite
struct EngineAgreementTests {
  /// 1,000 scenarios in 20 parts, so that the parts can run side by side.
  @Test(arguments: 0..<20)
  func engineAgreesWithTheOracle(part: Int) throws {
    for seed in UInt64(50 * part + 1)...UInt64(50 * part + 50) {
      let scenario = try RandomScenario.make(seed: seed)
      let oracle = Oracle(scenario)
      let engine = try Simulation(scenario)
      let planDifference = LedgerDifference.first(try engine.plan(), oracle.plan())
      #expect(planDifference == nil, "scenario \(seed), plan, engine against oracle")
      // Even and odd trials, early and late ones: blocks and lanes begin at both.
      for trial: UInt64 in [0, 1, 4096 + seed] {
        let difference = LedgerDifference.first(
          try engine.trace(trial: trial, seed: seed &* 31),
          oracle.trace(trial: trial, seed: seed &* 31))
        #expect(
          difference == nil, "scenario \(seed), trial \(trial), engine against oracle")
      }
    }
  }

  @Test func engineConservesMoney() throws {
    for seed in UInt64(2001)...2100 {
      let scenario = try RandomScenario.make(seed: seed)
      let engine = try Simulation(scenario)
      for ledger in try engine.trace(trial: seed, seed: 7) + engine.plan() {
        let project = try #require(scenario.projects.first { $0.id == ledger.project })
        #expect(
          LedgerConservation.faults(in: ledger, of: project).isEmpty, "scenario \(seed)")
      }
    }
  }
}
