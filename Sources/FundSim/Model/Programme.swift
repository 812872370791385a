/// A programme's stages, grants and effects (MODEL §6).
public struct Programme: Sendable, Hashable, Changeable {
  public package(set) var name: String
  /// Months of support; labels reports.
  public package(set) var support: Int
  public package(set) var stages: [Stage]

  public init(name: String = "", support: Int = 12, stages: [Stage] = []) {
    self.name = name
    self.support = support
    self.stages = stages
  }
}

/// One gate of a programme and the grant behind it.
public struct Stage: Sendable, Hashable, Changeable {
  public enum Chance: Sendable, Hashable {
    case all(Quantity)
    case byLeadType([LeadType: Quantity], default: Quantity?)

    public subscript(leadType: LeadType) -> Quantity? {
      switch self {
      case .all(let quantity): quantity
      case .byLeadType(let table, let fallback): table[leadType] ?? fallback
      }
    }
  }

  public package(set) var id: String
  public package(set) var month: Quantity
  /// The stage that must have been passed; nil is an entry.
  public package(set) var after: String?
  public package(set) var chance: Chance
  public package(set) var grant: Quantity
  /// Equal monthly parts from `month`.
  public package(set) var over: Quantity
  public package(set) var holdback: Payment.Holdback?
  /// What reaching the stage costs the funder beside the grant.
  public package(set) var supportCost: Quantity
  public package(set) var drivers: [Loading]
  /// Ids of the costs that the grant may pay; nil is unrestricted.
  public package(set) var restricted: [String]?
  public package(set) var unspent: Unspent
  public package(set) var effects: [Effect]

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
public struct Effect: Sendable, Hashable, Changeable {
  public enum Applies: String, Sendable, CaseIterable {
    case award, renewal, both
  }
  public enum Target: Sendable, Hashable {
    case kind(StreamKind)
    case stream(String)
  }

  public package(set) var id: String
  public package(set) var on: [Target]
  public package(set) var odds: Quantity
  public package(set) var applies: Applies
  /// Months after the stage.
  public package(set) var from: Quantity
  /// Months it lasts; nil is for good.
  public package(set) var lasting: Quantity?

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
