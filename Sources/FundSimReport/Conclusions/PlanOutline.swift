import FundSim

/// When the money of a plan ends: what a verdict's month is judged by.
public struct PlanOutline: Sendable, Equatable {
  /// The last month of a term, or the last payment of a stage's grant, of a stream that brings a good
  /// part of the cash.
  struct Ending: Sendable, Equatable {
    let stream: String
    let month: Int
    /// Of all cash, loans aside, in the twelve months that end with it.
    let share: Double
  }

  struct Service: Sendable, Equatable {
    let endings: [Ending]
    /// The last month in which a stage's grant pays; nil where none does.
    let lastGrant: Int?
  }

  /// One for each project, in document order.
  let services: [Service]

  /// What less than this of a year's cash brings is left out.
  static let least = 0.25

  /// - Parameter plan: the ledgers of a plan (MODEL §8), in document order.
  public init(_ plan: [Ledger]) {
    services = plan.map { Service($0) }
  }
}

extension PlanOutline.Service {
  init(_ ledger: Ledger) {
    let lines = ledger.streams.filter { $0.isCash && $0.kind != StreamKind.loan.rawValue }
    let grants = lines.filter { $0.kind == StreamID.stageKind }
    func lastPayment(_ line: Ledger.Line) -> Int? { line.months.lastIndex { $0 > 0 } }
    lastGrant = grants.compactMap(lastPayment).max()
    let ends: [(Ledger.Line, Int)] = lines.flatMap { line in
      line.kind == StreamID.stageKind
        ? lastPayment(line).map { [(line, $0)] } ?? []
        : ledger.events.compactMap { event in
          guard event.kind == .begins, event.item == line.id, let term = event.term else {
            return nil
          }
          return (line, event.month + term - 1)
        }
    }
    func cash(_ line: Ledger.Line, until end: Int) -> Int64 {
      line.months.prefix(end + 1).suffix(end + 1 - max(0, end - 11)).reduce(0, &+)
    }
    endings = ends.compactMap { line, end in
      guard end < line.months.count else { return nil }
      let all = lines.reduce(0) { $0 &+ cash($1, until: end) }
      let share = all > 0 ? Double(cash(line, until: end)) / Double(all) : 0
      return share >= PlanOutline.least
        ? PlanOutline.Ending(stream: line.id, month: end, share: share) : nil
    }
  }

  /// The largest of those that end so near a month that it sees the money as it runs out.
  func ending(near month: Int) -> PlanOutline.Ending? {
    endings.filter { (month - 1...month + 2).contains($0.month) }.max { $0.share < $1.share }
  }
}
