import FundSimText

/// Levels that may grow beyond the largest amount (MODEL §7), which ends a trial.
extension ScenarioChecks {
  /// Warns of a level that can pass £1,000,000,000 a month with a chance above 1 in 1,000,000 in
  /// some year of the stream.
  ///
  /// In stream year k the logarithm of the monthly level is log X + k log(1 + g) + log w + W, of the
  /// level drawn, X, the yearly growth g, the largest weight of the season w, and the walk W, which
  /// is normal with mean −kσ²/2 and variance kσ² (MODEL §5.1). log X and k log(1 + g) are bounded
  /// above by normals (`LogBound`), so that the sum is bounded by a normal, too. Of an uncertain σ the chance is an average over 64 of its quantiles. The years counted
  /// are those that the earliest start and the longest term leave before the horizon; renewals
  /// run on, their `factor`, and cuts, are left out.
  mutating func checkLimit(of stream: Stream, at path: Path) {
    guard withWarnings, Limits.horizon.contains(scenario.horizon),
      let (place, amounts, months) = Self.level(of: stream)
    else { return }
    let years = self.years(of: stream)
    let season = Self.largestWeight(of: stream.season)
    let growth = LogBound(stream.growth, in: .rate, offset: 1)
    // The level itself is clamped: without anything that raises it, it cannot pass. Hours have two.
    let canRise = stream.volatility != 0 || growth.isPositive
    guard season > 1 || amounts.count > 1 || (years > 0 && canRise) else { return }
    var median = Mathematics.log(season) - Mathematics.log(months * MicroPounds.limit)
    var variance = 0.0
    for (amount, domain) in amounts {
      let bound = LogBound(amount, in: domain)
      median += bound.median
      variance += bound.slope * bound.slope
    }
    let sigmas = Self.values(of: stream.volatility)
    let chance = (0...years).map { year -> Double in
      let k = Double(year)
      var sum = 0.0
      for sigma in sigmas {
        let mean = median + k * (growth.median - sigma * sigma / 2)
        let spread = variance + k * k * growth.slope * growth.slope + k * sigma * sigma
        sum += Self.chance(mean, spread.squareRoot())
      }
      return sum / Double(sigmas.count)
    }
    guard let largest = chance.max(), largest > 1e-6 else { return }
    warning(
      at: path + [place],
      "the level can pass \(scenario.pounds(MicroPounds.limit)) a month, the largest "
        + "amount, and a trial in which it does cannot be finished",
      remedy: #"check the amount, "volatility" and "growth""#,
      dependsOn: [path + ["volatility"], path + ["growth"], path + ["season"]])
  }

  /// Of a normal above 0.
  private static func chance(_ mean: Double, _ sd: Double) -> Double {
    sd > 0 ? Mathematics.normalTails(-mean / sd).upper : mean > 0 ? 1 : 0
  }

  /// The key, the amounts that are multiplied, and the months that they are spread over at least.
  private static func level(of stream: Stream) -> (String, [(Quantity, Domain)], Double)? {
    switch stream.level {
    case .perMonth(let amount): ("perMonth", [(amount, .money)], 1)
    case .perYear(let amount): ("perYear", [(amount, .money)], 12)
    // A shorter term has larger parts.
    case .total(let amount):
      ("total", [(amount, .money)], stream.term.map { max(1, shortest($0)) } ?? 1)
    case .hours(let hours, let rate):
      ("hoursPerMonth", [(hours, Measure.hours.domain), (rate, .money)], 1)
    case .loan, .match: nil
    }
  }

  private static func shortest(_ months: Quantity) -> Double {
    Domain.months.clamp(months.distribution.support.lower)
  }

  /// Twelve times its share of the year.
  private static func largestWeight(of season: [Double]?) -> Double {
    guard let season, let largest = season.max(), largest > 0 else { return 1 }
    let sum = season.reduce(0, +)
    guard sum > 0 else { return 1 }
    return largest * Double(season.count) / sum
  }

  /// The last stream year that can begin before the horizon.
  private func years(of stream: Stream) -> Int {
    let begin = [stream.apply, stream.decision, stream.start].reduce(0) { $0 + Self.shortest($1) }
    var last = Double(scenario.horizon - 1) - begin
    if let term = stream.term, stream.renewal == nil {
      last = min(last, max(1, Domain.months.clamp(term.distribution.support.upper)) - 1)
    }
    return last < 12 ? 0 : Int(last) / 12
  }

  private static func values(of volatility: Quantity) -> [Double] {
    if let sigma = volatility.constant { return [sigma] }
    let law = volatility.distribution
    return (0..<64).map { Domain.logDeviation.clamp(law.quantile((Double($0) + 0.5) / 64)) }
  }
}

/// A normal that bounds the logarithm of a quantity from above: the quantiles at 0, 1, 2, 3, 4 and
/// 4.75 standard deviations (1 in 1,000,000) lie at or below its own.
///
/// Of a lognormal it is the logarithm's own law; of what has a largest value it may be that.
private struct LogBound {
  private static let scores = [0, 1, 2, 3, 4, 4.75]

  let median: Double
  let slope: Double

  /// Of `offset` + the quantity.
  init(_ quantity: Quantity, in domain: Domain, offset: Double = 0) {
    // Far below a millionth of a penny, and no infinity.
    func log(_ value: Double) -> Double {
      let value = offset + domain.clamp(value)
      return value > 0 ? max(Mathematics.log(value), -700) : -700
    }
    if let value = quantity.constant {
      (median, slope) = (log(value), 0)
      return
    }
    let law = quantity.distribution
    let logs = Self.scores.map { log(law.quantile(Mathematics.normalTails($0))) }
    // Of the normals through one of the medians that would do, the one with the lightest tail.
    var best = (median: logs[logs.count - 1], slope: 0.0)
    for median in logs {
      let slope = zip(Self.scores, logs).reduce(0) { slope, point in
        point.0 > 0 ? max(slope, (point.1 - median) / point.0) : slope
      }
      if median + 3 * slope < best.median + 3 * best.slope { best = (median, slope) }
    }
    (median, slope) = best
  }

  /// Whether what it bounds can be above 1.
  var isPositive: Bool { median + 4.75 * slope > 0 }
}
