/// Warnings about what comes too late to matter.
extension ScenarioChecks {
  /// Warns of a certain month after the last; `subject` is what happens then, as "the stage is
  /// decided". `consequence` says what it still does, if anything.
  mutating func checkHorizon(
    _ month: Quantity, _ subject: String, consequence: String = "", at path: Path
  ) {
    // Nothing follows from a horizon that is wrong itself.
    guard (12...240).contains(scenario.horizon), let value = month.constant,
      (0...1200).contains(value), Domain.months.clamp(value) >= Double(scenario.horizon)
    else { return }
    let shown = Measure.text(Domain.months.clamp(value))
    warning(
      at: path,
      "\(subject) in month \(shown), which is after the last month, \(scenario.horizon - 1)"
        + consequence,
      remedy: #"choose an earlier month, or a longer "horizon""#, dependsOn: [["horizon"]])
  }

  mutating func checkHorizon(of cost: Cost, at path: Path) {
    // An assessment looks twelve months ahead.
    let lastSeen = (scenario.sustainability.assess.max() ?? 0) + 12
    let isSeen = cost.from.constant.map { Domain.months.clamp($0) < Double(lastSeen) } ?? false
    checkHorizon(
      cost.from, "the cost begins",
      consequence: isSeen ? ": only the costs ahead of an assessment count it" : "",
      at: path + ["from"])
  }
}
