import FundSim

extension DistributionReader {
  func binomial() -> Quantity? {
    let errors = field.context.log.errorCount
    guard let reader = ObjectReader(field, Shape("its object", ["n", "p"])) else { return nil }
    for key in ["n", "p"] where !reader.has(key) {
      reader.missing(key, remedy: #"give "n" and "p""#)
    }
    let n = reader["n"].flatMap { $0.whole(Self.plain) }
    let p = reader["p"].flatMap { $0.fixed(.chance) }
    guard let n, let p, field.context.log.errorCount == errors else { return nil }
    return field.made { () throws(QuantityError) in try .binomial(n: n, p: p) }
  }

  func empirical() -> Quantity? {
    guard let elements = field.list() else { return nil }
    let values = elements.compactMap { $0.fixed(measure) }
    guard values.count == elements.count else { return nil }
    return field.made { () throws(QuantityError) in try .empirical(values) }
  }

  func discrete() -> Quantity? {
    let remedy = "write [value, weight]"
    let pairs = pairs(remedy: remedy) { first, second -> Quantity.Weighted<Double>? in
      let value = first.fixed(measure)
      let weight = second.fixed(Self.weight)
      guard let value, let weight else { return nil }
      return .init(value, weight: weight)
    }
    guard let pairs else { return nil }
    return field.made { () throws(QuantityError) in try .discrete(pairs) }
  }

  func mixture() -> Quantity? {
    let remedy = "write [weight, quantity]"
    let pairs = pairs(remedy: remedy) { first, second -> Quantity.Weighted<Quantity>? in
      let weight = first.fixed(Self.weight)
      let quantity = second.quantity(measure, isPart: true)
      guard let quantity, let weight else { return nil }
      return .init(quantity, weight: weight)
    }
    guard let pairs else { return nil }
    return field.made { () throws(QuantityError) in try .mixture(pairs) }
  }

  /// A list of pairs, or nil when any of them is wrong.
  private func pairs<Pair>(
    remedy: String, _ make: (JSONField, JSONField) -> Pair?
  ) -> [Pair]? {
    guard let elements = field.list() else { return nil }
    var pairs: [Pair] = []
    for element in elements {
      guard let pair = element.list() else { continue }
      guard pair.count == 2 else {
        element.problem("a pair was expected, not \(pair.count) values", remedy: remedy)
        continue
      }
      if let made = make(pair[0], pair[1]) { pairs.append(made) }
    }
    return pairs.count == elements.count ? pairs : nil
  }
}
