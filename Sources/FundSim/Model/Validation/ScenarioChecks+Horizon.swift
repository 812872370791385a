/// Warnings about what comes too late to matter.
extension ScenarioChecks {
  /// Warns of a certain month after the last; `subject` is what happens then, as "the stage is
  /// decided".
  mutating func checkHorizon(_ month: Quantity, _ subject: String, at path: Path) {
    // Nothing follows from a horizon that is wrong itself.
    guard Limits.horizon.contains(scenario.horizon), let value = month.constant,
      (0...1200).contains(value), Domain.months.clamp(value) >= Double(scenario.horizon)
    else { return }
    let shown = Measure.text(Domain.months.clamp(value))
    warning(
      at: path,
      "\(subject) in month \(shown), which is after the last month, \(scenario.horizon - 1)",
      remedy: #"choose an earlier month, or a longer "horizon""#, dependsOn: [["horizon"]])
  }

  mutating func checkHorizon(of cost: Cost, at path: Path) {
    // An assessment looks twelve months ahead, and may be what the cost is there for.
    let lastSeen = (scenario.sustainability.assess.max() ?? 0) + 12
    if let from = cost.from.constant, Domain.months.clamp(from) < Double(lastSeen) { return }
    checkHorizon(cost.from, "the cost begins", at: path + ["from"])
  }
}
