/// What a comparison found: each alternative's own results, and the differences between them on the
/// same draws.
///
/// Alternatives are named by their position in `Comparison.Setup.scenarios`.
public struct ComparisonSummary: Sendable, Equatable {
  /// In the order given. Without `Detail.full` a summary has its outcomes, survival and programme
  /// only: no cash, no bridging need, no concentration, no streams.
  public internal(set) var alternatives: [Summary]
  /// In the order of `Comparison.Setup.pairs`.
  public let differences: [AlternativeDifference]
  /// In the order of `Comparison.Setup.contests`.
  public let contests: [Acceptability]
  /// `Comparison.Setup.criterion`.
  public let criterion: Criterion
}

/// How one alternative differs from another, trial by trial.
public struct AlternativeDifference: Sendable, Equatable {
  public let from: Int
  public let to: Int
  /// The two scenarios are equal: they differ by exactly nothing, whatever the trials.
  public let isSameScenario: Bool
  /// Programme cost in pounds.
  public let cost: PairedDifference
  /// The assessment months that both have, ascending.
  public let months: [MonthDifference]
}

/// The differences at one assessment month, in numbers of projects.
public struct MonthDifference: Sendable, Equatable {
  public let month: Int
  public let sustained: PairedDifference
  public let open: PairedDifference
  public let mainstreamed: PairedDifference
  /// Of the programme, for one more project sustained in this month.
  public let costPerExtraSustained: CostPerExtra
  /// Of the programme, for one more project open in this month.
  public let costPerExtraOpen: CostPerExtra
  /// One for each project that either has, in the order of the first, then of the second.
  public let transitions: [TransitionTable]

  public func difference(of measure: CountedMeasure) -> PairedDifference {
    switch measure {
    case .sustained: sustained
    case .open: open
    case .mainstreamed: mainstreamed
    }
  }

  public func costPerExtra(by criterion: Criterion) -> CostPerExtra {
    switch criterion {
    case .sustained: costPerExtraSustained
    case .open: costPerExtraOpen
    }
  }
}

/// What became of one project's copies: where they stood under the one alternative, and where the
/// same copies, in the same trials, stand under the other.
public struct TransitionTable: Sendable, Equatable {
  public let project: String
  /// Under the first alternative that has the project.
  public let leadType: LeadType
  /// Copies that both alternatives have.
  public let copies: Int
  /// Copies that only the one or only the other has: they moved from nowhere to nowhere.
  public let onlyFrom: Int
  public let onlyTo: Int
  /// Mean number of copies in a trial, by outcome under `from`, then under `to`.
  public let means: [[Double]]

  public func mean(from: Outcome, to: Outcome) -> Double { means[from.rawValue][to.rawValue] }
}

/// Which of several alternatives is best, as the funder values one more project more that meets
/// the criterion.
public struct Acceptability: Sendable, Equatable {
  /// The alternatives that compete.
  public let alternatives: [Int]
  /// What one more project of is worth something to the funder.
  public let criterion: Criterion
  /// One for each assessment month that all of them have.
  public let months: [AcceptabilityMonth]
}

/// The acceptability curve at one assessment month.
public struct AcceptabilityMonth: Sendable, Equatable {
  public let month: Int
  /// By willingness to pay, ascending.
  public let rows: [Row]
  /// Position in the contest of the one that is best on average from nothing on: of those of least
  /// mean cost the one with the largest mean number of projects.
  public let bestFromNothing: Int
  /// Where another becomes the best on average, rising; empty where one is the best throughout.
  public let switches: [Switch]

  /// A price at which the best on average changes: (C₂ − C₁) ÷ (E₂ − E₁) of the mean costs and mean
  /// numbers of projects of two neighbours on the upper envelope of mean net benefit.
  ///
  /// At the price itself both are as good; from there on the second is better. Where several cross
  /// in one point the switch goes to the one that leads beyond it. Of several with the same means
  /// the first is named.
  public struct Switch: Sendable, Equatable {
    /// Pounds for one more project, above 0.
    public let at: Double
    /// Positions in the contest.
    public let from: Int
    public let to: Int
  }

  /// One point of the curve. The net benefit of a trial is `willingness` × projects that meet the
  /// criterion − programme cost.
  public struct Row: Sendable, Equatable {
    /// Pounds for one more project.
    public let willingness: Double
    /// Share of trials in which each alternative has the largest net benefit, in the contest's
    /// order; trials in which several have it are shared out evenly.
    public let chances: [Proportion]
    /// Position in the contest of the largest mean net benefit; of equal ones the first.
    public let bestOnAverage: Int
  }
}
