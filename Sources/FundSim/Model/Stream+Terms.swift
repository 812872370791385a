/// How much a stream is worth.
public enum Level: Sendable, Hashable {
  case perMonth(Quantity)
  case perYear(Quantity)
  /// Spread evenly over each term.
  case total(Quantity)
  /// In kind: hours a month × pounds an hour.
  case hours(perMonth: Quantity, rate: Quantity)
  case loan(LoanTerms)
  case match(MatchTerms)
}

/// What happens when a term ends: a decision in the month after its last.
public struct Renewal: Sendable, Hashable, Changeable {
  public enum Times: Sendable, Hashable {
    case atMost(Quantity)
    case unlimited
  }

  public package(set) var chance: Quantity
  /// Drawn per renewal; nil repeats the length drawn for the award.
  public package(set) var term: Quantity?
  /// New level ÷ old level, drawn per renewal.
  public package(set) var factor: Quantity
  /// Months between the decision and the new term.
  public package(set) var gap: Quantity
  public package(set) var times: Times

  public init(
    chance: Quantity, term: Quantity? = nil, factor: Quantity = 1, gap: Quantity = 0,
    times: Times = .atMost(1)
  ) {
    self.chance = chance
    self.term = term
    self.factor = factor
    self.gap = gap
    self.times = times
  }
}

/// A yearly risk that the level is cut for good.
public struct Cut: Sendable, Hashable, Changeable {
  public package(set) var chance: Quantity
  /// Share of the level lost, drawn per cut.
  public package(set) var severity: Quantity

  public init(chance: Quantity, severity: Quantity) {
    self.chance = chance
    self.severity = severity
  }
}

/// How much of a cost support in kind takes away.
public struct Offset: Sendable, Hashable, Changeable {
  public package(set) var cost: String
  public package(set) var share: Quantity

  public init(cost: String, share: Quantity) {
    self.cost = cost
    self.share = share
  }
}

/// When earned money arrives (MODEL §5.2).
public struct Payment: Sendable, Hashable, Changeable {
  public enum Timing: String, Sendable, CaseIterable {
    case advance, arrears
  }
  public enum HoldbackEnd: Sendable, Hashable {
    case end
    case stage(String)
  }
  public struct Holdback: Sendable, Hashable, Changeable {
    public package(set) var share: Quantity
    public package(set) var until: HoldbackEnd

    public init(share: Quantity, until: HoldbackEnd) {
      self.share = share
      self.until = until
    }
  }
  public struct Results: Sendable, Hashable, Changeable {
    /// Share of each payment that hangs on results.
    public package(set) var share: Quantity
    /// Share of it that is achieved.
    public package(set) var achieved: Quantity
    /// Months later that it is paid.
    public package(set) var lag: Quantity

    public init(share: Quantity, achieved: Quantity, lag: Quantity = 0) {
      self.share = share
      self.achieved = achieved
      self.lag = lag
    }
  }

  public package(set) var timing: Timing
  /// Months in a payment period.
  public package(set) var every: Quantity
  /// Months by which arrears are late.
  public package(set) var lag: Quantity
  public package(set) var holdback: Holdback?
  public package(set) var results: Results?

  public init(
    in timing: Timing = .advance, every: Quantity = 1, lag: Quantity = 0,
    holdback: Holdback? = nil, results: Results? = nil
  ) {
    self.timing = timing
    self.every = every
    self.lag = lag
    self.holdback = holdback
    self.results = results
  }
}

/// Money that has to be paid back. The stream's `term` is the months of repayment.
public struct LoanTerms: Sendable, Hashable, Changeable {
  public enum Repayment: String, Sendable, CaseIterable {
    case annuity, equal, bullet
  }

  public package(set) var principal: Quantity
  /// A year.
  public package(set) var rate: Quantity
  /// Months of interest only.
  public package(set) var holiday: Quantity
  public package(set) var repayment: Repayment
  /// Share of the principal kept by the lender at draw-down.
  public package(set) var fee: Quantity

  public init(
    principal: Quantity, rate: Quantity = 0, holiday: Quantity = 0,
    repayment: Repayment = .annuity, fee: Quantity = 0
  ) {
    self.principal = principal
    self.rate = rate
    self.holiday = holiday
    self.repayment = repayment
    self.fee = fee
  }
}

/// Money committed at the outset and paid after the first year (seed, recommendation 10).
public struct MatchTerms: Sendable, Hashable, Changeable {
  /// What is matched: streams, the programme, or both.
  public struct Basis: Sendable, Hashable {
    public enum Source: Sendable, Hashable {
      case stream(String)
      /// The grants of the stages passed.
      case programme
    }

    /// In the order written, which is that in which they are added up.
    public package(set) var sources: [Source]

    public init(_ sources: [Source]) { self.sources = sources }

    public static func streams(_ ids: [String]) -> Basis { Basis(ids.map { .stream($0) }) }
    public static let programme = Basis([.programme])

    /// Those of the sources that are streams.
    package var streams: [String] {
      sources.compactMap { source in if case .stream(let id) = source { id } else { nil } }
    }
  }

  public package(set) var of: Basis
  public package(set) var ratio: Quantity
  /// Chance that the commitment is kept, decided in `payFrom`.
  public package(set) var honour: Quantity
  public package(set) var payFrom: Quantity
  /// Equal monthly parts.
  public package(set) var over: Quantity

  public init(
    of: Basis, ratio: Quantity, honour: Quantity = 1, payFrom: Quantity = 12, over: Quantity = 12
  ) {
    self.of = of
    self.ratio = ratio
    self.honour = honour
    self.payFrom = payFrom
    self.over = over
  }
}
