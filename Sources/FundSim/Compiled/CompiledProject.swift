/// A project compiled: everything that the trial loop needs, in arrays.
struct CompiledProject: Sendable {
  let id: String
  let leadType: LeadType
  let replicas: Int
  let joins: Bool
  /// The project's own, then the programme's.
  let draws: [ColumnDraw]
  let ownDraws: Int
  let reserves: CompiledValue
  let overdraft: CompiledValue
  let windDown: CompiledValue
  /// Scale-back's trigger, in months of costs; nil is never.
  let trigger: CompiledValue?
  let stages: [CompiledStage]
  /// Stages, each after the one it follows.
  let stageOrder: [Int]
  /// The scenario's streams in document order, then the stages' grants.
  let streams: [CompiledStream]
  /// The scenario's streams, each after those it requires or matches.
  let streamOrder: [Int]
  let costs: [CompiledCost]
  let pots: [CompiledPot]
  /// Whether some restricted fund may pay it, one flag a cost.
  let payableCosts: [Bool]
  /// Whether a driver moves any of its decisions.
  let hasDrivers: Bool
  /// Planned receipts by stream and assessment month, micro-pounds; empty until the plan has run.
  var plannedReceipts: [[Int64]] = []

  var ownStreamCount: Int { streams.count - stages.count }
}

/// A stage as one project meets it; its grant is `streams[ownStreamCount + index]`.
struct CompiledStage: Sendable {
  let id: String
  let month: CompiledValue
  let after: Int?
  let chance: CompiledValue
  let grant: CompiledValue
  let over: CompiledValue
  let supportCost: CompiledValue
  let passed: CompiledDecision

  var paysNothing: Bool { grant.isAlways(0) }
}

/// A cost as one project bears it.
struct CompiledCost: Sendable {
  enum Unit: Sendable {
    case perMonth, perYear, once
  }
  struct CompiledOffset: Sendable {
    let stream: Int
    let share: CompiledValue
    /// Central level in micro-pounds a month; 0 offsets nothing.
    let central: Double
  }

  let id: String
  let unit: Unit
  let amount: CompiledValue
  let from: CompiledValue
  let until: CompiledValue?
  let inflation: CompiledValue
  let flexible: CompiledValue
  let offsets: [CompiledOffset]
}

/// A restricted fund: which stream fills it and which costs it may pay.
struct CompiledPot: Sendable {
  let stream: Int
  /// One flag a cost, in document order.
  let mayPay: [Bool]
}
