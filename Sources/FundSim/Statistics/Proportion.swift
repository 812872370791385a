/// A share of futures with its 95 % interval.
///
/// The interval is Wilson's score interval,
/// (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n), z as in `NormalInterval`.
/// It stays inside 0…1 and is not empty at 0 or n successes.
///
/// - Source: Wilson (1927), JASA 22, doi:10.1080/01621459.1927.10502953; recommended by Brown, Cai
///   & DasGupta (2001), Statistical Science 16, doi:10.1214/ss/1009213286.
public struct Proportion: Sendable, Equatable {
  public let p: Double
  public let low: Double
  public let high: Double

  /// `count` of `total` observations; the interval counts `independent` of them as independent
  /// (replicas of one trial share its drivers). `total` 0 gives 0 with the interval 0…1.
  public init(count: UInt64, of total: UInt64, independent: UInt64? = nil) {
    guard total > 0 else {
      (p, low, high) = (0, 0, 1)
      return
    }
    let n = Double(independent ?? total)
    let share = Double(count) / Double(total)
    let z = NormalInterval.z
    let z2 = z * z
    let centre = share + z2 / (2 * n)
    let spread = z * (share * (1 - share) / n + z2 / (4 * n * n)).squareRoot()
    let scale = 1 + z2 / n
    p = share
    low = count == 0 ? 0 : Swift.max(0, (centre - spread) / scale)
    high = count == total ? 1 : Swift.min(1, (centre + spread) / scale)
  }
}
