@testable import FundSim

/// The month-by-month accounts (MODEL §7).
extension ProjectPath {
  func ledger() -> Ledger {
    let sources = project.streams.map(source) + stages.map(source)
    let costs = costPaths()
    let loans = project.streams.compactMap { stream -> Loan? in
      guard case .loan(let terms) = stream.level else { return nil }
      return loan(stream, terms)
    }
    let trigger = project.policy.map { value("trigger", $0.trigger, .factor) }
    func kept(_ trigger: Double?) -> Books {
      Books(
        sources: sources, costs: costs, bids: bids(), loanPayments: loanPayments(loans),
        opening: microPounds(value("reserves", project.reserves, .balance)), limit: limit,
        trigger: trigger, horizon: horizon)
    }
    // The plan spends as if there were no policy.
    let books = kept(luck.isPlan ? nil : trigger)
    var ledger = Ledger(
      project: project.id, replica: replica,
      streams: sources.map {
        Ledger.Line(id: $0.id, kind: $0.kind, isCash: $0.isCash, months: $0.byMonth(end))
      },
      costs: zip(costs, books.spent).map {
        Ledger.Line(id: $0.id, kind: "cost", isCash: true, months: $1)
      },
      costsDue: costs.map { cost in
        Ledger.Line(
          id: cost.id, kind: "cost", isCash: true, months: (0..<end).map(cost.due))
      },
      bids: books.bids, loanPayments: books.loanPayments, returns: books.returns,
      general: books.general,
      pots: books.pots.map {
        Ledger.Line(id: $0.source.id, kind: $0.source.kind, isCash: true, months: $0.months)
      },
      opening: books.opening, windDown: microPounds(windDown),
      overdraft: microPounds(overdraft), breach: books.breach, events: [],
      assessments: assessments(books: books, loans: loans))
    if luck.isPlan, let trigger { ledger.wouldScaleBack = kept(trigger).cuts }
    return ledger
  }

  private var windDown: Double { value("windDown", project.windDown, .money) }
  private var overdraft: Double { value("overdraft", project.overdraft, .money) }
  private var limit: Int64 { microPounds(windDown) - microPounds(overdraft) }

  /// Bid costs by month.
  private func bids() -> [Int64] {
    var months = [Int64](repeating: 0, count: horizon)
    for stream in project.streams {
      let cost = microPounds(value(stream, "bidCost", stream.bidCost, .money))
      for month in applications(for: stream).months where month < horizon {
        months[month] += cost
      }
    }
    return months
  }

  private func loanPayments(_ loans: [Loan]) -> [Int64] {
    var months = [Int64](repeating: 0, count: horizon)
    for payment in loans.flatMap(\.payments) where payment.month < horizon {
      months[payment.month] += payment.amount
    }
    return months
  }
}
