import FundSimText

/// Restricted money that comes when all that it may pay is over: a pot pays costs of the months
/// from its first receipt on, and none before (MODEL §7).
extension ScenarioChecks {
  /// Months that a quantity can be, and its central value.
  private struct Months {
    let earliest: Int
    let central: Int
    let latest: Int

    init(_ quantity: Quantity) {
      let support = quantity.distribution.support
      earliest = Int(Domain.months.clamp(support.lower))
      central = Int(Sampler.central(of: quantity, in: .months))
      latest = Int(Domain.months.clamp(support.upper))
    }

    private init(_ earliest: Int, _ central: Int, _ latest: Int) {
      (self.earliest, self.central, self.latest) = (earliest, central, latest)
    }

    static func + (one: Months, other: Months) -> Months {
      Months(
        one.earliest + other.earliest, one.central + other.central, one.latest + other.latest)
    }

    var monthBefore: Months { Months(earliest - 1, central - 1, latest - 1) }

    /// The later of the two.
    func later(_ other: Months) -> Months {
      Months(
        max(earliest, other.earliest), max(central, other.central), max(latest, other.latest))
    }
  }

  /// The last month in which one of the costs is due; nil if one never ends, or none ever falls.
  private func lastMonth(of costs: [Cost]) -> Months? {
    var last: Months?
    for cost in costs {
      let month: Months
      if case .once = cost.amount {
        month = Months(cost.from)
      } else {
        guard let until = cost.until else { return nil }
        month = Months(until).monthBefore
        // It has a warning of its own.
        guard month.central >= Months(cost.from).central else { return nil }
      }
      last = last?.later(month) ?? month
    }
    return last
  }

  /// When money comes in relation to the costs that it may pay: in no future in time, in the plan
  /// too late, or in time.
  private enum Lateness {
    case always(money: Int, costs: Int)
    case inThePlan(money: Int, costs: Int)

    init?(money: Months, costs: Months, isPlanned: Bool) {
      if costs.latest < money.earliest {
        self = .always(money: money.earliest, costs: costs.latest)
      } else if isPlanned, costs.central < money.central {
        self = .inThePlan(money: money.central, costs: costs.central)
      } else {
        return nil
      }
    }
  }

  private static let restrictionRemedy =
    "let the money come earlier or the costs fall later, or list other costs"

  /// Warns of a stream whose money can pay for nothing, in any future or in the plan.
  mutating func checkTiming(of stream: Stream, in context: StreamContext, at path: Path) {
    guard withWarnings, stream.isCash, stream.kind != .loan, let restricted = stream.restricted
    else { return }
    let costs = context.project.costs.filter { restricted.contains($0.id) }
    guard let last = lastMonth(of: costs) else { return }
    var money = Months(stream.apply) + Months(stream.decision)
    // A match waits for its first payment; it brings nothing if it is committed later.
    if case .match(let terms) = stream.level {
      money = Months(terms.payFrom)
    } else {
      money = money + Months(stream.start)
    }
    guard let late = Lateness(money: money, costs: last, isPlanned: stream.planned) else { return }
    let message: String
    switch late {
    case .always(let money, let costs):
      message =
        "its money comes in month \(money) at the earliest, and the last of the costs that it may "
        + "pay falls in month \(costs), so it can pay for nothing"
    case .inThePlan(let money, let costs):
      message =
        "in the plan its money comes from month \(money) on, and the last of the costs that it may "
        + "pay falls in month \(costs), so there it pays for nothing"
    }
    warning(
      at: path + ["restricted"], message, remedy: Self.restrictionRemedy,
      dependsOn: ["apply", "decision", "start", "payFrom"].map { path + [$0] }
        + costs.flatMap { cost in
          ["from", "until"].map { context.costsPath + [cost.id, $0] }
        })
  }

  /// Warns of each project that joins and has costs that a stage's grant may pay, but none that
  /// falls when the grant is there.
  mutating func checkTiming(of stage: Stage, _ restricted: [String], at path: Path) {
    guard withWarnings else { return }
    let money = Months(stage.month)
    for project in scenario.projects where project.joins && !isFull {
      let costs = project.costs.filter { restricted.contains($0.id) }
      guard let last = lastMonth(of: costs),
        let late = Lateness(money: money, costs: last, isPlanned: true)
      else { continue }
      let id = Quoted.whole(project.id)
      let message: String
      switch late {
      case .always(let money, let costs):
        message =
          "\(id) has the last of these costs in month \(costs), and the grant comes in month "
          + "\(money) at the earliest, so it cannot spend it"
      case .inThePlan(let money, let costs):
        message =
          "in the plan \(id) has the last of these costs in month \(costs), and the grant comes from "
          + "month \(money) on, so there it cannot spend it"
      }
      warning(
        at: path + ["restricted"], message, remedy: Self.restrictionRemedy,
        dependsOn: [path + ["month"]]
          + costs.map { ["projects", project.id, "costs", $0.id] })
    }
  }
}
