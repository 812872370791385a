import FundSimText

/// Everything that is wrong with a scenario, found in one pass.
public struct InvalidScenario: Error, Equatable, Sendable {
  public let problems: [Issue]

  public init(problems: [Issue]) { self.problems = problems }
}

/// One thing that an author should know about a scenario: where, what, and what to do.
public struct Issue: Error, Equatable, Sendable {
  public enum Severity: String, Sendable {
    case error, warning
  }

  public let severity: Severity
  /// The keys from the root, for example `["projects", "transport", "costs"]`.
  public let path: [String]
  /// What is wrong, with what was found.
  public let message: String
  /// What to do about it.
  public let remedy: String
  /// Other paths that it judged: an error in one of them may be its real cause.
  package let dependsOn: [[String]]

  public init(
    _ severity: Severity = .error, at path: [String], _ message: String, remedy: String
  ) {
    self.init(severity, at: path, message, remedy: remedy, dependsOn: [])
  }

  package init(
    _ severity: Severity, at path: [String], _ message: String, remedy: String,
    dependsOn: [[String]]
  ) {
    self.severity = severity
    self.path = path
    self.message = message
    self.remedy = remedy
    self.dependsOn = dependsOn
  }

  /// The path as a JSON pointer (RFC 6901).
  public var pointer: String { JSONPointer.text(path) }
}
