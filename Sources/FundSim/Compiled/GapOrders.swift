/// The orders in which the assumptions of a gap are switched from the first view to the second, and
/// the mixtures of the two views that these orders pass through.
///
/// Up to five parts take every order. More take random ones in pairs, an order and its reverse:
/// what a part changes early and late then averages out sooner. The orders are drawn from the run's
/// seed.
package struct GapOrders: Sendable, Equatable {
  package let parts: Int
  package let orders: [[Int]]
  package let isEveryOrder: Bool
  /// Mixtures as sets of the parts that are switched, bit i for part i, each once: none, all, each
  /// part alone, then the others as the orders come to them.
  package let mixtures: [UInt64]

  /// More parts than this are too many to tell apart, and to simulate.
  package static let mostParts = 16
  private static let mostForEveryOrder = 5

  package init(parts: Int, seed: UInt64) {
    precondition((1...Self.mostParts).contains(parts), "a gap has 1 to 16 parts")
    self.parts = parts
    isEveryOrder = parts <= Self.mostForEveryOrder
    orders =
      isEveryOrder
      ? Self.everyOrder(of: Array(0..<parts)) : Self.randomOrders(of: parts, seed: seed)
    var mixtures: [UInt64] = [0, 1 << UInt64(parts) - 1]
    mixtures += (0..<parts).map { 1 << UInt64($0) }
    var seen = Set<UInt64>()
    var distinct = mixtures.filter { seen.insert($0).inserted }
    for order in orders {
      var mixture: UInt64 = 0
      for part in order {
        mixture |= 1 << UInt64(part)
        if seen.insert(mixture).inserted { distinct.append(mixture) }
      }
    }
    self.mixtures = distinct
  }

  private static func everyOrder(of parts: [Int]) -> [[Int]] {
    guard parts.count > 1 else { return [parts] }
    return parts.flatMap { first in
      everyOrder(of: parts.filter { $0 != first }).map { [first] + $0 }
    }
  }

  private static func randomOrders(of parts: Int, seed: UInt64) -> [[Int]] {
    let key = DrawKey(seed: seed, place: DrawPlace(["gap", "orders"]))
    return (0..<max(4, 120 / parts)).flatMap { pair -> [[Int]] in
      var order = Array(0..<parts)
      // Fisher and Yates, from the end; the bias of the remainder is below 2⁻⁵⁹.
      for last in stride(from: parts - 1, to: 0, by: -1) {
        let bits = key.bits(
          trial: UInt64(pair), replica: 0, ordinal: UInt32(truncatingIfNeeded: last))
        order.swapAt(last, Int(bits % UInt64(last + 1)))
      }
      return [order, order.reversed()]
    }
  }
}
