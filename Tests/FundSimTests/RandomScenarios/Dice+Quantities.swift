@testable import FundSim

/// Quantities of every form around a typical value.
extension Dice {
  /// Pounds around `v` > 0, half of them certain.
  mutating func money(_ v: Double) throws -> Quantity {
    let v = v.rounded()
    switch int(0...25) {
    case 0: return try .uniform(0.5 * v, 1.5 * v)
    case 1: return try .triangular(min: 0.5 * v, mode: v, max: 2 * v)
    case 2: return try .pert(min: 0.5 * v, mode: v, max: 2 * v)
    case 3: return try .normal(mean: v, sd: 0.2 * v)
    case 4: return try .normal(p5: 0.7 * v, p95: 1.3 * v)
    case 5: return try .lognormal(mean: v, sd: 0.4 * v)
    case 6: return try .lognormal(p5: 0.5 * v, p95: 1.8 * v)
    case 7: return try .gamma(mean: v, sd: 0.5 * v)
    case 8: return try .weibull(shape: 2, scale: v)
    case 9:
      return try .discrete([
        .init(0.5 * v, weight: 1), .init(v, weight: 2), .init(1.5 * v, weight: 1),
      ])
    case 10: return try .empirical([0.7 * v, 0.9 * v, 1.3 * v])
    case 11:
      return try .mixture([
        .init(.constant(v), weight: 2), .init(.uniform(0.2 * v, v), weight: 1),
      ])
    case 12:
      return try .normal(mean: v, sd: 0.5 * v).truncated(lower: 0.4 * v, upper: 1.6 * v)
    default: return try .constant(v)
    }
  }

  /// A share around `p`, a third of them certain.
  mutating func share(_ p: Double) throws -> Quantity {
    let p = min(0.95, max(0.05, (p * 100).rounded() / 100))
    switch int(0...11) {
    case 0: return try .uniform(0.5 * p, min(1, 1.5 * p))
    case 1: return try .beta(mean: p, count: 10)
    case 2: return try .beta(alpha: 4 * p, beta: 4 * (1 - p))
    case 3: return try .logitNormal(p5: 0.5 * p, p95: 0.5 + 0.5 * p)
    case 4: return try .triangular(min: 0, mode: p, max: 1)
    case 5: return try .bernoulli(p)
    case 6: return try .discrete([.init(0, weight: 0.1), .init(p, weight: 0.9)])
    case 7: return try .normal(mean: p, sd: 0.2).truncated(lower: 0, upper: 1)
    default: return try .constant(p)
    }
  }

  /// A chance: certain, impossible or something between.
  mutating func chance(_ p: Double) throws -> Quantity {
    happens(0.12) ? 1 : happens(0.05) ? 0 : try share(p)
  }

  /// Whole months around `n`, two thirds of them certain.
  mutating func months(_ n: Int) throws -> Quantity {
    let mean = Double(n)
    switch int(0...17) {
    case 0: return try .uniform(0.5 * mean, 1.5 * mean + 1)
    case 1: return try .poisson(mean: mean + 0.5)
    case 2: return try .binomial(n: 2 * n + 1, p: 0.5)
    case 3: return try .discrete([.init(mean, weight: 3), .init(mean + 3, weight: 1)])
    case 4: return try .empirical([mean, mean + 1, mean + 2.5])
    case 5: return try .triangular(min: 0.5 * mean, mode: mean, max: 2 * mean + 1)
    default: return try .constant(mean)
    }
  }

  /// A yearly rate of either sign between `a` and `b`.
  mutating func rate(_ a: Double, _ b: Double) throws -> Quantity {
    let middle = (real(a, b) * 1000).rounded() / 1000
    switch int(0...5) {
    case 0: return try .uniform(a, b)
    case 1: return try .normal(mean: middle, sd: 0.02)
    case 2: return try .normal(mean: middle, sd: 0.05).truncated(lower: a - 0.01, upper: b + 0.01)
    default: return try .constant(middle)
    }
  }

  /// Something positive between `a` and `b`: a factor, a ratio, odds.
  mutating func factor(_ a: Double, _ b: Double) throws -> Quantity {
    let middle = (real(a, b) * 100).rounded() / 100
    switch int(0...5) {
    case 0: return try .uniform(a, b)
    case 1: return try .lognormal(p5: 0.5 * middle, p95: 2 * middle)
    default: return try .constant(middle)
    }
  }
}
