import FundSim

/// What a comparison's report says of its alternatives beside the figures.
public struct ComparisonContext: Sendable, Equatable {
  /// One alternative, in the order of `ComparisonSummary.alternatives`.
  public struct Alternative: Sendable, Equatable {
    /// How it is called in the report and in `from` and `to`: the design's id; of a second or later
    /// file, led by the file's name and a colon.
    public let name: String
    public let design: String
    public let designRemarks: Remarks
    public let perspective: String?
    public let perspectiveRemarks: Remarks
    /// SHA-256 of the scenario file's bytes, in hexadecimal.
    public let sha256: String

    public init(
      name: String, design: String, designRemarks: Remarks = .none, perspective: String?,
      perspectiveRemarks: Remarks = .none, sha256: String
    ) {
      self.name = name
      self.design = design
      self.designRemarks = designRemarks
      self.perspective = perspective
      self.perspectiveRemarks = perspectiveRemarks
      self.sha256 = sha256
    }
  }

  /// The gap between two views of one design.
  public struct Gap: Sendable, Equatable {
    public let design: String
    /// Nil is the file as it stands.
    public let first: String?
    public let second: String?
    public let summary: GapSummary

    public init(design: String, first: String?, second: String?, summary: GapSummary) {
      self.design = design
      self.first = first
      self.second = second
      self.summary = summary
    }
  }

  public let version: String
  public let alternatives: [Alternative]
  public let gaps: [Gap]
  /// Perspectives of the scenario that this comparison did not look from.
  public let otherPerspectives: [String]
  /// What their plans say of when money ends, in the order of the alternatives; may be empty.
  public let plans: [PlanOutline]
  /// The assessed month that the decision is to be about; nil is the one nearest to 36.
  public let month: Int?

  public init(
    version: String, alternatives: [Alternative], gaps: [Gap] = [],
    otherPerspectives: [String] = [], plans: [PlanOutline] = [], month: Int? = nil
  ) {
    self.version = version
    self.alternatives = alternatives
    self.gaps = gaps
    self.otherPerspectives = otherPerspectives
    self.plans = plans
    self.month = month
  }
}
