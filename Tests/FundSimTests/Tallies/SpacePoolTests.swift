import Testing

@testable import FundSim

extension TalliesTests {
  /// Rooms go from one project to the next, and none lies about.
  @Suite struct SpacePoolTests {
    @Test func aRoomIsUsedAgain() {
      let pool = SpacePool()
      let first = pool.take(cells: 300)
      let second = pool.take(cells: 300)
      #expect(first.cells != second.cells && pool.count == 0)
      pool.giveBack(first)
      #expect(pool.take(cells: 200).cells == first.cells)
      pool.giveBack(first)
      pool.giveBack(second)
      #expect(pool.count == 2)
      // Too small for it: given up, not kept.
      let large = pool.take(cells: 3000)
      #expect(pool.count == 0)
      pool.giveBack(large)
    }

    @Test func aSampleGivesItsRoomBack() {
      let pool = SpacePool()
      for _ in 0..<3 {
        _ = Sample(SampleShape(columns: 2, isExact: true), observations: 10, pool: pool)
      }
      #expect(pool.count == 1)
    }
  }
}
