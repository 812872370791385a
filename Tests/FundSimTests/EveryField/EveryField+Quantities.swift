@testable import FundSim

extension EveryField {
  /// Tried as the service's reserves.
  static let quantityEntries: [Entry] = [
    quantity("form", .certain(9000), .certain(8000)),
    quantity("lower", normal.bounded(lower: 7000), normal.bounded(lower: 8000)),
    quantity("upper", normal.bounded(upper: 11_000), normal.bounded(upper: 10_000)),

    form("constant", .constant(9000), .constant(8000)),
    form("uniform.0", .uniform(6000, 9000), .uniform(7000, 9000)),
    form("uniform.1", .uniform(6000, 9000), .uniform(6000, 8000)),
    form("triangular.min", triangular(6, 8, 9), triangular(5, 8, 9)),
    form("triangular.mode", triangular(6, 8, 9), triangular(6, 7, 9)),
    form("triangular.max", triangular(6, 8, 9), triangular(6, 8, 10)),
    form("pert.min", pert(6, 8, 9), pert(5, 8, 9)),
    form("pert.mode", pert(6, 8, 9), pert(6, 7, 9)),
    form("pert.max", pert(6, 8, 9), pert(6, 8, 10)),
    form("normal.mean", .normal(mean: 9000, sd: 900), .normal(mean: 8000, sd: 900)),
    form("normal.sd", .normal(mean: 9000, sd: 900), .normal(mean: 9000, sd: 800)),
    form("lognormal.mu", .lognormal(mu: 9, sigma: 0.2), .lognormal(mu: 8.9, sigma: 0.2)),
    form("lognormal.sigma", .lognormal(mu: 9, sigma: 0.2), .lognormal(mu: 9, sigma: 0.3)),
    form("logitNormal.mu", .logitNormal(mu: 0, sigma: 1), .logitNormal(mu: 0.2, sigma: 1)),
    form("logitNormal.sigma", .logitNormal(mu: 0, sigma: 1), .logitNormal(mu: 0, sigma: 2)),
    form("beta.alpha", .beta(alpha: 2, beta: 3), .beta(alpha: 3, beta: 3)),
    form("beta.beta", .beta(alpha: 2, beta: 3), .beta(alpha: 2, beta: 4)),
    form("gamma.shape", .gamma(shape: 9, scale: 900), .gamma(shape: 8, scale: 900)),
    form("gamma.scale", .gamma(shape: 9, scale: 900), .gamma(shape: 9, scale: 800)),
    form("weibull.shape", .weibull(shape: 2, scale: 9000), .weibull(shape: 3, scale: 9000)),
    form("weibull.scale", .weibull(shape: 2, scale: 9000), .weibull(shape: 2, scale: 8000)),
    form("bernoulli", .bernoulli(0.4), .bernoulli(0.6)),
    form("poisson.mean", .poisson(mean: 90), .poisson(mean: 80)),
    form("binomial.n", .binomial(n: 90, p: 0.5), .binomial(n: 80, p: 0.5)),
    form("binomial.p", .binomial(n: 90, p: 0.5), .binomial(n: 90, p: 0.4)),
    form("discrete", discrete(8000, 1), .discrete([.init(7000, weight: 1)])),
    form("empirical", .empirical([7000, 9000]), .empirical([7000, 8000, 9000])),
    form("mixture", mixture(normal, 1), .mixture([.init(normal, weight: 1)])),

    .init("Quantity.Weighted.value", discrete(8000, 1), discrete(7500, 1)),
    .init("Quantity.Weighted.weight", mixture(normal, 1), mixture(normal, 2)),
  ]

  private static let normal = Quantity(.normal(mean: 9000, sd: 900))

  private static func triangular(_ a: Double, _ b: Double, _ c: Double) -> Quantity.Form {
    .triangular(min: 1000 * a, mode: 1000 * b, max: 1000 * c)
  }

  private static func pert(_ a: Double, _ b: Double, _ c: Double) -> Quantity.Form {
    .pert(min: 1000 * a, mode: 1000 * b, max: 1000 * c)
  }

  /// Beside £9,000 of the weight 1.
  private static func discrete(_ value: Double, _ weight: Double) -> Quantity.Form {
    .discrete([.init(value, weight: weight), .init(9000, weight: 1)])
  }

  private static func mixture(_ part: Quantity, _ weight: Double) -> Quantity.Form {
    .mixture([.init(part, weight: weight), .init(5000, weight: 1)])
  }

  private static func form(
    _ name: String, _ before: Quantity.Form, _ after: Quantity.Form
  ) -> Entry {
    Entry("Quantity.Form." + name, before, after)
  }

  private static func quantity(_ name: String, _ before: Quantity, _ after: Quantity) -> Entry {
    Entry("Quantity." + name, before: before, after: after)
  }
}

extension EveryField.Entry {
  fileprivate init(_ field: String, _ before: Quantity.Form, _ after: Quantity.Form) {
    self.init(field, before: Quantity(before), after: Quantity(after))
  }

  fileprivate init(_ field: String, before: Quantity, after: Quantity) {
    self.init(
      field: field, matters: .toFutures, shares: .neighbour,
      prepare: { $0.service.reserves = before }, change: { $0.service.reserves = after })
  }
}

extension Quantity {
  fileprivate func bounded(lower: Double? = nil, upper: Double? = nil) -> Quantity {
    changing {
      $0.lower = lower
      $0.upper = upper
    }
  }
}
