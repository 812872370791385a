/// One distribution ready to be drawn from: a pure function of one uniform number, made of plain
/// numbers so that copying it costs nothing.
///
/// Truncation is a line: with w the probability on one side of the value, w = `offset` + `slope`
/// × u. `score` is the standard normal number of that probability, `sign` −1 when it is counted
/// from above.
struct Kernel: Sendable, BitwiseCopyable {
  var kind = Kind.constant
  var offset = 0.0
  var slope = 1.0
  var sign = 1.0
  /// The same for the probability above the value.
  var offsetAbove = 1.0
  var slopeAbove = -1.0
  /// What they mean is written at each distribution.
  var a = 0.0
  var b = 0.0
  var c = 0.0
  var d = 0.0
  var e = 0.0
  /// Where draws are clamped: the truncation's bounds, inside the field's domain.
  var lower = -Double.infinity
  var upper = Double.infinity
  var table: FixedTable<Double>.View?

  @inline(__always)
  func clamp(_ x: Double) -> Double { x < lower ? lower : (x > upper ? upper : x) }

  /// The probability is kept off 0 and 1, which rounding can reach at the last of 2⁵² numbers; a
  /// right one is at least 2⁻⁵³ times the least mass of a truncation, 1e−9.
  @inline(__always)
  func score(_ u: Double) -> Double {
    let p = offset + slope * u
    let least = 1e-30
    let most = 1 - 0x1p-53
    return sign * Mathematics.inverseNormal(p < least ? least : (p > most ? most : p))
  }

  /// Uniform numbers become scores; without a truncation they are probabilities as they are.
  func scores(_ column: UnsafeMutablePointer<Double>, _ count: Int) {
    if offset == 0, slope == 1, sign == 1 {
      Mathematics.inverseNormals(column, count)
    } else {
      Self.each(column, count, score)
    }
  }

  @inline(__always)
  static func each(
    _ column: UnsafeMutablePointer<Double>, _ count: Int, _ draw: (Double) -> Double
  ) {
    for index in 0..<count { column[index] = draw(column[index]) }
  }
}
