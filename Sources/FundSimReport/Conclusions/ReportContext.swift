/// What a report says about the run beside the figures themselves.
public struct ReportContext: Sendable, Equatable {
  public let version: String
  public let design: String
  public let designRemarks: Remarks
  public let perspective: String?
  public let perspectiveRemarks: Remarks
  /// SHA-256 of the scenario file's bytes, in hexadecimal.
  public let sha256: String
  /// The assessed month that the verdict is to be about; nil is the one nearest to 36.
  public let month: Int?

  public init(
    version: String, design: String, designRemarks: Remarks = .none, perspective: String?,
    perspectiveRemarks: Remarks = .none, sha256: String, month: Int? = nil
  ) {
    self.version = version
    self.design = design
    self.designRemarks = designRemarks
    self.perspective = perspective
    self.perspectiveRemarks = perspectiveRemarks
    self.sha256 = sha256
    self.month = month
  }
}
