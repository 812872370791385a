import Testing

@testable import FundSim

extension CompiledTests {
  @Suite struct GapOrdersTests {
    @Test(arguments: 1...5) func fewPartsTakeEveryOrder(parts: Int) {
      let found = GapOrders(parts: parts, seed: 3)
      #expect(found.isEveryOrder)
      #expect(found.orders.count == (1...parts).reduce(1, *))
      #expect(Set(found.orders).count == found.orders.count)
      #expect(found.mixtures.count == 1 << parts)
    }

    @Test(arguments: [6, 9, 16]) func moreTakePairsOfOrders(parts: Int) {
      let found = GapOrders(parts: parts, seed: 3)
      #expect(!found.isEveryOrder && found.orders.count >= 8)
      for index in stride(from: 0, to: found.orders.count, by: 2) {
        #expect(found.orders[index].sorted() == Array(0..<parts))
        #expect(found.orders[index + 1] == found.orders[index].reversed())
      }
      #expect(Set(found.orders).count > found.orders.count / 2)
      #expect(found.orders != GapOrders(parts: parts, seed: 4).orders)
      #expect(Set(found.mixtures).count == found.mixtures.count)
      #expect(found.mixtures[0] == 0 && found.mixtures[1] == 1 << parts - 1)
    }
  }
}
