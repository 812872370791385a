import FundSim
import FundSimText

extension JSONField {
  /// Any quantity of MODEL §2.
  ///
  /// A certain value must lie in the field's domain. A part of a mixture need not: what it adds to
  /// the draws outside is judged with the whole.
  func quantity(_ measure: Measure, isPart: Bool = false) -> Quantity? {
    switch node.value {
    case .number(let value):
      if let objection = measure.objection(toPlain: value) {
        problem(objection.message, remedy: objection.remedy)
        return nil
      }
      if !isPart, let objection = measure.objection(to: value) {
        problem(objection.message, remedy: objection.remedy)
        return nil
      }
      return made { () throws(QuantityError) in try Quantity.constant(value) }
    case .string(let text): return quantity(from: text, measure)
    case .object: return distribution(measure)
    default:
      wrongType(measure.noun, remedy: measure.examples)
      return nil
    }
  }

  /// A number that cannot be uncertain.
  func fixed(_ measure: Measure) -> Double? {
    switch node.value {
    case .number(let value): return value
    case .string(let text):
      guard let meaning = read(text, measure) else { return nil }
      if case .exactly(let value) = meaning { return value }
    case .object: break
    default:
      wrongType(measure.noun, remedy: measure.examples)
      return nil
    }
    problem(
      "\(node.described) is uncertain, and this must be a fixed number",
      remedy: measure.examples)
    return nil
  }

  /// A fixed whole number.
  func whole(_ measure: Measure) -> Int? {
    guard let value = fixed(measure) else { return nil }
    if let whole = Int(exactly: value) { return whole }
    problem("\(Measure.text(value)) is not a whole number", remedy: "give a whole number")
    return nil
  }

  /// Runs a factory, and notes its refusal.
  func made(_ make: () throws(QuantityError) -> Quantity) -> Quantity? {
    do throws(QuantityError) {
      return try make()
    } catch {
      problem(error.message, remedy: error.remedy)
      return nil
    }
  }

  private func read(_ text: String, _ measure: Measure) -> QuantityText? {
    do throws(QuantityText.Failure) {
      return try QuantityText.parse(text, measure, sign: context.currencySign)
    } catch {
      problem(error.message, remedy: error.remedy)
      return nil
    }
  }

  private func quantity(from text: String, _ measure: Measure) -> Quantity? {
    switch read(text, measure) {
    case nil: return nil
    case .exactly(let value):
      // "60" is treated as 60; "150%" is better quoted as it was written.
      let isPlain = Double(text) == value
      let percentage = text.contains("%") ? nil : measure.objection(toPlain: value)
      if let objection = percentage
        ?? measure.objection(to: value, written: isPlain ? nil : text)
      {
        problem(objection.message, remedy: objection.remedy)
        return nil
      }
      return made { () throws(QuantityError) in try Quantity.constant(value) }
    case .interval(let low, let high):
      return interval(low, high, text, measure)
    }
  }

  /// A 90 % interval: logit-normal where 0 and 1 are the bounds, lognormal where both ends are
  /// positive, else normal (MODEL §2).
  private func interval(
    _ low: Double, _ high: Double, _ text: String, _ measure: Measure
  ) -> Quantity? {
    let isUnit = measure.domain.isUnit
    for end in [low, high] {
      let percentage = text.contains("%") ? nil : measure.objection(toPlain: end)
      if let objection = percentage ?? measure.objection(to: end, isCertain: false) {
        let isMoney = measure.unit == .money && end < 0
        if isMoney { continue }  // a normal that is clamped, with a warning
        problem("in \(Quoted.short(text)), \(objection.message)", remedy: objection.remedy)
        return nil
      }
      guard isUnit, end <= 0 || end >= 1 else { continue }
      problem(
        "the interval \(Quoted.short(text)) touches \(Measure.text(end)), "
          + "where nothing is uncertain",
        remedy: #"write "1% to 99%" for nearly certain, or {"uniform": [0, 1]}"#)
      return nil
    }
    return made { () throws(QuantityError) in
      if low == high { return try Quantity.constant(low) }
      if isUnit { return try Quantity.logitNormal(p5: low, p95: high) }
      if low > 0 { return try Quantity.lognormal(p5: low, p95: high) }
      return try Quantity.normal(p5: low, p95: high)
    }
  }
}
