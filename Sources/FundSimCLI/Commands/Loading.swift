import FundSimScenario

/// The one place that calls the loader.
enum Loading {
  @Sendable static func load(
    _ bytes: [UInt8], name: String, design: String, perspective: String?
  ) throws(LoadError) -> LoadedScenario {
    try ScenarioLoader.load(bytes, name: name, design: design, perspective: perspective)
  }

  // STAND-IN: replace the body with `ScenarioLoader.checkAll(bytes, name)`.
  @Sendable static func problems(_ bytes: [UInt8], name: String) -> [Problem] {
    do throws(LoadError) {
      return try ScenarioLoader.load(bytes, name: name).warnings
    } catch {
      if case .invalid(let problems) = error { return problems }
      return []
    }
  }

  // STAND-IN: replace the body with `ProblemReport.text(problems, source: bytes)`.
  @Sendable static func problemText(_ problems: [Problem], source: [UInt8]) -> String {
    problems.map { problem in
      let pointer = problem.pointer.isEmpty ? "" : problem.pointer + ": "
      let remedy = problem.remedy.isEmpty ? "" : "; " + problem.remedy
      return "\(problem.file):\(problem.line):\(problem.column): \(problem.severity.rawValue): "
        + "\(pointer)\(problem.message)\(remedy)\n"
    }.joined()
  }
}
