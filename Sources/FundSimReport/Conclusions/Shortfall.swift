import FundSim

/// Why the money of a service runs out.
struct Shortfall: Equatable {
  /// At the end of which it is found.
  let month: Int
  /// What the general fund holds then.
  let fund: Money
  /// What it takes to close in good order.
  let windDown: Money
  /// The overdraft: what the bank would lend.
  let overdraft: Money
  let project: String
  /// Restricted funds that still hold something: they may not pay for what is missing.
  let pots: [Pot]

  struct Pot: Equatable {
    let stream: String
    let balance: Money
  }

  /// Nil if it never runs out.
  init?(_ ledger: Ledger) {
    guard let month = ledger.breach, ledger.general.indices.contains(month) else { return nil }
    self.month = month
    fund = Money(micro: ledger.general[month])
    windDown = Money(micro: ledger.windDown)
    overdraft = Money(micro: ledger.overdraft)
    project = ledger.project
    pots = ledger.pots.compactMap { pot in
      guard pot.months.indices.contains(month) else { return nil }
      let balance = Money(micro: pot.months[month])
      return balance.pence > 0 ? Pot(stream: pot.id, balance: balance) : nil
    }
  }

  /// What is missing.
  var lack: Money { windDown - overdraft - fund }

  /// Whether it takes money to close in good order.
  var closes: Bool { windDown.pence > 0 }

  /// What the bank would lend, against what is needed of it.
  enum Credit: Equatable {
    /// There is no overdraft.
    case none
    case untouched
    /// Some of it is used, and so much is left.
    case left(Money)
    /// All of it is used, and so much more than it.
    case usedUp(beyond: Money)
  }

  var credit: Credit {
    if overdraft.pence <= 0 { return .none }
    if fund.pence >= 0 { return .untouched }
    let left = overdraft + fund
    return left.pence > 0 ? .left(left) : .usedUp(beyond: .zero - left)
  }
}
