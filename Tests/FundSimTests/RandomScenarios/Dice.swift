@testable import FundSim

/// SplitMix64 with the throws that scenarios are made of: one seed, one scenario.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = DrawPlace.mixed(seed) }

  mutating func word() -> UInt64 {
    defer { state &+= 0x9E37_79B9_7F4A_7C15 }
    return DrawPlace.mixed(state)
  }

  mutating func unit() -> Double { UnitInterval.open(word()) }
  mutating func real(_ a: Double, _ b: Double) -> Double { a + (b - a) * unit() }
  mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(word() % UInt64(range.count))
  }
  mutating func happens(_ p: Double) -> Bool { unit() < p }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[int(0...(elements.count - 1))]
  }
  /// Each element with chance `p`, in their order.
  mutating func some<Element>(of elements: [Element], _ p: Double) -> [Element] {
    elements.filter { _ in happens(p) }
  }
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var rest = elements
    var result: [Element] = []
    while !rest.isEmpty { result.append(rest.remove(at: int(0...(rest.count - 1)))) }
    return result
  }
  /// The value of `make` with chance `p`, else nil.
  mutating func maybe<Value>(
    _ p: Double, _ make: (inout Dice) throws -> Value
  ) rethrows -> Value? {
    happens(p) ? try make(&self) : nil
  }
}
