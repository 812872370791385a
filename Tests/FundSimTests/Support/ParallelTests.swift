import Synchronization
import Testing

@testable import FundSim

extension SupportTests {
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
}

extension SupportTests {
  /// No more threads at once than asked for.
  @Suite struct ParallelThreadTests {
    @Test(arguments: [1, 2])
    func theBoundHolds(threads: Int) {
      let state = Mutex((now: 0, most: 0))
      _ = Parallel.map(Array(0..<64), threads: threads) { input in
        state.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
        var hash = UInt64(input)
        for step in 0..<20_000 { hash = hash &* 6_364_136_223_846_793_005 &+ UInt64(step) }
        state.withLock { $0.now -= 1 }
        return hash
      }
      #expect(state.withLock { $0.most } <= threads)
    }
  }
}
