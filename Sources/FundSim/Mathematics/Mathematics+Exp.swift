extension Mathematics {
  /// eˣ within 1 ulp.
  ///
  /// x = k log 2 + r with |r| ≤ ½ log 2; eʳ = 1 + r + r²/2 + r³ P(r), P a Chebyshev fit of degree
  /// 9 (error 3.4e−19, by `make_reference.py exp`); then two scalings by 2^(k/2), so that the last
  /// one rounds once into the subnormal numbers or overflows.
  ///
  /// - Returns: 0 at −∞ and below −745.14, ∞ above 709.79, NaN at NaN, exactly 1 at 0.
  /// - Complexity: about 40 operations, no branch, no division, no table.
  @inline(__always)
  package static func exp(_ x: Double) -> Double {
    // Beyond these ends the answer is already 0 or ∞; NaN passes through.
    let bounded = x < -746 ? -746 : (x > 710 ? 710 : x)
    let k = (bounded * 1.442_695_040_888_963_4 + roundingShift) - roundingShift
    let high = bounded - k * logTwoHigh
    let low = k * logTwoLow
    let r = high - low
    let lost = (high - r) - low
    let r2 = r * r
    let even =
      0.166_666_666_666_666_69
      + r2
      * (0.008_333_333_333_330_032
        + r2
        * (0.000_198_412_698_632_018_28
          + r2 * (2.755_726_822_996_322_7e-06 + r2 * 2.510_049_478_890_504_2e-08)))
    let odd =
      0.041_666_666_666_666_664
      + r2
      * (0.001_388_888_888_888_653_2
        + r2
        * (2.480_158_731_725_034e-05
          + r2 * (2.755_728_280_527_787e-07 + r2 * 2.091_131_467_881_315_5e-09)))
    let power = 1 + (r + (r2 * 0.5 + (r2 * r * (even + r * odd) + lost)))
    let shifted = k * 0.5 + roundingShift
    let firstHalf = shifted - roundingShift
    let secondHalf = (k - firstHalf) + roundingShift
    return power * powerOfTwo(shifted.bitPattern) * powerOfTwo(secondHalf.bitPattern)
  }

  /// 2 to the whole number in the low twelve bits of `shifted`.
  @inline(__always)
  private static func powerOfTwo(_ shifted: UInt64) -> Double {
    Double(bitPattern: (shifted &+ 1023) &<< 52)
  }

  /// eˣ − 1 without cancellation near 0, within a few ulp.
  ///
  /// (u − 1) x / log u with u = eˣ: the rounding of u cancels (W. Kahan; Higham 2002, *Accuracy and
  /// Stability of Numerical Algorithms*, §1.14.1, doi:10.1137/1.9780898718027).
  package static func expMinusOne(_ x: Double) -> Double {
    let u = exp(x)
    if u == 1 { return x }
    let difference = u - 1
    if difference == -1 || u == .infinity || x.magnitude > 1 { return difference }
    return difference * (x / log(u))
  }
}
