import FundSim
import Testing

extension Quantities {
  /// The warning of bounds that cut away much.
  @Suite struct TruncationTests {
    private func problems(_ quantity: String) -> [String] {
      streamMessages(#""kind": "user-payments", "perMonth": "# + quantity)
    }

    private func warning(_ subject: String, _ it: String = "it", at place: String = "") -> String {
      "warning: ~/perMonth\(place): \(subject) of the distribution, and what is left is scaled up, "
        + "not moved to the edge; widen \(it), or give a distribution that lies inside without \(it)"
    }

    /// Φ(0.5) = 0.69.
    @Test func aMaximumIsNoCap() {
      #expect(
        problems(#"{"normal": {"mean": 6000, "sd": 1200}, "max": 5400}"#)
          == [warning(#""max" cuts away 69%"#)])
    }

    /// 2 Φ(−1) = 0.32, Φ(−1.5) = 0.067, and 0.9 of a list.
    @Test func otherBounds() {
      #expect(
        problems(#"{"normal": {"mean": 600, "sd": 100}, "min": 500, "max": 700}"#)
          == [warning(#""min" and "max" cut away 32%"#, "them")])
      #expect(
        problems(#"{"normal": {"mean": 600, "sd": 100}, "min": 450}"#)
          == [warning(#""min" cuts away 6.7%"#)])
      #expect(
        problems(#"{"discrete": [[1, 9], [2, 1]], "min": 2}"#)
          == [warning(#""min" cuts away 90%"#)])
      #expect(
        problems(#"{"uniform": [0, 1000], "max": 1}"#)
          == [warning(#""max" cuts away more than 99%"#)])
    }

    @Test func inAMixture() {
      let part = #"{"uniform": [0, 10], "max": 9}"#
      #expect(
        problems(#"{"mixture": [[1, 5], [1, \#(part)]]}"#)
          == [warning(#""max" cuts away 10%"#, at: "/mixture/1/1")])
      #expect(
        problems(#"{"mixture": [[1, 5], [1, {"uniform": [0, 10]}]], "max": 9}"#)
          == [])
    }

    /// A twentieth, cut off at the 5th percentile, is no more than that.
    @Test func isSilentOfLess() {
      for quantity in [
        #"{"normal": {"p5": 0, "p95": 30000}, "min": 0}"#,
        #"{"normal": {"mean": 6000, "sd": 1200}, "max": 9000}"#,
        #"{"discrete": [[1, 99], [2, 1]], "max": 1.5}"#, #"{"uniform": [1, 2], "min": 0}"#,
      ] {
        #expect(problems(quantity) == [], "\(quantity)")
      }
    }

    /// As the sentence says: of what lies below the bound nothing is moved, and all is scaled up.
    @Test func whatIsLeftIsScaledUp() throws {
      let whole = try Quantity.normal(mean: 6000, sd: 1200)
      let cut = try whole.truncated(lower: nil, upper: 5400)
      let inside = whole.distribution.cdf(5400)
      #expect(abs(1 - inside - 0.69) < 0.005)
      for x in [3000.0, 4500, 5399] {
        #expect(abs(cut.distribution.cdf(x) - whole.distribution.cdf(x) / inside) < 1e-12)
      }
    }
  }
}
