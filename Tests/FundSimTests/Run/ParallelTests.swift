import Testing

@testable import FundSim

/// Several inputs at once come back as if one after the other.
@Suite struct ParallelTests {
  private struct Refusal: Error, Equatable {
    let input: Int
  }

  @Test func keepsTheOrder() {
    let inputs = Array(0..<1000)
    #expect(Parallel.map(inputs) { $0 * $0 } == inputs.map { $0 * $0 })
    #expect(Parallel.map([Int]()) { $0 } == [])
  }

  @Test func theFirstErrorCounts() {
    #expect(throws: Refusal(input: 7)) {
      try Parallel.map(Array(0..<100)) { (input) throws(Refusal) -> Int in
        if input % 10 == 7 { throw Refusal(input: input) }
        return input
      }
    }
  }
}
