/// What a report says about the run beside the figures themselves.
public struct ReportContext: Sendable, Equatable {
  public let version: String
  public let design: String
  public let perspective: String?
  /// SHA-256 of the scenario file's bytes, in hexadecimal.
  public let sha256: String
  /// The assessed month that the verdict is to be about; nil is the one nearest to 36.
  public let month: Int?

  public init(
    version: String, design: String, perspective: String?, sha256: String, month: Int? = nil
  ) {
    self.version = version
    self.design = design
    self.perspective = perspective
    self.sha256 = sha256
    self.month = month
  }
}
