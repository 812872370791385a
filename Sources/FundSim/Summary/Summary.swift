/// What a run found: every figure that a report shows, and nothing about how to show it.
///
/// Money is in pounds, rounded to the micro-pound it was counted in; shares carry their interval.
public struct Summary: Sendable, Equatable {
  public let seed: UInt64
  public internal(set) var trials: Trials
  public let title: String
  public let currency: String
  public let start: CalendarMonth?
  public let horizon: Int
  public let sustainability: Sustainability
  /// In document order.
  public let projects: [ProjectSummary]
  /// Over all projects; stages are empty without a programme.
  public let programme: ProgrammeSummary

  public struct Trials: Sendable, Equatable {
    public let first: UInt64
    public let count: UInt64
    /// False when the run was interrupted, or met with a fault; `count` trials were finished.
    public let isComplete: Bool
    /// What went wrong in the trial after these, if that is why there are no more.
    public internal(set) var fault: SimulationError? = nil
  }
}

/// One project's outcomes, all replicas pooled.
public struct ProjectSummary: Sendable, Equatable {
  public let id: String
  public let leadType: LeadType
  public let replicas: Int
  /// One for each assessment month, in their order.
  public let outcomes: [OutcomeSummary]
  /// Share open at the end of months 0…H−1.
  public let survival: [Double]
  /// The general fund at the end of months 0…H−1, closed or not.
  public let cash: [MoneySummary]
  /// Extra overdraft that would have kept it open, by assessment month.
  public let bridging: [BridgingSummary]
  /// Mean concentration (Σ of squared shares) by programme year; nil where no trial had income.
  public let concentration: [Double?]
  /// Restricted money that went back, of all its funds; nil without `Detail.full`.
  public let returned: ReturnedSummary?
  /// Streams in document order, then stage grants as `programme/<stage>`.
  public let streams: [StreamSummary]
}

/// Where a project stands at one assessment month (MODEL §9).
public struct OutcomeSummary: Sendable, Equatable {
  public let month: Int
  public let open: Proportion
  public let closed: Proportion
  public let precarious: Proportion
  public let sustained: Proportion
  public let mainstreamed: Proportion

  public func share(of measure: OutcomeMeasure) -> Proportion {
    switch measure {
    case .open: open
    case .closed: closed
    case .precarious: precarious
    case .sustained: sustained
    case .mainstreamed: mainstreamed
    }
  }
}

/// An amount over all futures: its mean and five quantiles, in pounds.
public struct MoneySummary: Sendable, Equatable {
  public let mean: Double
  public let p5: Double
  public let p25: Double
  public let p50: Double
  public let p75: Double
  public let p95: Double
}

/// The bridging need to one month, in pounds.
public struct BridgingSummary: Sendable, Equatable {
  public let month: Int
  public let p50: Double
  public let p80: Double
  public let p90: Double
  public let p95: Double
}
