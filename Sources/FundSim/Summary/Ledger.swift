/// One path of a project, month by month, in whole micro-pounds: the plan, or one trial traced.
public struct Ledger: Sendable, Equatable {
  public let project: String
  public let replica: Int
  /// Streams in document order, then stage grants; receipts (or value in kind) by month, to H + 12.
  public let streams: [Line]
  /// Costs in document order: what was spent, after offsets and scale-back, by month, to H.
  public let costs: [Line]
  /// The same after offsets but before scale-back, to H + 12.
  public let costsDue: [Line]
  /// Bid costs paid, to H.
  public let bids: [Int64]
  /// Loan interest and principal paid, to H.
  public let loanPayments: [Int64]
  /// Restricted money returned to funders, to H.
  public let returns: [Int64]
  /// General fund at the end of months 0…H−1.
  public let general: [Int64]
  /// Restricted funds at the end of months 0…H−1, for streams (then stages) that are restricted.
  public let pots: [Line]
  public let opening: Int64
  public let windDown: Int64
  public let overdraft: Int64
  /// The month of the first breach before H, or nil.
  public let breach: Int?
  /// What was won and lost, in order of month.
  public let events: [Event]
  /// One for each assessment month.
  public let assessments: [Assessment]

  public struct Line: Sendable, Equatable {
    public let id: String
    public let kind: String
    public let isCash: Bool
    public let months: [Int64]

    public init(id: String, kind: String, isCash: Bool, months: [Int64]) {
      self.id = id
      self.kind = kind
      self.isCash = isCash
      self.months = months
    }
  }

  public struct Event: Sendable, Equatable {
    public enum Kind: String, Sendable {
      case won, refused, renewed, lapsed, cut, honoured, dishonoured, passed, failed
      case scaledBack, closed
    }
    public let month: Int
    /// A stream's or stage's id.
    public let item: String
    public let kind: Kind

    public init(month: Int, item: String, kind: Kind) {
      self.month = month
      self.item = item
      self.kind = kind
    }
  }

  public struct Assessment: Sendable, Equatable {
    public let month: Int
    public let outcome: Outcome
    public let isMainstreamed: Bool
    public let costsAhead: Int64
    public let securedAhead: Int64
    public let timeLimitedAhead: Int64
    public let mainstreamAhead: Int64
    public let freeReserves: Int64
    public let bridging: Int64

    public init(
      month: Int, outcome: Outcome, isMainstreamed: Bool, costsAhead: Int64,
      securedAhead: Int64, timeLimitedAhead: Int64, mainstreamAhead: Int64,
      freeReserves: Int64, bridging: Int64
    ) {
      self.month = month
      self.outcome = outcome
      self.isMainstreamed = isMainstreamed
      self.costsAhead = costsAhead
      self.securedAhead = securedAhead
      self.timeLimitedAhead = timeLimitedAhead
      self.mainstreamAhead = mainstreamAhead
      self.freeReserves = freeReserves
      self.bridging = bridging
    }
  }

  public init(
    project: String, replica: Int, streams: [Line], costs: [Line], costsDue: [Line],
    bids: [Int64], loanPayments: [Int64], returns: [Int64], general: [Int64], pots: [Line],
    opening: Int64, windDown: Int64, overdraft: Int64, breach: Int?, events: [Event],
    assessments: [Assessment]
  ) {
    self.project = project
    self.replica = replica
    self.streams = streams
    self.costs = costs
    self.costsDue = costsDue
    self.bids = bids
    self.loanPayments = loanPayments
    self.returns = returns
    self.general = general
    self.pots = pots
    self.opening = opening
    self.windDown = windDown
    self.overdraft = overdraft
    self.breach = breach
    self.events = events
    self.assessments = assessments
  }
}
