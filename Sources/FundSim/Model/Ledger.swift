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
  /// Of the plan, which spends as if there were no policy (MODEL §8): the months before H in which
  /// the policy, played on it, would cut. Empty for a trial, whose cuts are events.
  public internal(set) var wouldScaleBack: [Int] = []
  /// One for each assessment month.
  public let assessments: [Assessment]

  public struct Line: Sendable, Equatable {
    public let id: String
    public let kind: String
    public let isCash: Bool
    public let months: [Int64]
  }

  public struct Event: Sendable, Equatable {
    public enum Kind: String, Sendable {
      case won, refused, begins, renewed, lapsed, cut, honoured, dishonoured, passed, failed
      case scaledBack, returned, closed
    }
    public let month: Int
    /// A stream's or stage's id.
    public let item: String
    public let kind: Kind
    /// Of what begins, its months; nil if it has no end, and of a loan, which is drawn at once.
    public internal(set) var term: Int? = nil
    /// Of what is returned: restricted money that goes back to the funder at the end of the month,
    /// a penny or more.
    public internal(set) var amount: Int64? = nil
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
  }
}
