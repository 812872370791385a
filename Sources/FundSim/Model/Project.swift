/// One service, its budget and its mix of funding.
public struct Project: Sendable, Hashable, Changeable {
  public package(set) var id: String
  public package(set) var leadType: LeadType
  public package(set) var theme: String
  /// Independent copies that share only the drivers, 1…10,000.
  public package(set) var replicas: Int
  /// Whether it takes part in the programme.
  public package(set) var joins: Bool
  /// The opening general fund.
  public package(set) var reserves: Quantity
  /// What the bank lends.
  public package(set) var overdraft: Quantity
  /// What it takes to close in good order.
  public package(set) var windDown: Quantity
  public package(set) var costs: [Cost]
  public package(set) var streams: [Stream]
  public package(set) var policy: Policy?

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
public struct Policy: Sendable, Hashable, Changeable {
  public package(set) var trigger: Quantity

  public init(trigger: Quantity) { self.trigger = trigger }
}

/// Something that the service pays for.
public struct Cost: Sendable, Hashable, Changeable {
  public enum Amount: Sendable, Hashable {
    case perMonth(Quantity)
    case perYear(Quantity)
    case once(Quantity)
  }

  public package(set) var id: String
  public package(set) var amount: Amount
  /// First month.
  public package(set) var from: Quantity
  /// The month after the last; nil is never.
  public package(set) var until: Quantity?
  /// A year; nil shares the scenario's inflation and its draw.
  public package(set) var inflation: Quantity?
  /// Share that scale-back may cut.
  public package(set) var flexible: Quantity

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
