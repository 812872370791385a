import FundSim

/// A scenario read from a file, with what a report wants to say about the file.
public struct LoadedScenario: Sendable {
  public let scenario: Scenario
  /// Of the file's bytes, lowercase hexadecimal.
  public let sha256: String
  public let warnings: [Problem]
  /// In document order, `baseline` first.
  public let designs: [Alternative]
  public let perspectives: [Alternative]
}

/// Bytes of a scenario file to a valid scenario.
public enum ScenarioLoader {
  /// Reads a scenario with one design and at most one perspective, the design's patch first.
  ///
  /// `name` stands for the file in messages. Every design and perspective is checked for its own
  /// structure; only the patches that are asked for are applied.
  ///
  /// - Throws: every problem of the file at once, or the name that is not known.
  /// - Complexity: O(n).
  public static func load(
    _ bytes: [UInt8], name: String, design: String = "baseline", perspective: String? = nil
  ) throws(LoadError) -> LoadedScenario {
    let open = try OpenScenario.open(bytes, name: name)
    let loaded = try open.alternatives(designs: [design], perspectives: [perspective])
    return LoadedScenario(
      scenario: loaded.alternatives[0].scenario, sha256: open.sha256,
      warnings: loaded.warnings, designs: open.designs, perspectives: open.perspectives)
  }

  /// Every problem and warning of the baseline and of each single design and perspective.
  ///
  /// What a patch leaves as it is in the baseline is reported once, at the baseline. What is wrong
  /// with a perspective is a warning when some design has it right.
  public static func checkAll(_ bytes: [UInt8], name: String) -> [Problem] {
    switch ScenarioFile.parse(bytes, name: name) {
    case .failure(let problem): return [problem]
    case .success(let file): return file.problems(AlternativeCheck.entries(of: file))
    }
  }
}
