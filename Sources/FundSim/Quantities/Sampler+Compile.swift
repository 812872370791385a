extension Sampler {
  package init(_ quantity: Quantity, in domain: Domain) {
    self.init(quantity, in: domain, tables: ScoreTables())
  }

  /// Compiles with the tables that other samplers have already.
  init(_ quantity: Quantity, in domain: Domain, tables shelf: ScoreTables) {
    let leaves = Self.leaves(of: quantity, -.infinity, .infinity)
    let law = Self.law(of: leaves)
    self.domain = domain
    central = Self.central(of: law, in: domain)
    clampedProbability = Self.clampedProbability(of: law, in: domain)
    let (least, most) = (domain.clamp(law.support.lower), domain.clamp(law.support.upper))
    if least == most {
      constant = least
      kernel = Kernel()
      (parts, chances, tables) = (nil, nil, [])
      return
    }
    constant = nil
    let compiled = leaves.map {
      Kernel.compile($0.form, $0.law, $0.lower, $0.upper, in: domain, tables: shelf)
    }
    kernel = compiled[0].kernel
    tables = compiled.compactMap(\.table)
    if compiled.count == 1 {
      (parts, chances) = (nil, nil)
      return
    }
    parts = FixedTable(compiled.map(\.kernel))
    var total = 0.0
    for leaf in leaves { total += leaf.weight }
    var sum = 0.0
    chances = FixedTable(
      leaves.dropLast().map { leaf in
        sum += leaf.weight
        return sum / total
      })
  }

  /// The central value alone, without what it takes to draw.
  static func central(of quantity: Quantity, in domain: Domain) -> Double {
    central(of: law(of: leaves(of: quantity, -.infinity, .infinity)), in: domain)
  }

  /// The chance that a draw has to be moved into the domain, without what it takes to draw.
  static func clampedProbability(of quantity: Quantity, in domain: Domain) -> Double {
    clampedProbability(of: law(of: leaves(of: quantity, -.infinity, .infinity)), in: domain)
  }

  private static func law(of leaves: [Leaf]) -> any Distribution {
    leaves.count == 1 ? leaves[0].law : MixtureDistribution(leaves.map { ($0.weight, $0.law) })
  }

  /// Clamping and rounding are monotone, so they commute with a quantile.
  private static func central(of law: any Distribution, in domain: Domain) -> Double {
    domain.clamp(law.quantile(0.5))
  }

  private static func clampedProbability(of law: any Distribution, in domain: Domain) -> Double {
    law.tailsBelow(domain.lower).lower + law.tails(domain.upper).upper
  }

  /// One plain distribution of a flattened mixture.
  private struct Leaf {
    /// Chance of this part, and of its lying in the bounds that were asked for.
    let weight: Double
    let form: Quantity.Form
    let lower: Double
    let upper: Double
    let law: any Distribution
  }

  /// The plain distributions that make up `quantity` inside `lower`…`upper`. Nested mixtures
  /// multiply their weights; a truncated mixture is the mixture of its truncated parts, each
  /// weighted by its probability inside the bounds.
  private static func leaves(
    of quantity: Quantity, _ lower: Double, _ upper: Double
  ) -> [Leaf] {
    let ownLower = quantity.lower ?? -.infinity
    let ownUpper = quantity.upper ?? .infinity
    let (from, to) = (max(lower, ownLower), min(upper, ownUpper))
    guard case .mixture(let parts) = quantity.form else {
      let base = quantity.form.distribution
      let inside = Quantity.condition(base, from, to)
      let weight = inside.mass / Quantity.condition(base, ownLower, ownUpper).mass
      return [
        Leaf(weight: weight, form: quantity.form, lower: from, upper: to, law: inside.law)
      ]
    }
    let whole = Quantity.condition(quantity.form.distribution, ownLower, ownUpper).mass
    var total = 0.0
    for part in parts { total += part.weight }
    return parts.filter { $0.weight > 0 }.flatMap { part in
      let share = part.weight / total / whole
      return leaves(of: part.value, from, to).filter { $0.weight > 0 }.map {
        Leaf(
          weight: $0.weight * share, form: $0.form, lower: $0.lower, upper: $0.upper, law: $0.law)
      }
    }
  }
}
