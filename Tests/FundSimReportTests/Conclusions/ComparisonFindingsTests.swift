@testable import FundSim
import Testing

@testable import FundSimReport

extension ConclusionsTests.ComparisonFindingsTests {
  private func findings(_ small: Small) throws -> ComparisonFindings {
    try #require(ComparisonFindings(small.index))
  }

  @Test func decidesForTheBest() throws {
    let findings = try findings(.two(9.3))
    #expect(findings.month == 36)
    #expect(findings.criterion == .sustained)
    let decision = try #require(findings.decision)
    #expect(decision.choice == .best(1))
    #expect(decision.gain?.change.difference == 9.3)
    guard case .each(let price) = decision.gain?.price else {
      Issue.record("no price for each")
      return
    }
    #expect(price > 1000 && price < 1100)
    #expect(decision.separation == nil)
    let certainty = try #require(findings.certainty)
    #expect((certainty.subject, certainty.reference, certainty.best) == (1, 0, 1))
    #expect(findings.warnings.budgets == nil)
    #expect(findings.moves?.isByProject == true)
  }

  @Test func findsNoDifference() throws {
    let even = try findings(.two(0, error: 0, extra: 0)).decision
    #expect(even?.choice == .even([1]) && even?.separation == nil)
    let none = try findings(.three(Fixture.paired(0, 0), Fixture.paired(-0.1, 0.2))).decision
    #expect(none?.choice == .nothingBetter(1))
    #expect(none?.separation == .never)
    let unclear = try findings(.two(0.3, error: 0.5)).decision
    guard case .trials(let needed) = unclear?.separation else {
      Issue.record("no number of trials")
      return
    }
    #expect(needed > 10_000)
  }

  @Test func readsADifferenceFromEitherEnd() throws {
    let index = Small.three(
      Fixture.paired(9.3, 0.2), Fixture.paired(9.2, 0.2), between: Fixture.paired(0.1, 0.15)
    ).index
    #expect(index.paired(2, 1, 36, .sustained)?.difference == 0.1)
    let back = try #require(index.paired(1, 2, 36, .sustained))
    #expect(back.difference == -0.1)
    #expect(back.trialsToSeparate == index.paired(2, 1, 36, .sustained)?.trialsToSeparate)
  }

  @Test func findsWhatIsNotLikeForLike() throws {
    var small = Small.two(9.3)
    #expect(try findings(small).warnings.unlikeness.isEmpty)
    small.designs[1].projects = 12
    small.designs[1].horizon = 48
    let unlike = try findings(small).warnings.unlikeness
    #expect(unlike.sizes == [0, 1])
    #expect(unlike.horizons == [1])
    #expect(unlike.assessed.isEmpty && unlike.rules.isEmpty)
  }

  @Test func tellsDesignsByTheNamesThatAreShown() throws {
    var small = Small.two(9.3)
    small.designs[1].horizon = 48
    small.designs.append(small.designs[1])
    small.designs[1].name = "long\u{202E}er"
    small.designs[2].name = "longer "
    #expect(small.index.isSameDesign(1, 2))
    #expect(try findings(small).warnings.unlikeness.horizons == [1])
    // Those without a name are shown by their places.
    small.designs[1].name = ""
    small.designs[2].name = "\u{1B}"
    #expect(!small.index.isSameDesign(1, 2))
    #expect(try findings(small).warnings.unlikeness.horizons == [1, 2])
    #expect(small.prose.contains("alternative 2") && small.prose.contains("alternative 3"))
  }

  /// Without a name no design is that of another view, so no view can come to the same winner.
  @Test func findsNoDesignWithoutANameElsewhere() throws {
    func small(_ name: String) -> Small {
      var small = Small.two(9.3)
      small.designs = [small.designs[0], small.designs[1], small.designs[0], small.designs[1]]
      small.secondView = 2
      small.changes += [Small.Change(from: 2, to: 3, sustained: Fixture.paired(9.3, 0.2))]
      for place in [1, 3] { small.designs[place].name = name }
      return small
    }
    let named = try findings(small("longer"))
    #expect(named.certainty?.isSameElsewhere == true)
    #expect(named.warnings.reversals.isEmpty)
    let nameless = try findings(small(""))
    #expect(nameless.certainty?.isSameElsewhere == false)
    #expect(nameless.warnings.reversals.map(\.changes) == [[.best(3, not: 1)]])
  }

  @Test func concludesNothingFromNothing() {
    let none = ComparisonSummary(
      alternatives: [], differences: [], contests: [], criterion: .sustained)
    #expect(
      ComparisonFindings(ComparisonIndex(none, ComparisonContext(version: "", alternatives: [])))
        == nil)
  }
}
