/// One assumption on which two views differ: a place in the scenario, and what each puts there.
public struct Assumption: Sendable, Equatable {
  /// JSON pointer into the scenario: `/projects/halls/streams/contract/chance`.
  public let pointer: String
  /// What the first and the second view say, as written; nil where a view says nothing.
  public let first: String?
  public let second: String?

  public init(pointer: String, first: String?, second: String?) {
    self.pointer = pointer
    self.first = first
    self.second = second
  }
}

/// How far apart two views are, and which assumptions make the gap.
///
/// A measure of the gap is what the second view finds minus what the first finds, on the same
/// draws. An assumption's share of it is its Shapley value: what changes when the assumption is
/// switched from the first view to the second, on average over the orders in which all of them are
/// switched. The shares add up to the gap.
///
/// - Source: Shapley (1953), A value for n-person games, Contributions to the Theory of Games II;
///   random orders after Castro, Gómez & Tejada (2009), doi:10.1016/j.cor.2008.04.004; for output
///   of simulations Song, Nelson & Staum (2016), doi:10.1137/15M1048070.
public struct GapSummary: Sendable, Equatable {
  /// The assessment month at which it is measured.
  public let month: Int
  public let trials: Summary.Trials
  /// Projects and copies that the measures are about: those that some assumption concerns.
  public let projectCount: Int
  /// What each view finds by itself.
  public let first: Levels
  public let second: Levels
  /// The second minus the first.
  public let gap: Shares
  /// In the order in which the assumptions were given.
  public let assumptions: [Part]
  /// Orders in which the assumptions went over.
  public let orders: Int
  /// Every order was tried, so the shares have no error but that of the trials.
  public let isEveryOrder: Bool

  public struct Levels: Sendable, Equatable {
    /// Mean number of projects.
    public let open: Double
    public let sustained: Double
    /// Mean cash received before `month`, loans aside, in pounds.
    public let income: Double
    /// Mean general fund at the end of month `month` − 1, in pounds.
    public let fund: Double
  }

  /// A figure with its standard error: of the trials, and of the orders that were not tried.
  public struct Estimate: Sendable, Equatable {
    public let value: Double
    public let standardError: Double
  }

  public struct Shares: Sendable, Equatable {
    public let open: Estimate
    public let sustained: Estimate
    public let income: Estimate
    public let fund: Estimate
  }

  public struct Part: Sendable, Equatable {
    /// More than one where they could only be switched together.
    public let assumptions: [Assumption]
    /// Its part of the gap.
    public let share: Shares
    /// What changes if it alone is switched, all else as the first view has it.
    public let alone: Shares
  }
}
