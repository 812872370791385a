import FundSimText

/// What a quantity says against its field, and shapes that are rarely meant.
extension ScenarioChecks {
  /// A certain value must lie in its field's domain; an uncertain one mostly.
  ///
  /// At most one warning speaks of a quantity: that of the shape explains the draws outside.
  mutating func check(_ quantity: Quantity?, _ measure: Measure, at path: Path) {
    guard let quantity else { return }
    met?.append((quantity, measure, path))
    if let value = quantity.constant {
      if let objection = measure.objection(to: value) {
        error(at: path, objection.message, remedy: objection.remedy)
      }
      return
    }
    guard withWarnings, !checkShape(of: quantity, measure, at: path),
      !checkTruncation(of: quantity, at: path)
    else { return }
    let clamped = Sampler.clampedProbability(of: quantity, in: measure.domain)
    guard clamped > 0.01 else { return }
    let range = "\(Measure.text(measure.domain.lower)) to \(Measure.text(measure.domain.upper))"
    warning(
      at: path,
      "\(Self.percentage(clamped)) of the draws fall outside \(range) and are moved to its edge",
      remedy: clamped > 0.05
        ? "narrow it, or give a distribution that lies inside"
        : #"narrow it, or cut it off with "min" and "max""#)
  }

  /// Warns of a shape that is rarely meant, in the parts of a mixture too; whether it has warned.
  private mutating func checkShape(
    of quantity: Quantity, _ measure: Measure, at path: Path
  ) -> Bool {
    guard case .mixture(let parts) = quantity.form else {
      return checkIntervalFromNought(quantity, measure, at: path)
    }
    // What lies below 0 is cut off with the whole.
    if let lower = quantity.lower, lower >= 0 { return false }
    var hasWarned = false
    for (index, part) in parts.enumerated() where part.weight > 0 {
      let place = path + ["mixture", String(index), "1"]
      hasWarned = checkShape(of: part.value, measure, at: place) || hasWarned
    }
    return hasWarned
  }

  /// An interval that begins at 0 is a normal (MODEL §2), with a twentieth of it below 0. Who
  /// writes one has mostly nothing below 0 in mind.
  ///
  /// It is known by its 5th percentile, and so is a normal that is written out with its 5th
  /// percentile at 0, of which the sentence is as true. In a field between 0 and 1 there is no such
  /// interval.
  private mutating func checkIntervalFromNought(
    _ quantity: Quantity, _ measure: Measure, at path: Path
  ) -> Bool {
    guard case .normal(let mean, let sd) = quantity.form, quantity.lower == nil,
      quantity.upper == nil, mean > 0, !measure.domain.isUnit,
      abs(mean - sd * QuantityCheck.scoreOf95) <= 1e-9 * mean
    else { return false }
    let nought =
      switch measure.unit {
      case .money: scenario.pounds(0)
      case .rate: "0%"
      default: "0"
      }
    let edge = measure.domain.lower
    // Every field of which a draw below 0 is moved begins at 0 or, as terms do, at 1.
    var fate = ", and moved to \(edge == 0 ? nought : Measure.text(edge))"
    if edge < 0 { fate = measure == .balance ? ", which is debt" : ", which is a fall" }
    // The 5th percentile is 0, so the 95th is twice the mean, exactly.
    let end = Self.plain(2 * mean)
    warning(
      at: path,
      "a normal distribution with its 5th percentile at \(nought), which every interval from "
        + "\(nought) is: 5% of the draws are below \(nought)\(fate)",
      remedy: #"write {"uniform": [0, \#(end)]}, or {"triangular": [0, mode, \#(end)]} with "#
        + #"the likeliest value for "mode", or begin the interval above \#(nought), which makes "#
        + "it a lognormal")
    return true
  }

  /// A chance to a tenth of a percent, as `12.5%`.
  static func percentage(_ chance: Double) -> String {
    Measure.text(Double(Int(min(chance, 1) * 1000 + 0.5)) / 10) + "%"
  }

  /// A number as JSON has it, without commas.
  static func plain(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }
}
