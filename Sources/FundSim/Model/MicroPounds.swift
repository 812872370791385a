/// Whole micro-pounds (£0.000001), the unit of every flow and balance (MODEL §7).
package enum MicroPounds {
  package static let perPound = 1_000_000.0
  /// A shortfall of less than a penny is none.
  package static let penny: Int64 = 10_000
  /// Pounds; no amount may be larger: £1,000,000,000.
  package static let limit = 1e9

  /// 1.5 × 2⁵²: adding it to a number below 2⁵¹ leaves no room for a fraction, so the processor
  /// rounds to nearest, ties to even, in one addition and without a call.
  private static let magic = 0x1.8p52

  /// The nearest whole number, ties to even, of a number of size below 2⁵¹.
  @inline(__always)
  package static func rounded(_ value: Double) -> Int64 {
    Int64(bitPattern: (value + magic).bitPattern &- magic.bitPattern)
  }

  /// `share × amount` as whole micro-pounds, for amounts of any size.
  @inline(__always)
  package static func share(_ share: Double, of amount: Int64) -> Int64 {
    let product = share * Double(amount)
    // From 2⁵¹ (over two thousand million pounds) on half-even rounding needs the general way.
    if product.magnitude < 0x1p51 { return rounded(product) }
    if product >= 0x1p62 { return 1 << 62 }
    if product <= -0x1p62 { return -(1 << 62) }
    return product.isNaN ? 0 : Int64(product.rounded(.toNearestOrEven))
  }

  /// Pounds, for reports.
  package static func pounds(_ amount: Int64) -> Double { Double(amount) / perPound }
}
