/// A stream, or a stage's grant, compiled: ids are indices, quantities are constants or columns.
struct CompiledStream: Sendable {
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
  let amount: CompiledValue
  /// Pounds an hour, or a loan's interest.
  let rate: CompiledValue
  let chance: CompiledValue
  let apply: CompiledValue
  let decision: RepeatedDraw
  let start: CompiledValue
  /// Nil is for ever.
  let term: CompiledValue?
  let attempts: CompiledValue
  let retry: CompiledValue
  let bidCost: CompiledValue
  let award: CompiledDecision
  /// Compiled last, so that a project's own draws come before the programme's.
  var effects: [CompiledEffect] = []
  let renewal: CompiledRenewal?
  let shape: LevelShape
  let payment: CompiledPayment
  /// Index of its restricted fund, or −1 for the general fund.
  let pot: Int
  let returnsUnspent: Bool
  let loan: CompiledLoan?
  let match: CompiledMatch?

  /// Whether a rule reads its months: a cost that support in kind takes from, a restricted fund,
  /// the programme's cost.
  let readsMonths: Bool

  /// Whether its months are read even where nothing was paid.
  var isReadUnasked: Bool { pot >= 0 }
  var hasBids: Bool { !bidCost.isAlways(0) }
}

/// What changes a level from month to month.
struct LevelShape: Sendable {
  let growth: CompiledValue
  let volatility: CompiledValue
  let walk: CompiledDecision
  let ramp: CompiledValue
  /// Weights of months 0…11 of the programme, of mean 1; empty is flat.
  let season: [Double]
  let cut: CompiledCut?
  /// Nothing changes it inside a term.
  let isFlat: Bool
  /// It changes every month, not only at anniversaries.
  let isMonthly: Bool
}

struct CompiledCut: Sendable {
  let chance: CompiledValue
  let severity: RepeatedDraw
  let decision: CompiledDecision
}

struct CompiledRenewal: Sendable {
  let chance: CompiledValue
  /// Nil repeats the award's term.
  let term: RepeatedDraw?
  let factor: RepeatedDraw
  let gap: CompiledValue
  /// Nil is unlimited.
  let times: CompiledValue?
  let decision: CompiledDecision
}

struct CompiledPayment: Sendable {
  enum Release: Sendable {
    case none, end
    case stage(Int)
  }
  let isArrears: Bool
  let every: CompiledValue
  let lag: CompiledValue
  let holdback: CompiledValue
  let release: Release
  let resultsShare: CompiledValue
  let achieved: CompiledValue
  let resultsLag: CompiledValue
  /// One payment a month, whole: neither periods, holdback nor results.
  let isMonthly: Bool
}

struct CompiledLoan: Sendable {
  let holiday: CompiledValue
  let repayment: LoanTerms.Repayment
  let fee: CompiledValue
}

struct CompiledMatch: Sendable {
  enum Source: Sendable {
    case stream(Int)
    case programme
  }
  /// In the order written.
  let sources: [Source]
  let honour: CompiledValue
  let honoured: CompiledDecision
  let payFrom: CompiledValue
  let over: CompiledValue
}

/// What passing a stage does to a stream's chances.
struct CompiledEffect: Sendable {
  let stage: Int
  let odds: CompiledValue
  let from: CompiledValue
  let lasting: CompiledValue?
  let onAward: Bool
  let onRenewal: Bool
}
