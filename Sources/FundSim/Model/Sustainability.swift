/// The thresholds that turn a month's accounts into an outcome (MODEL §9).
public struct Sustainability: Sendable, Hashable, Changeable {
  /// Assessment months, ascending, each in 1…horizon.
  public package(set) var assess: [Int]
  /// Free reserves wanted, in months of the costs ahead.
  public package(set) var reservesMonths: Double
  /// Share of the costs ahead that secured receipts must cover.
  public package(set) var coverage: Double
  /// Largest share of secured receipts that may be time-limited.
  public package(set) var maxTimeLimited: Double
  /// Share of secured receipts from mainstream budgets that makes a service mainstreamed.
  public package(set) var mainstreamShare: Double

  public init(
    assess: [Int], reservesMonths: Double = 3, coverage: Double = 0.75,
    maxTimeLimited: Double = 0.5, mainstreamShare: Double = 0.5
  ) {
    self.assess = assess
    self.reservesMonths = reservesMonths
    self.coverage = coverage
    self.maxTimeLimited = maxTimeLimited
    self.mainstreamShare = mainstreamShare
  }

  /// The defaults for a horizon: months 12, 24, 36 and 60 as far as it reaches.
  public init(horizon: Int) {
    self.init(assess: [12, 24, 36, 60].filter { $0 <= horizon })
  }
}
