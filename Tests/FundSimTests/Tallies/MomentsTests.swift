import Testing

@testable import FundSim

@Suite struct MomentsTests {
  @Test func agreesWithTheTextbook() {
    // Small numbers, far from 0, of both signs.
    var dice = Dice(seed: 12)
    let pairs = (0..<500).map { _ in
      (Int64(dice.int(0...2000)) - 1_000_000, Int64(dice.int(0...9)) - 4)
    }
    var moments = Moments()
    for (x, y) in pairs { moments.add(x, y) }
    let n = 500.0
    let (meanX, meanY) = (
      pairs.reduce(0) { $0 + Double($1.0) } / n, pairs.reduce(0) { $0 + Double($1.1) } / n
    )
    func central(_ term: ((Int64, Int64)) -> Double) -> Double {
      pairs.reduce(0) { $0 + term($1) } / (n - 1) / n
    }
    let found = moments.estimates(trials: 500)
    let expected = [
      (found.x, meanX), (found.y, meanY),
      (found.xVariance, central { (Double($0.0) - meanX) * (Double($0.0) - meanX) }),
      (found.yVariance, central { (Double($0.1) - meanY) * (Double($0.1) - meanY) }),
      (found.covariance, central { (Double($0.0) - meanX) * (Double($0.1) - meanY) }),
    ]
    for (a, b) in expected {
      #expect((a - b).magnitude <= 1e-10 * max(1, b.magnitude), "\(a) \(b)")
    }
  }

  /// The largest differences that there can be, a thousand million times.
  @Test func theLargestSumsFit() {
    let large: Int64 = 1 << 48
    var moments = Moments()
    for _ in 0..<2 { moments.add(large, -large) }
    for _ in 0..<28 {
      let half = moments
      moments.merge(half)
    }
    let found = moments.estimates(trials: 1 << 29)
    #expect(found.x == Double(large) && found.y == -Double(large))
    #expect(found.xVariance == 0 && found.covariance == 0)
  }

  @Test func aConstantDifferenceHasNoVariance() {
    var moments = Moments()
    for _ in 0..<777 { moments.add(123_457, -3) }
    let found = moments.estimates(trials: 777)
    #expect(found.xVariance == 0 && found.yVariance == 0 && found.covariance == 0)
  }

  @Test func oneTrialOrNoneHasNoVariance() {
    var moments = Moments()
    #expect(moments.estimates(trials: 0).x == 0)
    moments.add(5, 2)
    #expect(moments.estimates(trials: 1).x == 5)
    #expect(moments.estimates(trials: 1).xVariance == 0)
  }
}

@Suite struct PairedDifferenceTests {
  @Test func intervalAndTrials() {
    // d̄ = 2, s = 10, n = 100: 2 ± 1.96 × 1, and (1.96 × 10 ÷ 2)² = 96.04 trials.
    let found = PairedDifference(difference: 2, standardError: 1, trials: 100)
    #expect((found.low - 0.040036015459946).magnitude < 1e-12)
    #expect((found.high - 3.959963984540054).magnitude < 1e-12)
    #expect(found.trialsToSeparate == 97)
    #expect(found.isClear)
    let unclear = PairedDifference(difference: -0.5, standardError: 1, trials: 100)
    #expect(!unclear.isClear && unclear.trialsToSeparate == 1537)
    #expect(PairedDifference(difference: 0, standardError: 1, trials: 9).trialsToSeparate == nil)
    #expect(PairedDifference(difference: 3, standardError: 0, trials: 9).trialsToSeparate == 1)
    let hopeless = PairedDifference(difference: 1e-300, standardError: 1, trials: 9)
    #expect(hopeless.trialsToSeparate == .max)
  }
}

@Suite struct CostPerExtraTests {
  /// The ends of Fieller's interval are where (c̄ − ρs̄)² = z²(v_c − 2ρv_cs + ρ²v_s).
  @Test(arguments: [(9.0, 3.0), (-9, 3), (9, -3), (-9, -3), (0, 3)])
  func endsSolveFiellersEquation(cost: Double, sustained: Double) throws {
    let found = CostPerExtra(
      cost: cost, sustained: sustained, costVariance: 4, sustainedVariance: 0.25, covariance: 0.3)
    let z2 = PairedDifference.z * PairedDifference.z
    for end in [try #require(found.low), try #require(found.high)] {
      let left = (cost - end * sustained) * (cost - end * sustained)
      let right = z2 * (4 - 2 * end * 0.3 + end * end * 0.25)
      #expect((left - right).magnitude < 1e-9 * right)
    }
    let (value, low, high) = (
      try #require(found.value), try #require(found.low), try #require(found.high)
    )
    #expect(value == cost / sustained && low < value && value < high)
    let expected: CostPerExtra.Reading =
      sustained > 0 ? (cost > 0 ? .costs : .dominates) : (cost < 0 ? .saves : .dominated)
    #expect(found.reading == expected)
  }

  @Test func noFigureWhereTheNumberMayBeNothing() {
    // 3 ± 1.96 × 2 holds 0.
    let found = CostPerExtra(
      cost: 9, sustained: 3, costVariance: 4, sustainedVariance: 4, covariance: 0)
    #expect(found == CostPerExtra(reading: .noEvidence, value: nil, low: nil, high: nil))
    let nothing = CostPerExtra(
      cost: 0, sustained: 0, costVariance: 0, sustainedVariance: 0, covariance: 0)
    #expect(nothing.reading == .noEvidence)
  }

  @Test func withoutNoiseItIsTheQuotient() {
    let found = CostPerExtra(
      cost: 900, sustained: 3, costVariance: 0, sustainedVariance: 0, covariance: 0)
    #expect(found == CostPerExtra(reading: .costs, value: 300, low: 300, high: 300))
  }
}
