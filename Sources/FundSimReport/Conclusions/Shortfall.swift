import FundSim

/// Why the money of a service runs out.
struct Shortfall: Equatable {
  /// At the end of which it is found.
  let month: Int
  /// What the general fund holds then.
  let fund: Money
  /// What it takes to close in good order.
  let windDown: Money
  /// What the bank would lend.
  let overdraft: Money

  /// Nil if it never runs out.
  init?(_ ledger: Ledger) {
    guard let month = ledger.breach, ledger.general.indices.contains(month) else { return nil }
    self.month = month
    fund = Money(micro: ledger.general[month])
    windDown = Money(micro: ledger.windDown)
    overdraft = Money(micro: ledger.overdraft)
  }

  /// What is missing.
  var lack: Money { windDown - overdraft - fund }
}
