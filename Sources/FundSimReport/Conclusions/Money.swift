/// An amount in whole micro-pounds, the unit in which the ledger counts.
struct Money: Equatable, Comparable {
  let micro: Int128

  static let zero = Money(micro: Int128(0))

  init(micro: Int128) { self.micro = micro }

  init(micro: Int64) { self.micro = Int128(micro) }

  /// Pounds, brought back to the micro-pound they were counted in; nil if not a finite amount.
  init?(pounds: Double) {
    guard let micro = FixedPoint.scaled(pounds, places: 6) else { return nil }
    self.micro = micro
  }

  /// In pence, half to even.
  var pence: Int128 { FixedPoint.halfEven(micro, over: 10_000) }

  /// In pounds, half to even.
  var pounds: Int128 { FixedPoint.halfEven(micro, over: 1_000_000) }

  /// The least whole pound that is not below it: what to raise so that the amount is reached.
  var wholePoundsUp: Money {
    let (quotient, remainder) = micro.quotientAndRemainder(dividingBy: 1_000_000)
    return Money(micro: (quotient + (remainder > 0 ? 1 : 0)) * 1_000_000)
  }

  /// Two decimals, no symbol, no separator: for machines.
  var plain: String { FixedPoint.numeral(pence, places: 2) }

  static func < (left: Money, right: Money) -> Bool { left.micro < right.micro }
  static func + (left: Money, right: Money) -> Money { Money(micro: left.micro + right.micro) }
  static func - (left: Money, right: Money) -> Money { Money(micro: left.micro - right.micro) }
  static prefix func - (amount: Money) -> Money { Money(micro: -amount.micro) }
}
