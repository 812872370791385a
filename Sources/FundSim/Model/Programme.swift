/// A programme's stages, grants and effects (MODEL §6).
public struct Programme: Sendable, Equatable {
  public let name: String
  /// Months of support; labels reports.
  public let support: Int
  public let stages: [Stage]

  public init(name: String = "", support: Int = 12, stages: [Stage] = []) {
    self.name = name
    self.support = support
    self.stages = stages
  }
}

/// One gate of a programme and the grant behind it.
public struct Stage: Sendable, Equatable {
  public enum Chance: Sendable, Equatable {
    case all(Quantity)
    case byLeadType([LeadType: Quantity], default: Quantity?)

    public subscript(leadType: LeadType) -> Quantity? {
      switch self {
      case .all(let quantity): quantity
      case .byLeadType(let table, let fallback): table[leadType] ?? fallback
      }
    }
  }

  public let id: String
  public let month: Quantity
  /// The stage that must have been passed; nil is an entry.
  public let after: String?
  public let chance: Chance
  public let grant: Quantity
  /// Equal monthly parts from `month`.
  public let over: Quantity
  public let holdback: Payment.Holdback?
  /// What reaching the stage costs the funder beside the grant.
  public let supportCost: Quantity
  public let drivers: [Loading]
  /// Ids of the costs that the grant may pay; nil is unrestricted.
  public let restricted: [String]?
  public let unspent: Unspent
  public let effects: [Effect]

  public init(
    id: String, month: Quantity, after: String? = nil, chance: Chance = .all(1),
    grant: Quantity = 0, over: Quantity = 1, holdback: Payment.Holdback? = nil,
    supportCost: Quantity = 0, drivers: [Loading] = [], restricted: [String]? = nil,
    unspent: Unspent = .keep, effects: [Effect] = []
  ) {
    self.id = id
    self.month = month
    self.after = after
    self.chance = chance
    self.grant = grant
    self.over = over
    self.holdback = holdback
    self.supportCost = supportCost
    self.drivers = drivers
    self.restricted = restricted
    self.unspent = unspent
    self.effects = effects
  }
}

/// What passing a stage does to later decisions: odds × `odds` for a while.
public struct Effect: Sendable, Equatable {
  public enum Applies: String, Sendable, CaseIterable {
    case award, renewal, both
  }
  public enum Target: Sendable, Equatable {
    case kind(StreamKind)
    case stream(String)
  }

  public let id: String
  public let on: [Target]
  public let odds: Quantity
  public let applies: Applies
  /// Months after the stage.
  public let from: Quantity
  /// Months it lasts; nil is for good.
  public let lasting: Quantity?

  public init(
    id: String, on: [Target], odds: Quantity, applies: Applies = .both, from: Quantity = 0,
    lasting: Quantity? = nil
  ) {
    self.id = id
    self.on = on
    self.odds = odds
    self.applies = applies
    self.from = from
    self.lasting = lasting
  }
}
