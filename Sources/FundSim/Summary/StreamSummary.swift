/// What one stream brought, and what hung on it.
public struct StreamSummary: Sendable, Equatable {
  /// The stream's id, or `programme/<stage>` for a stage's grant.
  public let id: String
  /// A kind's name, or `programme-grant`.
  public let kind: String
  public let isCash: Bool
  /// At least one award decided before the horizon.
  public let won: Proportion
  /// By programme year, while open.
  public let perYear: [Year]
  /// By assessment month, closed or not.
  public let againstPlan: [AgainstPlan]
  /// By assessment month, given an award; nil where no trial was won (or none was lost).
  public let conditional: [Conditional]

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
  }

  public struct Conditional: Sendable, Equatable {
    public let month: Int
    public let openIfWon: Proportion?
    public let openIfNotWon: Proportion?
    public let sustainedIfWon: Proportion?
    public let sustainedIfNotWon: Proportion?
  }
}
