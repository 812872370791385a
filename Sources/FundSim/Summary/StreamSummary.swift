/// What one stream brought, and what hung on it.
public struct StreamSummary: Sendable, Equatable {
  /// The stream's id, or `programme/<stage>` for a stage's grant.
  public let id: String
  /// A kind's name, or `programme-grant`.
  public let kind: String
  public let isCash: Bool
  /// At least one award decided before the horizon.
  public let won: Proportion
  /// At least one renewal decided and won before the horizon; nil of a stream without renewal.
  public let renewed: Proportion?
  /// By programme year, while open.
  public let perYear: [Year]
  /// By assessment month, closed or not.
  public let againstPlan: [AgainstPlan]
  /// By assessment month, given an award that was decided in a month before it.
  public let conditional: [Conditional]
  /// The same of renewals; nil of a stream without renewal.
  public let conditionalOnRenewal: [Conditional]?
  /// What went back to the funder.
  public let returned: ReturnedSummary

  public struct Year: Sendable, Equatable {
    public let cashMean: Double
    public let cashP5: Double
    public let cashP95: Double
    public let inKindMean: Double
  }

  public struct AgainstPlan: Sendable, Equatable {
    public let month: Int
    public let none: Double
    public let less: Double
    public let asPlanned: Double
    public let more: Double
    /// Planned receipts in months before `month`, pounds.
    public let plan: Double
    /// Mean receipts in months before `month`, pounds.
    public let mean: Double
    /// The same while the project was open: in months up to and including that of the first breach.
    public let meanWhileOpen: Double
  }

  /// How those trials stand at an assessment in which the award (or a renewal) was decided and won
  /// in a month before it, and how all others do; nil where there are none.
  public struct Conditional: Sendable, Equatable {
    public let month: Int
    /// Won in a month before `month`.
    public let won: Proportion
    public let openIfWon: Proportion?
    public let openIfNotWon: Proportion?
    public let sustainedIfWon: Proportion?
    public let sustainedIfNotWon: Proportion?
  }
}

/// Restricted money that went back to funders, unspent, before the horizon while the project was
/// open: in months up to and including that of the first breach (MODEL §7).
public struct ReturnedSummary: Sendable, Equatable {
  /// Pounds.
  public let mean: Double
  /// Trials in which a penny or more went back.
  public let share: Proportion
}
