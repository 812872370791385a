import Testing

@testable import FundSim

extension StatisticsTests {
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
}
