@testable import FundSim

/// Every fund of one project from month 0 to the horizon.
struct Books {
  struct Pot {
    let source: Source
    let receipts: [Int64]
    var balance: Int64 = 0
    var months: [Int64] = []
  }

  let sources: [Source]
  let costs: [CostPath]
  let bids: [Int64]
  let loanPayments: [Int64]
  let opening: Int64
  let limit: Int64

  private(set) var pots: [Pot]
  private(set) var general: [Int64] = []
  private(set) var spent: [[Int64]]
  private(set) var returns: [Int64] = []
  private(set) var breach: Int?
  /// Months in which the flexible share was not spent.
  private(set) var cuts: [Int] = []

  init(
    sources: [Source], costs: [CostPath], bids: [Int64], loanPayments: [Int64], opening: Int64,
    limit: Int64, trigger: Double?, horizon: Int
  ) {
    self.sources = sources
    self.costs = costs
    self.bids = bids
    self.loanPayments = loanPayments
    self.opening = opening
    self.limit = limit
    pots = sources.filter { $0.restricted != nil }
      .map { Pot(source: $0, receipts: $0.byMonth(horizon)) }
    spent = costs.map { _ in [] }
    let unrestricted = sources.filter { $0.isCash && $0.restricted == nil }
      .map { $0.byMonth(horizon) }
    for month in 0..<horizon {
      live(through: month, receiving: unrestricted.map { $0[month] }, trigger: trigger)
    }
  }

  /// One month, in the order of MODEL §7.
  private mutating func live(through month: Int, receiving: [Int64], trigger: Double?) {
    let before = general.last ?? opening
    var fund = before
    // 1 and 2. Receipts and loans.
    for amount in receiving { fund += amount }
    for index in pots.indices { pots[index].balance += pots[index].receipts[month] }
    // 3. Costs.
    let planned = costs.reduce(0) { $0 + $1.due(in: month) }
    let scalesBack = trigger.map { isShort(before, of: wholeMicroPounds($0 * Double(planned))) }
    if scalesBack == true { cuts.append(month) }
    let order = potOrder(in: month)
    for (index, cost) in costs.enumerated() {
      let amount = scalesBack == true ? cost.scaledBack(in: month) : cost.due(in: month)
      spent[index].append(amount)
      var rest = amount
      for pot in order where pots[pot].source.restricted?.contains(cost.id) == true {
        let part = min(rest, pots[pot].balance)
        pots[pot].balance -= part
        rest -= part
      }
      fund -= rest
    }
    // 4. Bids and loan payments.
    fund -= bids[month]
    fund -= loanPayments[month]
    // 5. Returns.
    var returned: Int64 = 0
    for index in pots.indices {
      let source = pots[index].source
      if source.unspent == .return && source.endsUnrenewed(with: month) {
        returned += pots[index].balance
        pots[index].balance = 0
      }
      pots[index].months.append(pots[index].balance)
    }
    returns.append(returned)
    general.append(fund)
    // 6. The breach.
    if breach == nil && isShort(fund, of: limit) { breach = month }
  }

  /// Pots by the end of the term that began last, then in document order.
  private func potOrder(in month: Int) -> [Int] {
    pots.indices.sorted { a, b in
      let ends = (pots[a].source.currentEnd(in: month), pots[b].source.currentEnd(in: month))
      return ends.0 == ends.1 ? a < b : ends.0 < ends.1
    }
  }
}

/// Whether `amount` falls short of what is wanted by a penny or more.
func isShort(_ amount: Int64, of wanted: Int64) -> Bool { wanted - amount >= penny }
