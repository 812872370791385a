/// One of several quantities, chosen with chances in proportion to the weights:
/// F(x) = Σ wᵢ Fᵢ(x) / Σ wᵢ.
package struct MixtureDistribution: Distribution {
  /// Weights add up to 1.
  let parts: [(weight: Double, law: any Distribution)]

  init(_ parts: [Quantity.Weighted<Quantity>]) {
    self.init(parts.map { ($0.weight, $0.value.distribution) })
  }

  init(_ parts: [(weight: Double, law: any Distribution)]) {
    let positive = parts.filter { $0.weight > 0 }
    var total = 0.0
    for part in positive { total += part.weight }
    self.parts = positive.map { ($0.weight / total, $0.law) }
  }

  private func average(_ tails: (any Distribution) -> Tails) -> Tails {
    var (lower, upper) = (0.0, 0.0)
    for part in parts {
      let side = tails(part.law)
      lower += part.weight * side.lower
      upper += part.weight * side.upper
    }
    return Tails(lower: Swift.min(lower, 1), upper: Swift.min(upper, 1))
  }

  package func tails(_ x: Double) -> Tails { average { $0.tails(x) } }
  package func tailsBelow(_ x: Double) -> Tails { average { $0.tailsBelow(x) } }

  /// By bisection between the parts' own quantiles, to the last bit; a probability counts as
  /// reached when it is within 1e−14, so that rounding cannot jump a gap between two parts.
  package func quantile(_ tails: Tails) -> Double {
    let ends = parts.map { $0.law.quantile(tails) }
    guard var low = ends.min(), var high = ends.max() else { return .nan }
    let slack = 1e-14
    let isLower = tails.lower < 0.5
    func reaches(_ x: Double) -> Bool {
      let here = self.tails(x)
      return isLower
        ? here.lower >= tails.lower * (1 - slack) : here.upper <= tails.upper * (1 + slack)
    }
    if low == high || reaches(low) { return low }
    while true {
      let middle = low / 2 + high / 2
      if !(middle > low && middle < high) { return high }
      if reaches(middle) { high = middle } else { low = middle }
    }
  }

  package var support: (lower: Double, upper: Double) {
    (
      parts.map { $0.law.support.lower }.min() ?? .nan,
      parts.map { $0.law.support.upper }.max() ?? .nan
    )
  }

  package var mean: Double {
    var sum = 0.0
    for part in parts { sum += part.weight * part.law.mean }
    return sum
  }

  package var variance: Double {
    let centre = mean
    var sum = 0.0
    for part in parts {
      let distance = part.law.mean - centre
      sum += part.weight * (part.law.variance + distance * distance)
    }
    return sum
  }
}

extension Quantity {
  /// One of these quantities, with chances in proportion to the weights; zeros drop out.
  public static func mixture(_ parts: [Weighted<Quantity>]) throws(QuantityError) -> Quantity {
    try checkWeights(parts.map(\.weight))
    let positive = parts.filter { $0.weight > 0 }
    if positive.count == 1 { return positive[0].value }
    if let first = positive[0].value.constant,
      positive.allSatisfy({ $0.value.constant == first })
    {
      return certain(first)
    }
    return Quantity(.mixture(parts))
  }
}
