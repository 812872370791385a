import Testing

@testable import FundSim

extension RandomScenariosTests {
  /// Nothing of the model is left untried by the random scenarios.
  struct FieldCensusTests {
    @Test func everyFieldIsUsed() throws {
      var census = FieldCensus()
      for seed in UInt64(1)...400 { census.count(try RandomScenario.make(seed: seed)) }
      print(census.table)
      for (name, count) in census.counts { #expect(count > 0, "\(name)") }
    }
  }
}
