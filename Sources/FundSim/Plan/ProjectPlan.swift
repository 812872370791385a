/// A project compiled: everything that the trial loop needs, in arrays.
struct ProjectPlan: Sendable {
  let id: String
  let leadType: LeadType
  let replicas: Int
  let joins: Bool
  /// The project's own, then the programme's.
  let draws: [ColumnDraw]
  let ownDraws: Int
  let reserves: Field
  let overdraft: Field
  let windDown: Field
  /// Scale-back's trigger, in months of costs; nil is never.
  let trigger: Field?
  let stages: [StagePlan]
  /// Stages, each after the one it follows.
  let stageOrder: [Int]
  /// The scenario's streams in document order, then the stages' grants.
  let streams: [StreamPlan]
  /// The scenario's streams, each after those it requires or matches.
  let streamOrder: [Int]
  let costs: [CostPlan]
  let pots: [PotPlan]
  /// Whether some restricted fund may pay it, one flag a cost.
  let payableCosts: [Bool]
  /// Whether a driver moves any of its decisions.
  let hasDrivers: Bool
  /// Planned receipts by stream and assessment month, micro-pounds; empty until the plan has run.
  var plannedReceipts: [[Int64]] = []

  var ownStreamCount: Int { streams.count - stages.count }
}

/// A stage as one project meets it; its grant is `streams[ownStreamCount + index]`.
struct StagePlan: Sendable {
  let id: String
  let month: Field
  let after: Int?
  let chance: Field
  let grant: Field
  let over: Field
  let supportCost: Field
  let passed: DecisionPlan

  var paysNothing: Bool { grant.isAlways(0) }
}

/// A cost as one project bears it.
struct CostPlan: Sendable {
  enum Unit: Sendable {
    case perMonth, perYear, once
  }
  struct OffsetPlan: Sendable {
    let stream: Int
    let share: Field
    /// Central level in micro-pounds a month; 0 offsets nothing.
    let central: Double
  }

  let id: String
  let unit: Unit
  let amount: Field
  let from: Field
  let until: Field?
  let inflation: Field
  let flexible: Field
  let offsets: [OffsetPlan]
}

/// A restricted fund: which stream fills it and which costs it may pay.
struct PotPlan: Sendable {
  let stream: Int
  /// One flag a cost, in document order.
  let mayPay: [Bool]
}
