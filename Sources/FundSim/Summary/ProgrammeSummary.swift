/// The programme as its funder sees it: projects counted per trial, all replicas.
public struct ProgrammeSummary: Sendable, Equatable {
  public let name: String
  public let support: Int
  /// Projects and replicas in all, whether they join or not.
  public let projectCount: Int
  public let stages: [StageSummary]
  /// Grants (gross of returns) and support costs, in pounds.
  public let cost: CountSummary
  /// Number of projects, by assessment month.
  public let outcomes: [ProgrammeOutcome]

  public init(
    name: String, support: Int, projectCount: Int, stages: [StageSummary], cost: CountSummary,
    outcomes: [ProgrammeOutcome]
  ) {
    self.name = name
    self.support = support
    self.projectCount = projectCount
    self.stages = stages
    self.cost = cost
    self.outcomes = outcomes
  }
}

/// Projects that passed a stage, per trial.
public struct StageSummary: Sendable, Equatable {
  public let id: String
  public let mean: Double
  /// The same by lead type, in the order of `LeadType.allCases`; types without a project are absent.
  public let byLeadType: [LeadTypeMean]

  public struct LeadTypeMean: Sendable, Equatable {
    public let leadType: LeadType
    public let mean: Double

    public init(leadType: LeadType, mean: Double) {
      self.leadType = leadType
      self.mean = mean
    }
  }

  public init(id: String, mean: Double, byLeadType: [LeadTypeMean]) {
    self.id = id
    self.mean = mean
    self.byLeadType = byLeadType
  }
}

/// A figure counted once per trial: a number of projects, or pounds.
public struct CountSummary: Sendable, Equatable {
  public let mean: Double
  public let p5: Double
  public let p95: Double

  public init(mean: Double, p5: Double, p95: Double) {
    self.mean = mean
    self.p5 = p5
    self.p95 = p95
  }
}

/// Numbers of projects at one assessment month.
public struct ProgrammeOutcome: Sendable, Equatable {
  public let month: Int
  public let sustained: CountSummary
  public let open: CountSummary
  public let mainstreamed: CountSummary

  public init(
    month: Int, sustained: CountSummary, open: CountSummary, mainstreamed: CountSummary
  ) {
    self.month = month
    self.sustained = sustained
    self.open = open
    self.mainstreamed = mainstreamed
  }

  public func number(of measure: CountedMeasure) -> CountSummary {
    switch measure {
    case .sustained: sustained
    case .open: open
    case .mainstreamed: mainstreamed
    }
  }
}
