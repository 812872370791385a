extension Mathematics {
  /// The natural logarithm within 1 ulp.
  ///
  /// x = 2ᵏ(1 + f) with √½ ≤ 1 + f < √2; s = f / (2 + f);
  /// log(1 + f) = f − (f²/2 − s (f²/2 + R(s²))), R of degree 7 in s², error below 2^−58.45.
  ///
  /// - Returns: −∞ at ±0, NaN below 0 and at NaN, ∞ at ∞, exactly 0 at 1.
  /// - Complexity: about 35 operations, one of them a division; no branch, no table.
  /// - Source: K. C. Ng (1993), fdlibm `e_log.c`, Sun Microsystems, whose coefficients these are.
  @inline(__always)
  package static func log(_ x: Double) -> Double {
    let isTiny = x < 0x1p-1022
    let scaled = isTiny ? x * 0x1p54 : x
    // Moves √½ to a power of two, so that the exponent field is k + 1023.
    let bits = scaled.bitPattern &+ (0x3FF0_0000_0000_0000 - 0x3FE6_A09E_667F_3BCD)
    // The exponent as the low bits of 2⁵² + exponent: no conversion from an integer.
    let exponent = Double(bitPattern: (bits &>> 52) | 0x4330_0000_0000_0000)
    let k = exponent - (0x1p52 + 1023) - (isTiny ? 54 : 0)
    let fraction = Double(
      bitPattern: (bits & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_667F_3BCD)
    let f = fraction - 1
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    let even =
      w * (0.399_999_999_994_094_2 + w * (0.222_221_984_321_497_84 + w * 0.153_138_376_992_093_73))
    let odd =
      z
      * (0.666_666_666_666_673_5
        + w
        * (0.285_714_287_436_623_9
          + w * (0.181_835_721_616_180_5 + w * 0.147_981_986_051_165_86)))
    let halfSquare = 0.5 * f * f
    let tail = s * (halfSquare + (even + odd)) + k * logTwoLow
    let value = k * logTwoHigh - ((halfSquare - tail) - f)
    let positive = x < .infinity ? value : x
    return x > 0 ? positive : (x == 0 ? -.infinity : .nan)
  }

  /// log(1 + x) without cancellation near 0, within a few ulp.
  ///
  /// log u + (x − (u − 1)) / u with u = 1 + x: the rounding of u, to first order, put back.
  package static func logOnePlus(_ x: Double) -> Double {
    let u = 1 + x
    if u == 1 { return x }
    if u == .infinity { return u }
    if u <= 0 { return log(u) }
    // Small x: x / (u − 1) removes the rounding of u (Higham 2002, §1.14.1).
    if x.magnitude < 0.5 { return log(u) * (x / (u - 1)) }
    return log(u) + (x - (u - 1)) / u
  }
}
