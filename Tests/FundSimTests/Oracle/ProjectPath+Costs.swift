@testable import FundSim

/// One cost of one copy of a project.
struct CostPath {
  let id: String
  /// In pounds, after offsets, for every month simulated.
  let pounds: [Double]
  /// The share that scale-back may leave unspent.
  let flexible: Double

  func due(in month: Int) -> Int64 { microPounds(pounds[month]) }
  func scaledBack(in month: Int) -> Int64 { microPounds(pounds[month] * (1 - flexible)) }
}

/// What the project pays for (MODEL §4), less what comes in kind (§5.3).
extension ProjectPath {
  func costPaths() -> [CostPath] {
    let helpers = project.streams.filter { !$0.isCash && !$0.offsets.isEmpty }
      .map { StreamPath(self, $0) }
    return project.costs.map { cost in
      CostPath(
        id: cost.id,
        pounds: zip(0..., inflated(cost)).map { month, pounds in
          pounds == 0 ? 0 : pounds * (1 - offset(of: cost, in: month, by: helpers))
        },
        flexible: value(cost, "flexible", cost.flexible, .share))
    }
  }

  /// Pounds in every month simulated, before offsets.
  private func inflated(_ cost: Cost) -> [Double] {
    let from = Int(value(cost, "from", cost.from, .months))
    let until = cost.until.map { Int(value(cost, "until", $0, .months)) } ?? .max
    func runs(_ month: Int) -> Bool { from <= month && month < until }
    switch cost.amount {
    case .once(let amount):
      let amount = value(cost, "amount", amount, .money)
      return (0..<end).map { $0 == from ? amount : 0 }
    case .perMonth(let amount):
      let base = value(cost, "amount", amount, .money)
      let inflation = inflation(of: cost)
      return (0..<end).map { runs($0) ? base * inflation[$0 / 12] : 0 }
    case .perYear(let amount):
      let base = value(cost, "amount", amount, .money) / 12
      let inflation = inflation(of: cost)
      return (0..<end).map { runs($0) ? base * inflation[$0 / 12] : 0 }
    }
  }

  /// By programme year.
  private func inflation(of cost: Cost) -> [Double] {
    let rate =
      cost.inflation.map { value(cost, "inflation", $0, .rate) }
      ?? value("inflation", scenario.inflation, .rate)
    var factors = [1.0]
    while factors.count <= end / 12 { factors.append(factors[factors.count - 1] * (1 + rate)) }
    return factors
  }

  /// The share of a cost that support in kind takes away, at most the whole.
  private func offset(of cost: Cost, in month: Int, by helpers: [StreamPath]) -> Double {
    var sum = 0.0
    for helper in helpers {
      for offset in helper.stream.offsets where offset.cost == cost.id {
        let share = luck.value(
          offset.share, .share, at: .offset(project.id, helper.stream.id, cost.id),
          replica: replica)
        let usual = centralLevel(of: helper) * 1_000_000
        let x = usual == 0 ? 0 : Double(microPounds(helper.value(in: month))) / usual
        sum += min(share * x, 1)
      }
    }
    return min(1, sum)
  }

  /// The central value of a month's level in kind.
  private func centralLevel(of path: StreamPath) -> Double {
    func central(_ field: String, _ quantity: Quantity, _ domain: Domain) -> Double {
      luck.central(quantity, domain, at: .stream(project.id, path.stream.id, field))
    }
    switch path.stream.level {
    case .perMonth(let amount): return central("level", amount, .money)
    case .perYear(let amount): return central("level", amount, .money) / 12
    case .total(let amount):
      return central("level", amount, .money)
        / (path.stream.term.map { central("term", $0, .term) } ?? 1)
    case .hours(let hours, let rate):
      return central("hoursPerMonth", hours, Domain(0, 1e6)) * central("rate", rate, .money)
    case .loan, .match: preconditionFailure("loans and matches are never in kind")
    }
  }
}
