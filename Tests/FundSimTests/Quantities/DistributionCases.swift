@testable import FundSim

/// Five parameter points of every distribution, extremes included; the same cases in the same order
/// as in Reference/distributions.py.
enum DistributionCases {
  struct Case: Sendable, CustomStringConvertible {
    let family: String
    let number: Int
    let quantity: Quantity
    var description: String { "\(family) \(number)" }
  }

  static func all() throws -> [Case] {
    try families().flatMap { family, quantities in
      quantities.enumerated().map { Case(family: family, number: $0, quantity: $1) }
    }
  }

  private static func families() throws -> [(String, [Quantity])] {
    try continuous() + steps() + [("mixture", mixtures()), ("truncated", truncated())]
  }

  private static func continuous() throws -> [(String, [Quantity])] {
    [
      (
        "uniform",
        [
          try .uniform(0, 1), try .uniform(-5, 5), try .uniform(1e6, 1e6 + 1),
          try .uniform(-1e9, 1e9), try .uniform(0, 1e-6),
        ]
      ),
      (
        "triangular",
        try [(0, 0.5, 1), (0, 0, 1), (0, 1, 1), (-10, 0, 90), (1e5, 2e5, 1e6)].map {
          try Quantity.triangular(min: $0, mode: $1, max: $2)
        }
      ),
      (
        "pert",
        try [(0, 0.5, 1), (0, 0, 1), (10, 100, 100), (-10, 0, 90), (1000, 1001, 1e6)].map {
          try Quantity.pert(min: $0, mode: $1, max: $2)
        }
      ),
      (
        "normal",
        [
          try .normal(mean: 0, sd: 1), try .normal(mean: 100, sd: 15),
          try .normal(mean: -3, sd: 1e-3), try .normal(mean: 1e6, sd: 3e5),
          try .normal(p5: 5000, p95: 20000),
        ]
      ),
      (
        "lognormal",
        [
          try .lognormal(mean: 1, sd: 1), try .lognormal(mean: 1000, sd: 100),
          try .lognormal(mean: 50, sd: 500), try .lognormal(p5: 5000, p95: 20000),
          try .lognormal(p5: 18, p95: 24),
        ]
      ),
      (
        "logit-normal",
        try [(0.2, 0.4), (0.01, 0.99), (0.9, 0.95), (0.001, 0.002), (0.45, 0.55)].map {
          try Quantity.logitNormal(p5: $0, p95: $1)
        }
      ),
      (
        "beta",
        [
          try .beta(mean: 0.5, count: 2), try .beta(mean: 0.6, count: 20),
          try .beta(alpha: 0.5, beta: 0.5), try .beta(alpha: 0.25, beta: 3),
          try .beta(alpha: 2e5, beta: 3e5),
        ]
      ),
      (
        "gamma",
        try [(1, 1), (1000, 100), (5, 20), (100, 400), (3000, 4)].map {
          try Quantity.gamma(mean: $0, sd: $1)
        }
      ),
      (
        "weibull",
        try [(1, 1), (0.5, 100), (2, 10), (10, 1000), (50, 1)].map {
          try Quantity.weibull(shape: $0, scale: $1)
        }
      ),
    ]
  }

  private static func steps() throws -> [(String, [Quantity])] {
    [
      ("bernoulli", try [0.5, 0.1, 0.999, 1e-6, 0.3].map { try Quantity.bernoulli($0) }),
      ("poisson", try [0.1, 1, 12.5, 400, 1e6].map { try Quantity.poisson(mean: $0) }),
      (
        "binomial",
        try [(1, 0.5), (10, 0.3), (1000, 0.01), (1_000_000, 0.5), (50, 0.98)].map {
          try Quantity.binomial(n: $0, p: $1)
        }
      ),
      (
        "discrete",
        try [
          [(1, 1), (2, 1)], [(3, 1), (1, 2), (7, 4)], [(0, 0.9), (5000, 0.1)],
          [(1, 0.1), (1, 0.2), (2, 0.7)], [(-4, 5), (8, 0), (15, 1e-3), (16, 2), (23, 40)],
        ].map { (list: [(Double, Double)]) in
          try Quantity.discrete(list.map { .init($0.0, weight: $0.1) })
        }
      ),
      (
        "empirical",
        try [
          [5, 2, 9, 2, 11], [1, 2], [Double](repeating: 1.5, count: 9) + [3],
          (0..<100).map(Double.init), [-1, 0, 1e6],
        ].map { try Quantity.empirical($0) }
      ),
    ]
  }

  static func mix(_ parts: (Double, Quantity)...) throws -> Quantity {
    try .mixture(parts.map { .init($0.1, weight: $0.0) })
  }

  private static func mixtures() throws -> [Quantity] {
    [
      try mix((1, .normal(mean: 0, sd: 1)), (1, .normal(mean: 10, sd: 1))),
      try mix((9, .lognormal(mean: 1000, sd: 100)), (1, .uniform(0, 5000))),
      try mix((0.7, 0), (0.3, .uniform(100, 200))),
      try mix((1, .uniform(0, 1)), (2, mix((1, .uniform(2, 3)), (3, .uniform(4, 5))))),
      try mix(
        (1, .triangular(min: 0, mode: 1, max: 2)), (1e-3, .weibull(shape: 2, scale: 100))),
    ]
  }

  private static func truncated() throws -> [Quantity] {
    [
      try .normal(mean: 0, sd: 1).truncated(lower: 4, upper: nil),
      try .gamma(mean: 1000, sd: 100).truncated(lower: 900, upper: 1100),
      try .beta(mean: 0.6, count: 20).truncated(lower: nil, upper: 0.2),
      try .poisson(mean: 12.5).truncated(lower: 14.5, upper: 20.5),
      try .lognormal(mean: 1, sd: 1).truncated(lower: 0.5, upper: 30),
    ]
  }
}
