@testable import FundSim

/// Where the project stands at each assessment month (MODEL §9).
extension ProjectPath {
  func assessments(books: Books, loans: [Loan]) -> [Ledger.Assessment] {
    scenario.sustainability.assess.map { assessment(at: $0, books: books, loans: loans) }
  }

  private func assessment(at month: Int, books: Books, loans: [Loan]) -> Ledger.Assessment {
    let rules = scenario.sustainability
    let ahead = month..<(month + 12)
    var costsAhead: Int64 = 0
    for cost in books.costs {
      for month in ahead { costsAhead += cost.due(in: month) }
    }
    var secured: Int64 = 0
    var timeLimited: Int64 = 0
    var mainstream: Int64 = 0
    for source in books.sources where source.isCash && !source.isLoan {
      for receipt in source.receipts
      where ahead.contains(receipt.month) && receipt.decided < month {
        secured += receipt.amount
        if source.timeLimited { timeLimited += receipt.amount }
        if source.mainstream { mainstream += receipt.amount }
      }
    }
    let owed = loans.reduce(0) { $0 + $1.owed(atTheEndOf: month - 1) }
    let free = books.general[month - 1] - owed

    func share(_ share: Double, of amount: Int64) -> Int64 {
      wholeMicroPounds(share * Double(amount))
    }
    let isClosed = books.breach.map { $0 < month } ?? false
    let isSustained =
      !isClosed
      && !isShort(free, of: share(rules.reservesMonths / 12, of: costsAhead))
      && !isShort(secured, of: share(rules.coverage, of: costsAhead))
      && !isShort(share(rules.maxTimeLimited, of: secured), of: timeLimited)
    let isMainstreamed =
      isSustained && secured > 0
      && !isShort(mainstream, of: share(rules.mainstreamShare, of: secured))
    let lowest = books.general[0..<month].min() ?? books.opening
    return Ledger.Assessment(
      month: month, outcome: isClosed ? .closed : isSustained ? .sustained : .precarious,
      isMainstreamed: isMainstreamed, costsAhead: costsAhead, securedAhead: secured,
      timeLimitedAhead: timeLimited, mainstreamAhead: mainstream, freeReserves: free,
      bridging: max(0, books.limit - lowest))
  }
}
