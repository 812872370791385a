import Testing

@testable import FundSim

extension QuantitiesTests {
  @Suite struct SamplerTests {
    static let key = DrawKey(seed: 1, place: DrawPlace(["sampler", "tests"]))

    /// One quantity of every form, some truncated.
    static func gallery() throws -> [(name: String, quantity: Quantity)] {
      let lognormal = try Quantity.lognormal(p5: 5000, p95: 20000)
      let poisson = try Quantity.poisson(mean: 12.5)
      return [
        ("constant", 12),
        ("uniform", try .uniform(-3, 5)),
        ("triangular", try .triangular(min: 1, mode: 2, max: 9)),
        ("pert", try .pert(min: 10, mode: 30, max: 100)),
        ("normal", try .normal(mean: 10, sd: 3)),
        ("lognormal", lognormal),
        ("logit-normal", try .logitNormal(p5: 0.2, p95: 0.4)),
        ("beta", try .beta(mean: 0.3, count: 12)),
        ("gamma", try .gamma(mean: 100, sd: 60)),
        ("weibull", try .weibull(shape: 1.5, scale: 20)),
        ("bernoulli", try .bernoulli(0.3)),
        ("poisson", poisson),
        ("binomial", try .binomial(n: 20, p: 0.4)),
        (
          "discrete",
          try .discrete([.init(3, weight: 1), .init(1, weight: 2), .init(7, weight: 4)])
        ),
        ("empirical", try .empirical([5, 2, 9, 2, 11])),
        ("mixture", try .mixture([.init(lognormal, weight: 1), .init(poisson, weight: 3)])),
        ("uniform|", try .uniform(-3, 5).truncated(lower: 0, upper: nil)),
        ("triangular|", try .triangular(min: 1, mode: 2, max: 9).truncated(lower: 3, upper: 8)),
        (
          "triangular+",
          try .triangular(min: 0, mode: 100, max: 1000).truncated(lower: 500, upper: nil)
        ),
        (
          "triangular-",
          try .triangular(min: 10, mode: 500, max: 500).truncated(lower: 391, upper: 480)
        ),
        ("normal|", try .normal(mean: 0, sd: 1).truncated(lower: 4, upper: nil)),
        ("gamma|", try .gamma(mean: 100, sd: 60).truncated(lower: 150, upper: 400)),
        ("weibull|", try .weibull(shape: 1.5, scale: 20).truncated(lower: nil, upper: 10)),
        ("poisson|", try poisson.truncated(lower: 15, upper: 20)),
        (
          "mixture|",
          try .mixture([.init(lognormal, weight: 1), .init(poisson, weight: 3)])
            .truncated(lower: 10, upper: 9000)
        ),
      ]
    }

    static let wide = Domain(-1e12, 1e12)

    @Test(arguments: [(0, 1000), (2, 7), (1026, 513), (0, 1), (0, 0)] as [(UInt64, Int)])
    func fillIsValueForValue(first: UInt64, count: Int) throws {
      for (name, quantity) in try Self.gallery() {
        for domain in [Self.wide, .months, .share] {
          let sampler = Sampler(quantity, in: domain)
          let column = UnsafeMutablePointer<Double>.allocate(capacity: count + 1)
          defer { column.deallocate() }
          column.initialize(repeating: -77, count: count + 1)
          sampler.fill(column, count: count, key: Self.key, firstTrial: first, replica: 3)
          #expect(column[count] == -77, "\(name): wrote past the end")
          for index in 0..<count {
            let one = sampler.value(
              key: Self.key, trial: first + UInt64(index), replica: 3, ordinal: 0)
            #expect(one.bitPattern == column[index].bitPattern, "\(name) \(domain) \(index)")
            #expect(one >= domain.lower && one <= domain.upper, "\(name) \(domain)")
            if sampler.constant == nil { continue }
            #expect(one == sampler.constant)
          }
        }
      }
    }

    /// A draw is the quantile of its uniform number: rising, inside the truncation, and its
    /// probability is the number itself within the bound of the tables.
    @Test func drawsInvertTheirUniformNumber() throws {
      for (name, quantity) in try Self.gallery() where !name.hasPrefix("mixture") {
        let sampler = Sampler(quantity, in: Self.wide)
        let law = quantity.distribution
        var last = -Double.infinity
        for index in 0..<400 {
          let u = (Double(index) + 0.5) / 400
          let x = sampler.value(uniform: u, component: 0.5)
          #expect(x >= last, "\(name) at \(u)")
          last = x
          #expect(law.tailsBelow(x).lower <= u + 1e-9, "\(name) at \(u): \(x)")
          #expect(law.tails(x).lower >= u - 1e-9, "\(name) at \(u): \(x)")
        }
      }
    }
  }
}
