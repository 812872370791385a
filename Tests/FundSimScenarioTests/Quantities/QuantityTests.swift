import FundSim
import FundSimScenario
import Testing

extension Quantities {
  /// Every way to write a quantity (MODEL §2).
  @Suite struct QuantityTests {
    /// A quantity in a field of the only stream; all fields are optional there.
    private func read(_ value: String, in field: String) throws -> Quantity {
      let level = field == "perYear" ? "" : #""perYear": 1, "#
      let stream = try stream(#""kind": "donations", \#(level)"\#(field)": \#(value)"#)
      switch field {
      case "perYear":
        guard case .perYear(let quantity) = stream.level else { return -1 }
        return quantity
      case "chance": return stream.chance
      case "term": return try #require(stream.term)
      case "growth": return stream.growth
      case "volatility": return stream.volatility
      case "attempts": return stream.attempts
      default: return -1
      }
    }

    private static let certain: [(String, String, Double)] = [
      ("perYear", "12000", 12000.0), ("perYear", #""£12,000""#, 12000),
      ("perYear", #""£ 12,000.50""#, 12000.5), ("perYear", #""12000""#, 12000),
      ("perYear", #""£1.5m""#, 1_500_000), ("perYear", #""£20k""#, 20000),
      ("perYear", #""£20K""#, 20000), ("perYear", #""£0""#, 0),
      ("perYear", #""£1.125m""#, 1_125_000),
      ("perYear", #""£16.00""#, 16), ("perYear", "16.125", 16.125), ("perYear", "1e3", 1000),
      ("perYear", #""£1,000,000,000""#, 1e9), ("chance", #""60%""#, 0.6), ("chance", "1", 1),
      ("chance", #""55%""#, 0.55), ("chance", #""0.1%""#, 0.001), ("chance", #""7 in 10""#, 0.7),
      ("chance", #""1 in 3""#, 1.0 / 3), ("chance", #""0.25""#, 0.25), ("chance", #""60 %""#, 0.6),
      ("term", #""18 months""#, 18), ("term", #""1 month""#, 1), ("term", #""3 years""#, 36),
      ("term", #""1.5 years""#, 18), ("term", #""1 year""#, 12), ("term", "0", 0),
      ("term", "17.5", 17.5), ("growth", #""3%""#, 0.03), ("growth", #""-2.5%""#, -0.025),
      ("growth", "-0.5", -0.5),
      ("growth", #""150%""#, 1.5), ("growth", "0.999", 0.999), ("volatility", #""20%""#, 0.2),
      ("attempts", "3", 3),
    ]

    @Test(arguments: certain)
    func readsCertainValues(_ field: String, _ text: String, _ value: Double) throws {
      #expect(try read(text, in: field).constant == value)
    }

    @Test func readsIntervals() throws {
      #expect(
        try read(#""£5,000 to £20,000""#, in: "perYear") == .lognormal(p5: 5000, p95: 20000))
      #expect(try read(#""£5,000 to 20,000""#, in: "perYear") == .lognormal(p5: 5000, p95: 20000))
      #expect(try read(#""5000 to £20,000""#, in: "perYear") == .lognormal(p5: 5000, p95: 20000))
      #expect(try read(#""£5k to £20k""#, in: "perYear") == .lognormal(p5: 5000, p95: 20000))
      #expect(try read(#""£800k to £1.2m""#, in: "perYear") == .lognormal(p5: 8e5, p95: 1.2e6))
      #expect(try read(#""18 to 24 months""#, in: "term") == .lognormal(p5: 18, p95: 24))
      #expect(try read(#""1 to 2 years""#, in: "term") == .lognormal(p5: 12, p95: 24))
      #expect(try read(#""6 months to 2 years""#, in: "term") == .lognormal(p5: 6, p95: 24))
      #expect(try read(#""0 to 6 months""#, in: "term") == .normal(p5: 0, p95: 6))
      #expect(try read(#""20% to 40%""#, in: "chance") == .logitNormal(p5: 0.2, p95: 0.4))
      #expect(try read(#""20 to 40%""#, in: "chance") == .logitNormal(p5: 0.2, p95: 0.4))
      #expect(try read(#""0.2 to 0.4""#, in: "chance") == .logitNormal(p5: 0.2, p95: 0.4))
      #expect(try read(#""2 in 10 to 4 in 10""#, in: "chance") == .logitNormal(p5: 0.2, p95: 0.4))
      #expect(try read(#""-2% to 4%""#, in: "growth") == .normal(p5: -0.02, p95: 0.04))
      #expect(try read(#""1.5 to 4""#, in: "attempts") == .lognormal(p5: 1.5, p95: 4))
      #expect(try read(#""1% to 4%""#, in: "growth") == .lognormal(p5: 0.01, p95: 0.04))
      #expect(try read(#""£5 to £5""#, in: "perYear") == 5)
    }

    @Test func readsForms() throws {
      let money = { try read($0, in: "perYear") }
      let chance = { try read($0, in: "chance") }
      #expect(try money(#"{"uniform": [5, 10]}"#) == .uniform(5, 10))
      #expect(try money(#"{"uniform": ["£5k", "£10k"]}"#) == .uniform(5000, 10000))
      #expect(
        try money(#"{"triangular": [1, 2, 4], "note": "n", "source": "s"}"#)
          == .triangular(min: 1, mode: 2, max: 4))
      #expect(try money(#"{"pert": [1, "£2", 4]}"#) == .pert(min: 1, mode: 2, max: 4))
      #expect(
        try money(#"{"normal": {"mean": 100, "sd": 5, "note": "n"}}"#) == .normal(mean: 100, sd: 5))
      #expect(try money(#"{"normal": {"p5": 100, "p95": 500}}"#) == .normal(p5: 100, p95: 500))
      #expect(try money(#"{"lognormal": {"mean": 9, "sd": 2}}"#) == .lognormal(mean: 9, sd: 2))
      #expect(try money(#"{"lognormal": {"p5": 1, "p95": 5}}"#) == .lognormal(p5: 1, p95: 5))
      #expect(try chance(#"{"beta": {"mean": "60%", "count": 9}}"#) == .beta(mean: 0.6, count: 9))
      #expect(try chance(#"{"beta": {"alpha": 2, "beta": 3}}"#) == .beta(alpha: 2, beta: 3))
      #expect(try money(#"{"gamma": {"mean": 9, "sd": 2}}"#) == .gamma(mean: 9, sd: 2))
      #expect(try money(#"{"weibull": {"shape": 2, "scale": 3}}"#) == .weibull(shape: 2, scale: 3))
      #expect(try chance(#"{"bernoulli": "60%"}"#) == .bernoulli(0.6))
      #expect(try money(#"{"poisson": 3}"#) == .poisson(mean: 3))
      #expect(try money(#"{"binomial": {"n": 3, "p": "50%"}}"#) == .binomial(n: 3, p: 0.5))
      #expect(
        try money(#"{"discrete": [["£1k", 3], [2000, 1]]}"#)
          == .discrete([.init(1000, weight: 3), .init(2000, weight: 1)]))
      #expect(try money(#"{"empirical": [1, "£2", 4]}"#) == .empirical([1, 2, 4]))
      #expect(
        try money(#"{"mixture": [["70%", "£5 to £9"], [0.3, {"uniform": [1, 2]}]]}"#)
          == .mixture([
            .init(.lognormal(p5: 5, p95: 9), weight: 0.7), .init(.uniform(1, 2), weight: 0.3),
          ]))
    }

    @Test func truncates() throws {
      let normal = try Quantity.normal(mean: 100, sd: 50)
      #expect(
        try read(#"{"normal": {"mean": 100, "sd": 50}, "min": "£10", "max": 300}"#, in: "perYear")
          == normal.truncated(lower: 10, upper: 300))
      #expect(
        try read(#"{"normal": {"mean": 100, "sd": 50}, "min": 0}"#, in: "perYear")
          == normal.truncated(lower: 0, upper: nil))
      #expect(
        try read(#"{"max": 2, "mixture": [[1, {"uniform": [1, 3]}]]}"#, in: "perYear")
          == Quantity.mixture([.init(.uniform(1, 3), weight: 1)]).truncated(lower: nil, upper: 2))
    }

    @Test func readsOtherCurrencies() throws {
      let stream = try stream(
        #""kind": "donations", "perYear": "€5,000""#, top: #""currency": "EUR","#)
      #expect(stream.level == .perYear(5000))
    }
  }
}
