import FundSimText

/// Decimal numerals with a fixed number of places, rounded half to even without any error.
///
/// A `Double` is a whole number times a power of two, so the product with a power of ten is taken
/// in 128-bit integers and rounded once. There is no −0: what rounds to nothing has no sign.
enum FixedPoint {
  /// `value` × 10^`places` as the nearest whole number, ties to even.
  ///
  /// `places` is 0…9. Magnitudes of 2⁶² or more, infinities and NaN give nil.
  static func scaled(_ value: Double, places: Int) -> Int128? {
    guard value.magnitude < 0x1p62 else { return nil }
    let power = powerOfTen(places)
    let whole = value.magnitude.rounded(.towardZero)
    let fraction = value.magnitude - whole
    var result = Int128(whole) * power
    if fraction >= Double.leastNormalMagnitude {
      let significand = Int128(fraction.significandBitPattern | (1 << 52))
      let shift = 52 - Int(fraction.exponent)
      // The product has at most 53 + 30 bits; beyond that it is less than half a unit.
      if shift < 100 {
        let isOdd = result % 2 != 0
        result += halfEven(significand * power, over: Int128(1) << shift, onOdd: isOdd)
      }
    }
    return value < 0 ? -result : result
  }

  /// The whole number nearest to `value` ÷ `divisor`, ties to even; `onOdd` if what it will be
  /// added to is odd, so that the sum becomes even.
  static func halfEven(
    _ value: Int128, over divisor: Int128, onOdd isOdd: Bool = false
  ) -> Int128 {
    let (quotient, remainder) = value.magnitude.quotientAndRemainder(
      dividingBy: divisor.magnitude)
    let rest = divisor.magnitude - remainder
    let isUp = remainder > rest || (remainder == rest && (quotient % 2 == 1) != isOdd)
    let rounded = Int128(quotient) + (isUp ? 1 : 0)
    return (value < 0) != (divisor < 0) ? -rounded : rounded
  }

  /// The numeral of `scaled` ÷ 10^`places`, with `minus` before it if negative.
  static func numeral(
    _ scaled: Int128, places: Int, grouped: Bool = false, minus: String = "-"
  ) -> String {
    var digits = String(scaled.magnitude)
    if digits.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.count) + digits
    }
    var whole = String(digits.dropLast(places))
    if grouped { whole = GroupedNumber.grouped(whole) }
    let sign = scaled < 0 ? minus : ""
    return places == 0 ? sign + whole : sign + whole + "." + digits.suffix(places)
  }

  /// `value` with `places` decimals, or nil if it is not a number of ordinary size.
  static func numeral(
    _ value: Double, places: Int, grouped: Bool = false, minus: String = "-"
  ) -> String? {
    guard let scaled = scaled(value, places: places) else { return nil }
    return numeral(scaled, places: places, grouped: grouped, minus: minus)
  }

  private static func powerOfTen(_ places: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<places { power *= 10 }
    return power
  }
}
