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
}

/// One thing wrong with a file, at its place in the file.
public struct Problem: Error, Equatable, Sendable {
  public let severity: Finding.Severity
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, in characters.
  public let column: Int
  /// JSON pointer (RFC 6901); empty for the document or a syntax error.
  public let pointer: String
  public let message: String
  public let remedy: String
}

/// Why no scenario came out of a file.
public enum LoadError: Error, Equatable, Sendable {
  case invalid([Problem])
  case unknownDesign(name: String, suggestion: String?, known: [String])
  case unknownPerspective(name: String, suggestion: String?, known: [String])
}

/// Bytes of a scenario file to a valid scenario.
public enum ScenarioLoader {
  public static func load(
    _ bytes: [UInt8], name: String, design: String = "baseline", perspective: String? = nil
  ) throws(LoadError) -> LoadedScenario {
    throw .invalid([])
  }
}
