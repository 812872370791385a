import Testing

@testable import FundSim

extension ModelTests {
  /// Outcomes, and the numbers from which they are read back.
  @Suite struct OutcomeTests {
    @Test(arguments: Outcome.allCases)
    func whatIsCountedTellsTheOutcome(outcome: Outcome) {
      let counted = outcome.counted
      let place = Outcome.place(open: counted.open, sustained: counted.sustained)
      #expect(Outcome.allCases[place] == outcome)
      #expect(outcome.rawValue == place)
    }

    @Test func resultsCallThemWhatTheyAre() {
      #expect(Outcome.allCases.map(\.name) == Outcome.allCases.map { "\($0)" })
      #expect(
        Outcome.allCases.map { OutcomeMeasure($0).rawValue } == Outcome.allCases.map(\.name))
      #expect(CountedMeasure.allCases.map(\.name) == ["sustained", "open", "mainstreamed"])
    }
  }
}
