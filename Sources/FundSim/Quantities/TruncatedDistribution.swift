/// A distribution conditioned to lie in `lower`…`upper`, both ends allowed.
///
/// F(x) = (F₀(x) − F₀(lower−)) / mass. Differences are taken in the tail where both numbers are
/// small, so a distribution cut far out on either side keeps its precision.
package struct TruncatedDistribution: Distribution {
  let base: any Distribution
  let lower: Double
  let upper: Double
  /// The tails of the base just below `lower` and at `upper`.
  let start: Tails
  let end: Tails
  /// Whether probabilities are counted from above.
  let isUpperTail: Bool
  /// The base's probability between the bounds.
  package let mass: Double

  package init(_ base: any Distribution, lower: Double, upper: Double) {
    self.base = base
    self.lower = lower
    self.upper = upper
    start = lower == -.infinity ? .allAbove : base.tailsBelow(lower)
    end = upper == .infinity ? .allBelow : base.tails(upper)
    isUpperTail = start.lower > 0.5
    mass = Swift.max(0, isUpperTail ? start.upper - end.upper : end.lower - start.lower)
  }

  /// The base's tails at the same quantile.
  private func baseTails(_ tails: Tails) -> Tails {
    if isUpperTail {
      let above =
        tails.upper < 0.5 ? end.upper + tails.upper * mass : start.upper - tails.lower * mass
      return Tails(lower: 1 - above, upper: above)
    }
    let below =
      tails.lower < 0.5 ? start.lower + tails.lower * mass : end.lower - tails.upper * mass
    return Tails(lower: below, upper: 1 - below)
  }

  private func share(_ tails: Tails) -> Tails {
    let (below, above) =
      isUpperTail
      ? (start.upper - tails.upper, tails.upper - end.upper)
      : (tails.lower - start.lower, end.lower - tails.lower)
    return Tails(
      lower: Swift.min(Swift.max(below / mass, 0), 1),
      upper: Swift.min(Swift.max(above / mass, 0), 1))
  }

  package func tails(_ x: Double) -> Tails {
    if x < lower { return .allAbove }
    if x >= upper { return .allBelow }
    return share(base.tails(x))
  }

  package func tailsBelow(_ x: Double) -> Tails {
    if x <= lower { return .allAbove }
    if x > upper { return .allBelow }
    return share(base.tailsBelow(x))
  }

  package func quantile(_ tails: Tails) -> Double {
    let x = base.quantile(baseTails(tails))
    return Swift.min(Swift.max(x, lower), upper)
  }

  package var support: (lower: Double, upper: Double) {
    (Swift.max(lower, base.support.lower), Swift.min(upper, base.support.upper))
  }

  /// By the midpoint rule over the quantile: a description, not a result.
  package var mean: Double { integral { $0 } }
  package var variance: Double {
    let centre = mean
    return integral { ($0 - centre) * ($0 - centre) }
  }

  private func integral(_ f: (Double) -> Double) -> Double {
    let count = 4096
    var sum = 0.0
    for index in 0..<count {
      sum += f(quantile((Double(index) + 0.5) / Double(count)))
    }
    return sum / Double(count)
  }
}
