@testable import FundSim

/// The first figure in which two programs' ledgers differ. Events are not compared.
enum LedgerDifference {
  static func first(_ a: [Ledger], _ b: [Ledger]) -> String? {
    if a.count != b.count { return "\(a.count) ledgers against \(b.count)" }
    for (a, b) in zip(a, b) {
      if let difference = first(a, b) { return "\(b.project)#\(b.replica): " + difference }
    }
    return nil
  }

  /// Causes come before their effects: what was due and received, then the funds, then outcomes.
  static func first(_ a: Ledger, _ b: Ledger) -> String? {
    if a.project != b.project || a.replica != b.replica {
      return "it is \(a.project)#\(a.replica)"
    }
    var found = [
      scalars(a, b),
      lines("stream", a.streams, b.streams, isLabelled: true),
      lines("cost due", a.costsDue, b.costsDue),
      months("bids", a.bids, b.bids),
      months("loan payments", a.loanPayments, b.loanPayments),
      lines("cost", a.costs, b.costs),
      lines("pot", a.pots, b.pots),
      months("returns", a.returns, b.returns),
      months("general fund", a.general, b.general),
    ]
    if a.breach != b.breach {
      found.append("breach \(String(describing: a.breach)), not \(String(describing: b.breach))")
    }
    if a.wouldScaleBack != b.wouldScaleBack {
      found.append("would scale back in \(a.wouldScaleBack), not \(b.wouldScaleBack)")
    }
    found.append(assessments(a.assessments, b.assessments))
    return found.compactMap { $0 }.first
  }

  private static func scalars(_ a: Ledger, _ b: Ledger) -> String? {
    for (name, a, b) in [
      ("opening", a.opening, b.opening), ("windDown", a.windDown, b.windDown),
      ("overdraft", a.overdraft, b.overdraft),
    ] where a != b {
      return "\(name) \(a) against \(b)"
    }
    return nil
  }

  private static func lines(
    _ name: String, _ a: [Ledger.Line], _ b: [Ledger.Line], isLabelled: Bool = false
  ) -> String? {
    if a.map(\.id) != b.map(\.id) { return "\(name)s \(a.map(\.id)) against \(b.map(\.id))" }
    for (a, b) in zip(a, b) {
      if isLabelled && (a.kind != b.kind || a.isCash != b.isCash) {
        return "\(name) \(b.id) is \(a.kind) \(a.isCash) against \(b.kind) \(b.isCash)"
      }
      if let difference = months("\(name) \(b.id)", a.months, b.months) { return difference }
    }
    return nil
  }

  private static func months(_ name: String, _ a: [Int64], _ b: [Int64]) -> String? {
    if a.count != b.count { return "\(name): \(a.count) months against \(b.count)" }
    guard let month = a.indices.first(where: { a[$0] != b[$0] }) else { return nil }
    return "\(name), month \(month): \(a[month]) against \(b[month])"
  }

  private static func assessments(
    _ a: [Ledger.Assessment], _ b: [Ledger.Assessment]
  ) -> String? {
    if a.map(\.month) != b.map(\.month) {
      return "assessed at \(a.map(\.month)) against \(b.map(\.month))"
    }
    guard let (a, b) = zip(a, b).first(where: { $0 != $1 }) else { return nil }
    return "assessment \(a) against \(b)"
  }
}
