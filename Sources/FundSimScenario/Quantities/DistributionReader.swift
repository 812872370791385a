import FundSim
import FundSimText

extension JSONField {
  /// One of the object forms of MODEL §2, with `min` and `max`.
  func distribution(_ measure: Measure) -> Quantity? {
    let errors = context.log.errorCount
    let shape = Shape(
      "a distribution", DistributionForm.allCases.map(\.rawValue) + ["min", "max"])
    guard let reader = ObjectReader(self, shape) else { return nil }
    let lower = reader["min"].map { $0.fixed(measure) }
    let upper = reader["max"].map { $0.fixed(measure) }
    let forms = DistributionForm.allCases.filter { reader.has($0.rawValue) }
    guard let form = forms.first, let parameters = reader[form.rawValue] else {
      if context.log.errorCount == errors {
        problem(
          "no distribution is named",
          remedy:
            "add one of \(WordList.quoted(DistributionForm.allCases.map(\.rawValue), last: "or"))")
      }
      return nil
    }
    if forms.count > 1 {
      problem(
        "\(WordList.quoted(forms.map(\.rawValue))) are two distributions",
        remedy: "keep one of them")
      return nil
    }
    let quantity = DistributionReader(field: parameters, measure: measure).read(form)
    guard let quantity, context.log.errorCount == errors else { return nil }
    let bounds = (lower: lower ?? nil, upper: upper ?? nil)
    guard bounds.lower != nil || bounds.upper != nil else { return quantity }
    return made { () throws(QuantityError) in
      try quantity.truncated(lower: bounds.lower, upper: bounds.upper)
    }
  }
}

/// The names of the object forms.
enum DistributionForm: String, CaseIterable {
  case uniform, triangular, pert, normal, lognormal, beta, gamma, weibull, bernoulli, poisson
  case binomial, discrete, empirical, mixture
}

/// Reads the parameters of one form; numbers may have units where the field has one.
struct DistributionReader {
  let field: JSONField
  let measure: Measure

  /// A number without a unit, such as a count or a shape.
  static let plain = Measure(Domain(-1e300, 1e300), .count, "a number")
  static let weight = Measure(Domain(0, 1e300), .ratio, "a weight")

  func read(_ form: DistributionForm) -> Quantity? {
    switch form {
    case .uniform:
      guard let ends = numbers(["the lower end", "the upper end"]) else { return nil }
      return field.made { () throws(QuantityError) in try .uniform(ends[0], ends[1]) }
    case .triangular:
      guard let p = numbers(["min", "mode", "max"]) else { return nil }
      return field.made { () throws(QuantityError) in
        try .triangular(min: p[0], mode: p[1], max: p[2])
      }
    case .pert:
      guard let p = numbers(["min", "mode", "max"]) else { return nil }
      return field.made { () throws(QuantityError) in
        try .pert(min: p[0], mode: p[1], max: p[2])
      }
    case .normal: return normal()
    case .lognormal: return lognormal()
    case .beta: return beta()
    case .gamma:
      return named([("mean", measure), ("sd", measure)]) { p throws(QuantityError) in
        try .gamma(mean: p[0], sd: p[1])
      }
    case .weibull:
      return named([("shape", Self.plain), ("scale", measure)]) { p throws(QuantityError) in
        try .weibull(shape: p[0], scale: p[1])
      }
    case .bernoulli:
      guard let p = field.fixed(.chance) else { return nil }
      return field.made { () throws(QuantityError) in try .bernoulli(p) }
    case .poisson:
      guard let mean = field.fixed(measure) else { return nil }
      return field.made { () throws(QuantityError) in try .poisson(mean: mean) }
    case .binomial: return binomial()
    case .discrete: return discrete()
    case .empirical: return empirical()
    case .mixture: return mixture()
    }
  }

  /// A list of as many numbers as there are names.
  private func numbers(_ names: [String]) -> [Double]? {
    guard let elements = field.list() else { return nil }
    guard elements.count == names.count else {
      field.problem(
        "the list has \(elements.count), not \(names.count), numbers",
        remedy: "give \(names.joined(separator: ", "))")
      return nil
    }
    let values = elements.compactMap { $0.fixed(measure) }
    return values.count == names.count ? values : nil
  }

  /// An object with all of these keys.
  private func named(
    _ parameters: [(key: String, measure: Measure)],
    _ make: ([Double]) throws(QuantityError) -> Quantity
  ) -> Quantity? {
    let errors = field.context.log.errorCount
    let keys = parameters.map(\.key)
    guard let reader = ObjectReader(field, Shape("its object", keys)) else { return nil }
    return read(parameters, from: reader, errors: errors, make)
  }

  private func read(
    _ parameters: [(key: String, measure: Measure)], from reader: ObjectReader, errors: Int,
    _ make: ([Double]) throws(QuantityError) -> Quantity
  ) -> Quantity? {
    var values: [Double] = []
    for parameter in parameters {
      guard let value = reader[parameter.key] else {
        reader.missing(
          parameter.key, remedy: "give \(WordList.quoted(parameters.map(\.key)))")
        continue
      }
      if let value = value.fixed(parameter.measure) { values.append(value) }
    }
    guard values.count == parameters.count, field.context.log.errorCount == errors else {
      return nil
    }
    return field.made { () throws(QuantityError) in try make(values) }
  }

  /// An object with one of two pairs of keys.
  private func either(
    _ first: [(key: String, measure: Measure)], _ second: [(key: String, measure: Measure)],
    _ make: (_ isFirst: Bool, [Double]) throws(QuantityError) -> Quantity
  ) -> Quantity? {
    let errors = field.context.log.errorCount
    let keys = (first + second).map(\.key)
    guard let reader = ObjectReader(field, Shape("its object", keys)) else { return nil }
    let hasFirst = first.contains { reader.has($0.key) }
    let hasSecond = second.contains { reader.has($0.key) }
    guard hasFirst != hasSecond else {
      if field.context.log.errorCount == errors {
        field.problem(
          hasFirst ? "two ways to give the same distribution" : "its parameters are missing",
          remedy:
            "give \(WordList.quoted(first.map(\.key))), or \(WordList.quoted(second.map(\.key)))")
      }
      return nil
    }
    return read(hasFirst ? first : second, from: reader, errors: errors) {
      values throws(QuantityError) in try make(hasFirst, values)
    }
  }

  private func normal() -> Quantity? {
    either([("mean", measure), ("sd", measure)], [("p5", measure), ("p95", measure)]) {
      isMean, p throws(QuantityError) in
      try isMean ? .normal(mean: p[0], sd: p[1]) : .normal(p5: p[0], p95: p[1])
    }
  }

  private func lognormal() -> Quantity? {
    either([("mean", measure), ("sd", measure)], [("p5", measure), ("p95", measure)]) {
      isMean, p throws(QuantityError) in
      try isMean ? .lognormal(mean: p[0], sd: p[1]) : .lognormal(p5: p[0], p95: p[1])
    }
  }

  private func beta() -> Quantity? {
    either(
      [("mean", measure), ("count", Self.plain)], [("alpha", Self.plain), ("beta", Self.plain)]
    ) { isMean, p throws(QuantityError) in
      try isMean ? .beta(mean: p[0], count: p[1]) : .beta(alpha: p[0], beta: p[1])
    }
  }
}
