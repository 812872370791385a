import FundSimScenario

/// The one place that calls the loader.
enum Loading {
  @Sendable static func load(
    _ bytes: [UInt8], name: String, design: String, perspective: String?
  ) throws(LoadError) -> LoadedScenario {
    try ScenarioLoader.load(bytes, name: name, design: design, perspective: perspective)
  }

  @Sendable static func problems(_ bytes: [UInt8], name: String) -> [Problem] {
    ScenarioLoader.checkAll(bytes, name: name)
  }

  @Sendable static func problemText(_ problems: [Problem], source: [UInt8]) -> String {
    ProblemReport.text(problems, source: source)
  }
}
