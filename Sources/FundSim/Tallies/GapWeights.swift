/// The Shapley value of each part as a sum over mixtures of whole weights.
///
/// In each order part i changes what the mixture before it comes to into what the mixture after it
/// does. Added up over the orders, mixture S counts for i as often as i completes it, less as often
/// as i is next after it.
struct GapWeights: Sendable {
  struct Term: Sendable, Equatable {
    let mixture: Int
    let weight: Int64
  }

  let parts: Int
  let orders: [[Int]]
  let isEveryOrder: Bool
  let mixtures: Int
  /// For each part, the mixtures that count for it.
  let terms: [[Term]]
  /// For each part, the mixture in which it alone is switched.
  let singles: [Int]
  /// For each order, the mixtures it passes through, the first and last included.
  let paths: [[Int]]

  init(_ orders: GapOrders) {
    parts = orders.parts
    self.orders = orders.orders
    isEveryOrder = orders.isEveryOrder
    mixtures = orders.mixtures.count
    var places: [UInt64: Int] = [:]
    for (place, mixture) in orders.mixtures.enumerated() { places[mixture] = place }
    var weights = [[Int64]](
      repeating: [Int64](repeating: 0, count: orders.mixtures.count), count: orders.parts)
    var paths: [[Int]] = []
    for order in orders.orders {
      var mixture: UInt64 = 0
      var path = [0]
      for part in order {
        mixture |= 1 << UInt64(part)
        let next = places[mixture] ?? 0
        weights[part][next] += 1
        weights[part][path[path.count - 1]] -= 1
        path.append(next)
      }
      paths.append(path)
    }
    self.paths = paths
    terms = weights.map { row in
      row.enumerated().filter { $0.element != 0 }.map {
        Term(mixture: $0.offset, weight: $0.element)
      }
    }
    singles = (0..<orders.parts).map { places[1 << UInt64($0)] ?? 0 }
  }
}
