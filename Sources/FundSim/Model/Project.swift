/// One service, its budget and its mix of funding.
public struct Project: Sendable, Equatable {
  public let id: String
  public let leadType: LeadType
  public let theme: String
  /// Independent copies that share only the drivers, 1…10,000.
  public let replicas: Int
  /// Whether it takes part in the programme.
  public let joins: Bool
  /// The opening general fund.
  public let reserves: Quantity
  /// What the bank lends.
  public let overdraft: Quantity
  /// What it takes to close in good order.
  public let windDown: Quantity
  public let costs: [Cost]
  public let streams: [Stream]
  public let policy: Policy?

  public init(
    id: String, leadType: LeadType = .vcs, theme: String = "", replicas: Int = 1,
    joins: Bool = true, reserves: Quantity = 0, overdraft: Quantity = 0, windDown: Quantity = 0,
    costs: [Cost], streams: [Stream] = [], policy: Policy? = nil
  ) {
    self.id = id
    self.leadType = leadType
    self.theme = theme
    self.replicas = replicas
    self.joins = joins
    self.reserves = reserves
    self.overdraft = overdraft
    self.windDown = windDown
    self.costs = costs
    self.streams = streams
    self.policy = policy
  }
}

/// Who leads a project, in the programme's own four categories.
public enum LeadType: String, Sendable, CaseIterable {
  case vcs
  case localAuthority = "local-authority"
  case parishCouncil = "parish-council"
  case otherService = "other-service"
}

/// Scale-back: below `trigger` months of costs in hand, flexible costs are not spent.
public struct Policy: Sendable, Equatable {
  public let trigger: Quantity

  public init(trigger: Quantity) { self.trigger = trigger }
}

/// Something that the service pays for.
public struct Cost: Sendable, Equatable {
  public enum Amount: Sendable, Equatable {
    case perMonth(Quantity)
    case perYear(Quantity)
    case once(Quantity)
  }

  public let id: String
  public let amount: Amount
  /// First month.
  public let from: Quantity
  /// The month after the last; nil is never.
  public let until: Quantity?
  /// A year; nil shares the scenario's inflation and its draw.
  public let inflation: Quantity?
  /// Share that scale-back may cut.
  public let flexible: Quantity

  public init(
    id: String, _ amount: Amount, from: Quantity = 0, until: Quantity? = nil,
    inflation: Quantity? = nil, flexible: Quantity = 0
  ) {
    self.id = id
    self.amount = amount
    self.from = from
    self.until = until
    self.inflation = inflation
    self.flexible = flexible
  }
}
