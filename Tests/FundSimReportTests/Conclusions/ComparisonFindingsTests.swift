@testable import FundSim
import Testing

@testable import FundSimReport

extension ConclusionsTests.ComparisonFindingsTests {
  @Test func readsADifferenceFromEitherEnd() throws {
    let index = Small.three(
      Fixture.paired(9.3, 0.2), Fixture.paired(9.2, 0.2), between: Fixture.paired(0.1, 0.15)
    ).index
    #expect(index.paired(2, 1, 36, .sustained)?.difference == 0.1)
    let back = try #require(index.paired(1, 2, 36, .sustained))
    #expect(back.difference == -0.1)
    #expect(back.trialsToSeparate == index.paired(2, 1, 36, .sustained)?.trialsToSeparate)
  }
}
