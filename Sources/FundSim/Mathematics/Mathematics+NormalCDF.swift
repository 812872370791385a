extension Mathematics {
  /// The standard normal distribution function Φ(x), relative error below 2e−15 in either tail.
  ///
  /// - Returns: 0 at −∞ (and below −38.6), 1 at ∞, ½ at 0, NaN at NaN.
  /// - Source: W. J. Cody (1969), *Rational Chebyshev approximations for the error function*,
  ///   Math. Comp. 23, 631–637, doi:10.1090/S0025-5718-1969-0247736-4; coefficients as in his
  ///   ANORM (1993), doi:10.1145/151271.151273.
  package static func normalCDF(_ x: Double) -> Double {
    let size = x.magnitude
    if size <= 0.674_489_75 { return 0.5 + x * normalCentre(x * x) }
    let tail = normalTail(size)
    return x > 0 ? 1 - tail : tail
  }

  /// φ(x) = e^(−x²/2) / √2π, the standard normal density.
  package static func normalDensity(_ x: Double) -> Double {
    halfSquareExponential(x.magnitude) / rootTwoPi
  }

  /// Both tails of the standard normal at once: P(Z ≤ x) and P(Z > x), each to full precision.
  static func normalTails(_ x: Double) -> Tails {
    Tails(lower: normalCDF(x), upper: normalCDF(-x))
  }

  /// e^(−x²/2) for x ≥ 0 with x split at sixteenths, so that x² is not rounded before `exp`.
  private static func halfSquareExponential(_ x: Double) -> Double {
    if x > 40 { return 0 }
    let coarse = floor(x * 16) / 16
    let rest = (x - coarse) * (x + coarse)
    return exp(-coarse * coarse * 0.5) * exp(-rest * 0.5)
  }

  private static func normalCentre(_ y: Double) -> Double {
    let above =
      (((6.568_233_791_820_744_9e-2 * y + 2.235_252_035_460_683_9) * y
        + 1.610_282_310_685_558_788_1e2) * y + 1.067_689_485_460_370_958_2e3) * y
      + 1.815_498_125_334_356_124_9e4
    let below =
      (((y + 4.720_258_190_468_824_187e1) * y + 9.760_985_517_377_766_932_2e2) * y
        + 1.026_093_220_861_897_820_5e4) * y + 4.550_778_933_502_672_995_6e4
    return above / below
  }

  /// 1 − Φ(x) for x > 0.67.
  private static func normalTail(_ x: Double) -> Double {
    if x.isNaN { return x }
    let factor = halfSquareExponential(x)
    if factor == 0 { return 0 }
    if x <= 5.656_854_249_492_380_2 { return factor * normalMiddle(x) }  // √32
    let y = 1 / (x * x)
    let above =
      ((((2.307_344_176_494_017_303e-2 * y + 2.158_985_340_579_569_9e-1) * y
        + 1.274_011_611_602_473_639e-1) * y + 2.223_527_787_064_980_7e-2) * y
        + 1.421_619_193_227_893_466e-3) * y + 2.911_287_495_116_879_2e-5
    let below =
      ((((y + 1.284_260_096_144_911_21) * y + 4.682_382_124_808_651_18e-1) * y
        + 6.598_813_786_892_855_15e-2) * y + 3.782_396_332_027_582_44e-3) * y
      + 7.297_515_550_839_662_05e-5
    return factor * (1 / rootTwoPi - y * above / below) / x
  }

  /// (1 − Φ(x)) e^(x²/2) for 0.67 < x ≤ √32.
  private static func normalMiddle(_ x: Double) -> Double {
    let above =
      (((((((1.076_557_677_372_019_231_7e-8 * x + 3.989_415_120_881_346_676_4e-1) * x
        + 8.883_149_794_388_375_941_2) * x + 9.350_665_613_217_785_597_9e1) * x
        + 5.972_702_763_948_002_622_6e2) * x + 2.494_537_585_290_372_671_1e3) * x
        + 6.848_190_450_536_282_332_6e3) * x + 1.160_265_143_764_735_012_4e4) * x
      + 9.842_714_838_383_978_021_8e3
    let below =
      (((((((x + 2.226_668_804_432_811_569_1e1) * x + 2.353_879_017_826_249_986_1e2) * x
        + 1.519_377_599_407_554_805e3) * x + 6.485_558_298_266_760_755e3) * x
        + 1.861_557_164_088_509_809_1e4) * x + 3.490_095_272_114_597_726_6e4) * x
        + 3.891_200_328_609_327_141_1e4) * x + 1.968_542_967_685_999_072_7e4
    return above / below
  }
}
