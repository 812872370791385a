/// One source of money, or of time and goods, in a project's mix (MODEL §5).
///
/// A kind is a set of defaults, not another algorithm: every stream has the same fields, and only
/// loans, matches and in-kind support add some of their own.
public struct Stream: Sendable, Hashable, Changeable {
  public package(set) var id: String
  public package(set) var kind: StreamKind
  /// Only for `.budget`.
  public package(set) var arrangement: Arrangement?
  public package(set) var level: Level
  /// That an application succeeds.
  public package(set) var chance: Quantity
  /// Month of the first application.
  public package(set) var apply: Quantity
  /// Months from an application to its decision, drawn per application.
  public package(set) var decision: Quantity
  /// Months from the decision to the term's first month.
  public package(set) var start: Quantity
  /// Months of one award; nil is for ever.
  public package(set) var term: Quantity?
  /// Applications in all.
  public package(set) var attempts: Quantity
  /// Months from a refusal to the next application.
  public package(set) var retry: Quantity
  /// Paid from the general fund in the month of each application.
  public package(set) var bidCost: Quantity
  /// Ids of streams or stages that must be won or passed by the decision's month.
  public package(set) var requires: [String]
  public package(set) var renewal: Renewal?
  /// A year.
  public package(set) var growth: Quantity
  /// Yearly log-sd.
  public package(set) var volatility: Quantity
  /// Months over which the level rises from the first term's start.
  public package(set) var ramp: Quantity
  /// Twelve weights, January first; nil is flat.
  public package(set) var season: [Double]?
  public package(set) var cut: Cut?
  public package(set) var payment: Payment
  /// Ids of the costs that this money may pay; nil is unrestricted.
  public package(set) var restricted: [String]?
  public package(set) var unspent: Unspent
  public package(set) var timeLimited: Bool
  public package(set) var mainstream: Bool
  public package(set) var planned: Bool
  public package(set) var drivers: [Loading]
  /// Share of each cost that support in kind at its central level takes away.
  public package(set) var offsets: [Offset]

  public init(
    id: String, kind: StreamKind, arrangement: Arrangement? = nil, level: Level,
    chance: Quantity = 1, apply: Quantity = 0, decision: Quantity = 0, start: Quantity = 0,
    term: Quantity? = nil, attempts: Quantity = 1, retry: Quantity = 6, bidCost: Quantity = 0,
    requires: [String] = [], renewal: Renewal? = nil, growth: Quantity = 0,
    volatility: Quantity = 0, ramp: Quantity = 0, season: [Double]? = nil, cut: Cut? = nil,
    payment: Payment = Payment(), restricted: [String]? = nil, unspent: Unspent = .return,
    timeLimited: Bool? = nil, mainstream: Bool? = nil, planned: Bool = true,
    drivers: [Loading] = [], offsets: [Offset] = []
  ) {
    self.id = id
    self.kind = kind
    self.arrangement = arrangement
    self.level = level
    self.chance = chance
    self.apply = apply
    self.decision = decision
    self.start = start
    self.term = term
    self.attempts = attempts
    self.retry = retry
    self.bidCost = bidCost
    self.requires = requires
    self.renewal = renewal
    self.growth = growth
    self.volatility = volatility
    self.ramp = ramp
    self.season = season
    self.cut = cut
    self.payment = payment
    self.restricted = restricted
    self.unspent = unspent
    self.timeLimited = timeLimited ?? kind.isTimeLimitedByDefault
    self.mainstream = mainstream ?? kind.isMainstreamByDefault(arrangement)
    self.planned = planned
    self.drivers = drivers
    self.offsets = offsets
  }

  /// Whether its receipts reach a bank account: all but in-kind support and aligned budgets.
  public var isCash: Bool { kind != .inKind && arrangement != .aligned }
}

/// Who holds a budget (seed 5.5).
public enum Arrangement: String, Sendable, CaseIterable {
  case aligned, pooled, devolved
}

/// What happens to restricted money left when its term ends unrenewed.
public enum Unspent: String, Sendable, CaseIterable {
  case `return`, keep
}

/// Where money comes from (seed 1.20).
public enum StreamKind: String, Sendable, CaseIterable {
  case contract
  case publicGrant = "public-grant"
  case lottery
  case charitableGrant = "charitable-grant"
  case budget
  case userPayments = "user-payments"
  case donations
  case match
  case loan
  case inKind = "in-kind"

  var isTimeLimitedByDefault: Bool {
    switch self {
    case .publicGrant, .lottery, .charitableGrant, .match: true
    default: false
    }
  }

  func isMainstreamByDefault(_ arrangement: Arrangement?) -> Bool {
    self == .contract || (self == .budget && (arrangement == .pooled || arrangement == .devolved))
  }
}
