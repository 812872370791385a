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

/// A design or a perspective.
public struct Alternative: Sendable, Equatable {
  public let id: String
  public let title: String
  public let note: String

  public init(id: String, title: String, note: String) {
    self.id = id
    self.title = title
    self.note = note
  }

  static let baseline = Alternative(id: "baseline", title: "", note: "")
}

/// Why no scenario came out of a file.
public enum LoadError: Error, Equatable, Sendable {
  case invalid([Problem])
  case unknownDesign(name: String, suggestion: String?, known: [String])
  case unknownPerspective(name: String, suggestion: String?, known: [String])
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
    let file: ScenarioFile
    switch ScenarioFile.parse(bytes, name: name) {
    case .success(let parsed): file = parsed
    case .failure(let problem): throw .invalid([problem])
    }
    let designs = file.designs
    let perspectives = file.perspectives
    var chosen: [PatchedAlternative] = []
    if design != "baseline" {
      guard let found = designs.first(where: { $0.alternative.id == design }) else {
        throw .unknownDesign(
          name: design, suggestion: suggestion(design, ["baseline"] + designs.ids),
          known: ["baseline"] + designs.ids)
      }
      chosen.append(found)
    }
    if let perspective {
      guard let found = perspectives.first(where: { $0.alternative.id == perspective }) else {
        throw .unknownPerspective(
          name: perspective, suggestion: suggestion(perspective, perspectives.ids),
          known: perspectives.ids)
      }
      chosen.append(found)
    }
    let reading = file.read(chosen)
    let entries = file.structure.entries + reading.entries
    let problems = file.problems(entries)
    guard let scenario = reading.scenario, !problems.contains(where: { $0.severity == .error })
    else { throw .invalid(problems) }
    return LoadedScenario(
      scenario: scenario, sha256: SHA256.hexadecimal(bytes), warnings: problems,
      designs: [.baseline] + designs.map(\.alternative),
      perspectives: perspectives.map(\.alternative))
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

  private static func suggestion(_ name: String, _ known: [String]) -> String? {
    DidYouMean.nearest(to: name, among: known)
  }
}

extension [PatchedAlternative] {
  fileprivate var ids: [String] { map(\.alternative.id) }
}
