/// A stream, or a stage's grant, compiled: ids are indices, quantities are fields.
struct StreamPlan: Sendable {
  enum Unit: Sendable {
    case perMonth, perYear, total, hours, loan, match
  }
  enum Requirement: Sendable {
    case stream(Int), stage(Int)
  }

  /// Position in document order, and row of the receipts.
  let index: Int
  let id: String
  let kind: StreamKind
  let isCash: Bool
  let isTimeLimited: Bool
  let isMainstream: Bool
  let isPlanned: Bool
  let requires: [Requirement]

  let unit: Unit
  /// The level, the hours, the principal, or a match's ratio.
  let amount: Field
  /// Pounds an hour, or a loan's interest.
  let rate: Field
  let chance: Field
  let apply: Field
  let decision: RepeatedDraw
  let start: Field
  /// Nil is for ever.
  let term: Field?
  let attempts: Field
  let retry: Field
  let bidCost: Field
  let award: DecisionPlan
  /// Compiled last, so that a project's own draws come before the programme's.
  var effects: [EffectPlan] = []
  let renewal: RenewalPlan?
  let shape: LevelShape
  let payment: PaymentPlan
  /// Index of its restricted fund, or −1 for the general fund.
  let pot: Int
  let returnsUnspent: Bool
  let loan: LoanPlan?
  let match: MatchPlan?

  /// Whether a rule reads its months: a cost that support in kind takes from, a restricted fund, the
  /// programme's cost.
  let readsMonths: Bool

  /// Whether its months are read even where nothing was paid.
  var isReadUnasked: Bool { pot >= 0 }
  var hasBids: Bool { !bidCost.isAlways(0) }
}

/// What changes a level from month to month.
struct LevelShape: Sendable {
  let growth: Field
  let volatility: Field
  let walk: DecisionPlan
  let ramp: Field
  /// Weights of months 0…11 of the programme, of mean 1; empty is flat.
  let season: [Double]
  let cut: CutPlan?
  /// Nothing changes it inside a term.
  let isFlat: Bool
  /// It changes every month, not only at anniversaries.
  let isMonthly: Bool
}

struct CutPlan: Sendable {
  let chance: Field
  let severity: RepeatedDraw
  let decision: DecisionPlan
}

struct RenewalPlan: Sendable {
  let chance: Field
  /// Nil repeats the award's term.
  let term: RepeatedDraw?
  let factor: RepeatedDraw
  let gap: Field
  /// Nil is unlimited.
  let times: Field?
  let decision: DecisionPlan
}

struct PaymentPlan: Sendable {
  enum Release: Sendable {
    case none, end
    case stage(Int)
  }
  let isArrears: Bool
  let every: Field
  let lag: Field
  let holdback: Field
  let release: Release
  let resultsShare: Field
  let achieved: Field
  let resultsLag: Field
  /// One payment a month, whole: neither periods, holdback nor results.
  let isMonthly: Bool

  /// In advance, monthly, whole.
  static let immediate = PaymentPlan(
    isArrears: false, every: .certain(1), lag: .certain(0), holdback: .certain(0), release: .none,
    resultsShare: .certain(0), achieved: .certain(1), resultsLag: .certain(0), isMonthly: true)
}

struct LoanPlan: Sendable {
  let holiday: Field
  let repayment: LoanTerms.Repayment
  let fee: Field
}

struct MatchPlan: Sendable {
  enum Basis: Sendable {
    case streams([Int])
    case programme
  }
  let basis: Basis
  let honour: Field
  let honoured: DecisionPlan
  let payFrom: Field
  let over: Field
}

/// What passing a stage does to a stream's chances.
struct EffectPlan: Sendable {
  let stage: Int
  let odds: Field
  let from: Field
  let lasting: Field?
  let onAward: Bool
  let onRenewal: Bool
}
