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
}

/// Projects that passed a stage, per trial.
public struct StageSummary: Sendable, Equatable {
  public let id: String
  public let mean: Double
  /// The same by lead type, in the order of `LeadType.allCases`; types without a project are
  /// absent.
  public let byLeadType: [LeadTypeMean]

  public struct LeadTypeMean: Sendable, Equatable {
    public let leadType: LeadType
    public let mean: Double
  }
}

/// A figure counted once per trial: a number of projects, or pounds.
public struct CountSummary: Sendable, Equatable {
  public let mean: Double
  public let p5: Double
  public let p95: Double
}

/// Numbers of projects at one assessment month.
public struct ProgrammeOutcome: Sendable, Equatable {
  public let month: Int
  public let sustained: CountSummary
  public let open: CountSummary
  public let mainstreamed: CountSummary

  public func number(of measure: CountedMeasure) -> CountSummary {
    switch measure {
    case .sustained: sustained
    case .open: open
    case .mainstreamed: mainstreamed
    }
  }
}
