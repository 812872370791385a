import FundSim

extension Case {
  /// Every form of a quantity, drawn by the column.
  static func samplers() throws -> [Case] {
    let forms: [(name: String, quantity: Quantity)] = [
      ("constant", try .constant(12)),
      ("uniform", try .uniform(5, 9)),
      ("triangular", try .triangular(min: 3, mode: 5, max: 10)),
      ("pert", try .pert(min: 60, mode: 100, max: 130)),
      ("normal", try .normal(mean: 5, sd: 2)),
      ("lognormal", try .lognormal(p5: 8, p95: 14)),
      ("logit-normal", try .logitNormal(p5: 0.35, p95: 0.65)),
      ("beta", try .beta(alpha: 3, beta: 7)),
      ("gamma", try .gamma(mean: 10, sd: 4)),
      ("weibull", try .weibull(shape: 1.5, scale: 10)),
      ("bernoulli", try .bernoulli(0.3)),
      ("poisson", try .poisson(mean: 4)),
      ("binomial", try .binomial(n: 10, p: 0.3)),
      (
        "discrete",
        try .discrete([.init(1, weight: 2), .init(2, weight: 5), .init(4, weight: 3)])
      ),
      ("empirical", try .empirical([3, 5, 6, 8, 9, 13, 21, 22])),
      (
        "mixture",
        try .mixture([
          .init(.uniform(1, 2), weight: 1), .init(.normal(mean: 5, sd: 1), weight: 3),
        ])
      ),
      ("truncated-normal", try .normal(mean: 5, sd: 2).truncated(lower: 4, upper: 8)),
    ]
    return forms.map { sampler($0.name, $0.quantity, in: .balance) }
      + [sampler("whole-months", try .lognormal(p5: 3, p95: 6), in: .months)]
  }

  private static func sampler(_ name: String, _ quantity: Quantity, in domain: Domain) -> Case {
    Case("sampler/\(name)", operations: [Operation("draw", columns * lanes)]) {
      let sampler = Sampler(quantity, in: domain)
      let key = DrawKey(seed: 1, place: .driver("benchmark"))
      return {
        eachColumn { column, trial in
          sampler.fill(column, count: lanes, key: key, firstTrial: trial, replica: 0)
        }
      }
    }
  }
}
