/// The engine's own elementary and special functions: the same bits on every machine.
///
/// The system's libm gives other last bits on other machines, and one last bit can turn a refusal
/// into an award. These functions use only addition, multiplication, division, square root,
/// comparison and the bits of a number, each of which IEEE 754 defines to the last bit, and Swift
/// never fuses a multiplication with an addition by itself.
///
/// `exp`, `log` and `logistic` have no branch and no table, so a loop that applies one to a column
/// is vectorised; `inverseNormal` is a table of polynomials without a division.
package enum Mathematics {
  /// log 2 in two parts; the first has 21 zero bits at its end, so that k × it is exact for every
  /// exponent k (fdlibm's `ln2HI`, `ln2LO`).
  static let logTwoHigh = 0x1.62E42FEEp-1
  static let logTwoLow = 0x1.A39EF35793C76p-33
  /// ½ log 2π.
  static let halfLogTwoPi = 0.918_938_533_204_672_741_78
  /// √2π.
  static let rootTwoPi = 2.506_628_274_631_000_502_42
  /// 1.5 × 2⁵²: adding it pushes the fraction of |x| < 2⁵¹ out of the number, rounding it to the
  /// nearest whole one, and leaves that whole number in the low bits.
  static let roundingShift = 0x1.8p52

  /// The greatest whole number at most `x`, as an instruction or two instead of a call.
  ///
  /// From 2⁵¹ upwards in size (and for infinities and NaN) `x` itself: fractions that large do not
  /// occur among amounts and months.
  @inline(__always)
  package static func floor(_ x: Double) -> Double {
    let nearest = (x + roundingShift) - roundingShift
    let floored = nearest - (nearest > x ? 1 : 0)
    return x.magnitude < 0x1p51 ? floored : x
  }

  /// The nearest whole number, ties up: ⌊x⌋ + 1 if the fraction is at least ½.
  @inline(__always)
  package static func roundTiesUp(_ x: Double) -> Double {
    let floored = floor(x)
    return floored + (x - floored >= 0.5 ? 1 : 0)
  }

  /// `base` to a whole power of either sign, by squaring; 0⁰ is 1.
  ///
  /// - Complexity: O(log |exponent|) multiplications, each half an ulp.
  @inline(__always)
  package static func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    var square = base
    var rest = exponent.magnitude
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest &>>= 1
    }
    return exponent < 0 ? 1 / result : result
  }
}
