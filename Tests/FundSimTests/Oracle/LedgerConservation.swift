@testable import FundSim

/// What must hold in every ledger, whoever kept it: opening + in − out = closing.
enum LedgerConservation {
  /// Every law broken, worded; empty is well.
  static func faults(in ledger: Ledger, of project: Project) -> [String] {
    shapeFaults(in: ledger) + fundFaults(in: ledger, of: project)
      + costFaults(in: ledger) + breachFaults(in: ledger)
  }

  private static func shapeFaults(in ledger: Ledger) -> [String] {
    let horizon = ledger.general.count
    var faults: [String] = []
    func expect(_ months: [Int64], _ count: Int, _ name: String) {
      if months.count != count { faults.append("\(name): \(months.count) months, not \(count)") }
    }
    for line in ledger.streams { expect(line.months, horizon + 12, line.id) }
    for line in ledger.costsDue { expect(line.months, horizon + 12, line.id) }
    for line in ledger.costs { expect(line.months, horizon, line.id) }
    for line in ledger.pots { expect(line.months, horizon, "pot " + line.id) }
    expect(ledger.bids, horizon, "bids")
    expect(ledger.loanPayments, horizon, "loan payments")
    expect(ledger.returns, horizon, "returns")
    return faults
  }

  /// The funds of every month against the flows of that month.
  private static func fundFaults(in ledger: Ledger, of project: Project) -> [String] {
    var faults: [String] = []
    let potIDs = Set(ledger.pots.map(\.id))
    var general = ledger.opening
    var pots = ledger.pots.map { _ in Int64(0) }
    for month in ledger.general.indices {
      let cash = ledger.streams.filter(\.isCash)
      let receipts = cash.reduce(0) { $0 + $1.months[month] }
      let free = cash.filter { !potIDs.contains($0.id) }.reduce(0) { $0 + $1.months[month] }
      let costs = ledger.costs.reduce(0) { $0 + $1.months[month] }
      let others = ledger.bids[month] + ledger.loanPayments[month]
      let returned = ledger.returns[month]

      let before = general + pots.reduce(0, +)
      let now = ledger.pots.map { $0.months[month] }
      let after = ledger.general[month] + now.reduce(0, +)
      if before + receipts - costs - others - returned != after {
        faults.append("month \(month): all funds")
      }
      // What the pots lost, beyond what they gave back, they paid towards costs.
      let restricted = receipts - free
      let fromPots = pots.reduce(0, +) + restricted - returned - now.reduce(0, +)
      if fromPots < 0 || fromPots > costs { faults.append("month \(month): paid from pots") }
      if general + free - (costs - fromPots) - others != ledger.general[month] {
        faults.append("month \(month): general fund")
      }
      for (line, balance) in zip(ledger.pots, now) where balance < 0 {
        faults.append("month \(month): pot \(line.id) is negative")
      }
      for (index, line) in ledger.pots.enumerated() {
        let arrived = ledger.streams.first { $0.id == line.id }?.months[month] ?? 0
        if now[index] > pots[index] + arrived {
          faults.append("month \(month): pot \(line.id) grew by more than it received")
        }
      }
      if ledger.loanPayments[month] < 0 || ledger.bids[month] < 0 || returned < 0 {
        faults.append("month \(month): a payment out is negative")
      }
      general = ledger.general[month]
      pots = now
    }
    return faults
  }

  /// Spending is what was due, or less by scale-back.
  private static func costFaults(in ledger: Ledger) -> [String] {
    var faults: [String] = []
    for (spent, due) in zip(ledger.costs, ledger.costsDue) {
      for month in spent.months.indices
      where spent.months[month] > due.months[month] || spent.months[month] < 0 {
        faults.append("month \(month): cost \(spent.id)")
      }
    }
    return faults
  }

  /// The first month short of the limit by a penny or more is the breach.
  private static func breachFaults(in ledger: Ledger) -> [String] {
    let limit = ledger.windDown - ledger.overdraft
    let first = ledger.general.firstIndex { limit - $0 >= 10_000 }
    var faults = first == ledger.breach ? [] : ["breach"]
    for assessment in ledger.assessments {
      let isClosed = first.map { $0 < assessment.month } ?? false
      if isClosed != (assessment.outcome == .closed) {
        faults.append("outcome at \(assessment.month)")
      }
      let lowest = ledger.general[..<assessment.month].min() ?? ledger.opening
      if assessment.bridging != max(0, limit - lowest) {
        faults.append("bridging to \(assessment.month)")
      }
    }
    return faults
  }
}
