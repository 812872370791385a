/// What a report says about the run beside the figures themselves.
public struct ReportContext: Sendable, Equatable {
  public let version: String
  public let design: String
  public let perspective: String?
  /// SHA-256 of the scenario file's bytes, in hexadecimal.
  public let sha256: String

  public init(version: String, design: String, perspective: String?, sha256: String) {
    self.version = version
    self.design = design
    self.perspective = perspective
    self.sha256 = sha256
  }
}
