import Testing

@testable import FundSim

/// A point of a reference table: f(x) = value + rest × ulp(value).
struct ReferencePoint {
  let x: Double
  let value: Double
  /// In ulps of `value`.
  let rest: Double

  static func points(_ text: String) -> [ReferencePoint] {
    text.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return ReferencePoint(
        x: Double(bitPattern: UInt64(words[0], radix: 16) ?? 0),
        value: Double(bitPattern: UInt64(words[1], radix: 16) ?? 0),
        rest: Double(Int(words[2]) ?? .max) / 1000)
    }
  }

  /// The distance of `found` from f(x) in ulps.
  func ulps(_ found: Double) -> Double { ((found - value) / value.ulp - rest).magnitude }
}

extension MathematicsTests {
  @Suite struct ElementaryTests {
    private func worst(
      _ text: String, _ f: (Double) -> Double
    ) -> (ulps: Double, relative: Double, at: Double) {
      var worst = (ulps: 0.0, relative: 0.0, at: 0.0)
      let points = ReferencePoint.points(text)
      #expect(points.count > 100)
      for point in points {
        let ulps = point.ulps(f(point.x))
        if !(ulps <= worst.ulps) {
          let relative = ulps * point.value.ulp / point.value.magnitude
          worst = (ulps, max(relative, worst.relative), point.x)
        }
      }
      return worst
    }

    @Test func expIsWithinOneUlp() {
      let worst = worst(ExpReference.text, Mathematics.exp)
      #expect(worst.ulps < 1, "\(worst)")
    }

    @Test func logIsWithinOneUlp() {
      let worst = worst(LogReference.text, Mathematics.log)
      #expect(worst.ulps < 1, "\(worst)")
    }

    @Test func inverseNormalIsWithinItsRelativeError() {
      for point in ReferencePoint.points(InverseNormalReference.text) where point.value != 0 {
        let found = Mathematics.inverseNormal(point.x)
        let relative = point.ulps(found) * point.value.ulp / point.value.magnitude
        #expect(relative < 1e-15, "p = \(point.x), found \(found)")
      }
    }

    @Test func normalCDFIsWithinItsRelativeError() {
      for point in ReferencePoint.points(NormalCDFReference.text) {
        let found = Mathematics.normalCDF(point.x)
        let relative = point.ulps(found) * point.value.ulp / point.value.magnitude
        // Subnormal numbers have fewer places to be right in.
        #expect(relative < 2e-15 || point.value < 0x1p-1021, "x = \(point.x), found \(found)")
      }
    }

    @Test func logGammaIsWithinItsError() {
      for point in ReferencePoint.points(LogGammaReference.text) {
        let found = Mathematics.logGamma(point.x)
        let error = (found - point.value - point.rest * point.value.ulp).magnitude
        #expect(error < 1e-14 * (1 + point.value.magnitude), "x = \(point.x), found \(found)")
      }
    }

    @Test func edgesAreAsDocumented() {
      #expect(Mathematics.exp(0) == 1)
      #expect(Mathematics.exp(-.infinity) == 0)
      #expect(Mathematics.exp(-746) == 0)
      #expect(Mathematics.exp(.infinity) == .infinity)
      #expect(Mathematics.exp(709.79) == .infinity)
      #expect(Mathematics.exp(.nan).isNaN)
      #expect(Mathematics.log(1) == 0)
      #expect(Mathematics.log(0) == -.infinity)
      #expect(Mathematics.log(-0.0) == -.infinity)
      #expect(Mathematics.log(.infinity) == .infinity)
      #expect(Mathematics.log(-1).isNaN)
      #expect(Mathematics.log(-.infinity).isNaN)
      #expect(Mathematics.log(.nan).isNaN)
      #expect(Mathematics.inverseNormal(0) == -.infinity)
      #expect(Mathematics.inverseNormal(1) == .infinity)
      #expect(Mathematics.inverseNormal(0.5) == 0)
      #expect(Mathematics.inverseNormal(-0.1).isNaN)
      #expect(Mathematics.inverseNormal(1.1).isNaN)
      #expect(Mathematics.inverseNormal(.nan).isNaN)
      #expect(Mathematics.normalCDF(0) == 0.5)
      #expect(Mathematics.normalCDF(-.infinity) == 0)
      #expect(Mathematics.normalCDF(.infinity) == 1)
      #expect(Mathematics.normalCDF(.nan).isNaN)
      #expect(Mathematics.logistic(0) == 0.5)
      #expect(Mathematics.logistic(-.infinity) == 0)
      #expect(Mathematics.logistic(.infinity) == 1)
      #expect(Mathematics.logit(0) == -.infinity)
      #expect(Mathematics.logit(1) == .infinity)
      #expect(Mathematics.logit(0.5) == 0)
    }

    @Test func inverseNormalIsOddAndMonotone() {
      var last = -Double.infinity
      for index in 1..<4096 {
        let p = Double(index) / 4096
        let x = Mathematics.inverseNormal(p)
        #expect(x == -Mathematics.inverseNormal(1 - p))
        #expect(x > last)
        last = x
      }
    }

    @Test func roundingIsThatOfTheLibrary() {
      var values = [0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, 1e15, -1e15, 0x1p52]
      for index in 0..<1000 { values.append((Double(index) - 500) * 0.37) }
      for value in values {
        #expect(Mathematics.floor(value) == value.rounded(.down), "\(value)")
        let up = value.rounded(.down) + (value - value.rounded(.down) >= 0.5 ? 1 : 0)
        #expect(Mathematics.roundTiesUp(value) == up, "\(value)")
      }
      #expect(Mathematics.floor(.infinity) == .infinity)
      #expect(Mathematics.floor(.nan).isNaN)
    }

    @Test func powersAreRepeatedProducts() {
      #expect(Mathematics.power(1.05, 0) == 1)
      #expect(Mathematics.power(0, 0) == 1)
      #expect(Mathematics.power(2, 10) == 1024)
      #expect(Mathematics.power(2, -2) == 0.25)
      #expect(Mathematics.power(-3, 3) == -27)
    }

    @Test func smallDifferencesSurvive() {
      #expect(Mathematics.expMinusOne(1e-12) == 1e-12 + 5e-25)
      #expect(Mathematics.logOnePlus(1e-12) == 1e-12 - 5e-25)
      #expect(Mathematics.expMinusOne(-.infinity) == -1)
      #expect(Mathematics.logOnePlus(-1) == -.infinity)
    }
  }
}
