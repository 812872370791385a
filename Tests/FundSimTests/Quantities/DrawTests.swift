import Testing

@testable import FundSim

extension QuantitiesTests {
  /// Samples at a fixed seed against the law: bounds that a right sampler misses once in a million.
  @Suite struct DrawTests {
    static let count = 100_000

    static func draws(_ entry: DistributionCases.Case) -> [Double] {
      let sampler = Sampler(entry.quantity, in: SamplerTests.wide)
      let key = DrawKey(seed: 20_140_401, place: DrawPlace(["draws", entry.description]))
      return [Double](unsafeUninitializedCapacity: count) { buffer, filled in
        if let base = buffer.baseAddress {
          sampler.fill(base, count: count, key: key, firstTrial: 0, replica: 0)
        }
        filled = count
      }
    }

    @Test(arguments: try DistributionCases.all())
    func drawsFollowTheirLaw(entry: DistributionCases.Case) {
      let draws = Self.draws(entry)
      expectBins(draws, entry.quantity.distribution)
      expectMoments(draws, entry.quantity.distribution)
    }

    /// χ² over forty bins that the law makes (nearly) equally likely. With d degrees of freedom,
    /// (χ²/d)^(1/3) is nearly normal with mean 1 − 2/9d and variance 2/9d (Wilson & Hilferty 1931).
    private func expectBins(_ draws: [Double], _ law: any Distribution) {
      var edges: [Double] = []
      for bin in 1..<40 {
        let edge = law.quantile(Double(bin) / 40)
        if edge > edges.last ?? -.infinity { edges.append(edge) }
      }
      var seen = [Int](repeating: 0, count: edges.count + 1)
      for x in draws {
        var (low, high) = (0, edges.count)
        while low < high {
          let middle = (low + high) / 2
          if x <= edges[middle] { high = middle } else { low = middle + 1 }
        }
        seen[low] += 1
      }
      var (chiSquare, below, bins) = (0.0, 0.0, 0)
      for (bin, found) in seen.enumerated() {
        let reached = bin < edges.count ? law.cdf(edges[bin]) : 1
        let expected = (reached - below) * Double(Self.count)
        below = reached
        if expected < 1e-6 {
          #expect(found == 0)
          continue
        }
        bins += 1
        chiSquare += (Double(found) - expected) * (Double(found) - expected) / expected
      }
      if bins < 2 { return }
      let freedom = Double(bins - 1)
      let spread = 2 / (9 * freedom)
      let cubeRoot = Mathematics.exp(Mathematics.log(chiSquare / freedom + 1e-300) / 3)
      #expect((cubeRoot - (1 - spread)) / spread.squareRoot() < 5, "χ² \(chiSquare), bins \(bins)")
    }

    /// Σ(x − mean)ᵏ / n is within 5σ of its expectation, k = 1…4, σ² = (m₂ₖ − mₖ²) / n.
    private func expectMoments(_ draws: [Double], _ law: any Distribution) {
      let mean = DistributionTests.expectation(law) { $0 }
      let scale = DistributionTests.expectation(law) { ($0 - mean) * ($0 - mean) }.squareRoot()
      let sample = draws.map { ($0 - mean) / scale }
      for order in 1...4 {
        let power = { (x: Double) in Mathematics.power(x, order) }
        let expected = DistributionTests.expectation(law) { power(($0 - mean) / scale) }
        let double = DistributionTests.expectation(law) { x in
          power((x - mean) / scale) * power((x - mean) / scale)
        }
        let sigma = ((double - expected * expected) / Double(Self.count)).squareRoot()
        let found = sample.reduce(0) { $0 + power($1) } / Double(Self.count)
        // Beside the noise, 1e−9 for the rule and the tables.
        #expect(
          (found - expected).magnitude < 5 * sigma + 1e-9,
          "moment \(order): \(found), expected \(expected) ± \(sigma)")
      }
    }
  }
}
