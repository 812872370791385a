extension Scenario {
  /// Checks every rule that spans more than one value.
  ///
  /// - Throws: every problem found, not only the first.
  public init(
    title: String = "", currency: String = "GBP", start: CalendarMonth? = nil, horizon: Int = 60,
    inflation: Quantity = 0, drivers: [Driver] = [], programme: Programme? = nil,
    projects: [Project], sustainability: Sustainability? = nil
  ) throws(InvalidScenario) {
    self.init(
      unchecked: title, currency: currency, start: start, horizon: horizon,
      inflation: inflation, drivers: drivers, programme: programme, projects: projects,
      sustainability: sustainability ?? Sustainability(horizon: horizon))
    _ = try validated()
  }

  /// The same scenario, once every rule that spans more than one value holds: for one that was
  /// changed.
  ///
  /// - Throws: every problem found, not only the first.
  package func validated() throws(InvalidScenario) -> Scenario {
    let errors = ScenarioChecks.issues(of: self, withWarnings: false)
    if !errors.isEmpty { throw InvalidScenario(problems: errors) }
    return self
  }
}
