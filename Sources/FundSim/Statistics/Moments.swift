/// Sums, squares and products of two whole-number differences, x and y, over trials.
///
/// Whole numbers only: sums commute, so any split of the trials gives the same bytes. With
/// |x|, |y| ≤ 2⁴⁸ and at most 10⁹ trials nothing overflows: every sum stays below 2¹²⁶.
struct Moments: Sendable, Equatable {
  private(set) var x: Int128 = 0
  private(set) var y: Int128 = 0
  private(set) var xx: Int128 = 0
  private(set) var yy: Int128 = 0
  private(set) var xy: Int128 = 0

  mutating func add(_ x: Int64, _ y: Int64) {
    self.x += Int128(x)
    self.y += Int128(y)
    xx += Int128(x) * Int128(x)
    yy += Int128(y) * Int128(y)
    xy += Int128(x) * Int128(y)
  }

  mutating func merge(_ other: Moments) {
    x += other.x
    y += other.y
    xx += other.xx
    yy += other.yy
    xy += other.xy
  }

  /// x, y, xx, yy, xy.
  func write(to words: inout WordWriter) { words.write([x, y, xx, yy, xy]) }

  mutating func read(from words: inout WordReader) throws(WordError) {
    var sums = [Int128](repeating: 0, count: 5)
    try words.read(into: &sums)
    (x, y, xx, yy, xy) = (sums[0], sums[1], sums[2], sums[3], sums[4])
  }
}

extension Moments {
  /// Means, and the variances and covariance of these means: s²/n, with n − 1 in s².
  struct Estimates: Equatable {
    let x: Double
    let y: Double
    let xVariance: Double
    let yVariance: Double
    let covariance: Double
  }

  /// The estimates from `trials` trials; of fewer than two the variances are 0.
  func estimates(trials: UInt64) -> Estimates {
    let n = Double(max(1, trials))
    return Estimates(
      x: Double(x) / n, y: Double(y) / n, xVariance: variance(xx, x, x, trials),
      yVariance: variance(yy, y, y, trials), covariance: variance(xy, x, y, trials))
  }

  /// (Σab − Σa·Σb/n) ÷ (n − 1) ÷ n.
  ///
  /// The whole parts of the means are taken off in whole numbers first, so nothing is lost where
  /// all trials lie close together and far from 0; a constant difference has a variance of exactly
  /// 0.
  private func variance(_ ab: Int128, _ a: Int128, _ b: Int128, _ trials: UInt64) -> Double {
    guard trials > 1 else { return 0 }
    let n = Int128(trials)
    let (meanA, restA) = a.quotientAndRemainder(dividingBy: n)
    let (meanB, restB) = b.quotientAndRemainder(dividingBy: n)
    let centred = ab - meanA * b - meanB * a + n * meanA * meanB
    let sum = Double(centred) - Double(restA) * Double(restB) / Double(n)
    return sum / Double(n - 1) / Double(n)
  }
}
