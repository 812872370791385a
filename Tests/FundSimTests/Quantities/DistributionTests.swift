import Testing

@testable import FundSim

extension QuantitiesTests {
  @Suite struct DistributionTests {
    struct Point {
      let label: String
      let x: Double
      let tails: Tails
    }

    static let points: [Point] = DistributionReference.text.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      let numbers = words[2...].map { Double(bitPattern: UInt64($0, radix: 16) ?? 0) }
      return Point(
        label: "\(words[0]) \(words[1])", x: numbers[0],
        tails: Tails(lower: numbers[1], upper: numbers[2]))
    }

    /// The relative error allowed in the smaller tail: that of the argument's last place through
    /// the steepest density here (10⁶ counts are 1,000 deviations wide), and of scipy's own 1e−11
    /// there.
    private func tolerance(_ family: String, _ number: Int) -> Double {
      switch (family, number) {
      case ("beta", 4), ("gamma", 4), ("poisson", 4), ("binomial", 3): 2e-10
      default: 1e-11
      }
    }

    private func differs(_ a: Tails, _ b: Tails, _ tolerance: Double) -> Bool {
      let wanted = Swift.min(b.lower, b.upper)
      let found = b.lower < b.upper ? a.lower : a.upper
      // A tail that is a difference from 1 (steps, truncations) is as good as the sum of thousands
      // of roundings of 2⁻⁵³ only.
      return !((found - wanted).magnitude <= tolerance * wanted + 1e-14)
    }

    @Test func everyCaseHasReferencePoints() throws {
      let labels = Set(Self.points.map(\.label))
      for entry in try DistributionCases.all() {
        #expect(labels.contains(entry.description), "\(entry.description)")
      }
      #expect(labels.count == 80)
    }

    @Test func tailsAgreeWithTheReference() throws {
      for entry in try DistributionCases.all() {
        let law = entry.quantity.distribution
        let tolerance = tolerance(entry.family, entry.number)
        for point in Self.points where point.label == entry.description {
          let found = law.tails(point.x)
          #expect(
            !differs(found, point.tails, tolerance),
            "\(point.label) at \(point.x): \(found), not \(point.tails)")
        }
      }
    }

    @Test func quantilesAgreeWithTheReference() throws {
      for entry in try DistributionCases.all() {
        let law = entry.quantity.distribution
        let tolerance = tolerance(entry.family, entry.number)
        for point in Self.points where point.label == entry.description {
          let found = law.quantile(point.tails)
          if found == point.x { continue }
          let reached = law.tails(found)
          #expect(
            !differs(reached, point.tails, 2 * tolerance),
            "\(point.label): quantile \(found), not \(point.x)")
          #expect(
            (found - point.x).magnitude <= 1e-7 * point.x.magnitude + 1e-9,
            "\(point.label): quantile \(found), not \(point.x)")
        }
      }
    }

    /// E f(X), by the trapezium rule over normal scores: an independent road to the moments.
    static func expectation(_ law: any Distribution, _ f: (Double) -> Double) -> Double {
      if let steps = law as? StepDistribution {
        var sum = 0.0
        for (value, probability) in zip(steps.values, steps.probabilities) {
          sum += probability * f(value)
        }
        return sum
      }
      if let mixture = law as? MixtureDistribution {
        return mixture.parts.reduce(0) { $0 + $1.weight * expectation($1.law, f) }
      }
      let step = 1.0 / 24
      var sum = 0.0
      for index in -204...204 {
        let z = Double(index) * step
        sum += f(law.quantile(Mathematics.normalTails(z))) * Mathematics.normalDensity(z)
      }
      return sum * step
    }

    @Test func meanAndVarianceAreThoseOfTheQuantiles() throws {
      for entry in try DistributionCases.all() where entry.family != "truncated" {
        let law = entry.quantity.distribution
        let mean = Self.expectation(law) { $0 }
        let variance = Self.expectation(law) { ($0 - mean) * ($0 - mean) }
        // Corners of the density (triangular) and tails beyond 8.5 deviations cost the rule a
        // little.
        let scale = variance.squareRoot()
        #expect((law.mean - mean).magnitude < 1e-4 * scale, "\(entry.description)")
        #expect((law.variance / variance - 1).magnitude < 1e-3, "\(entry.description)")
      }
    }
  }
}
