import FundSim

/// What makes the month of a verdict one that misleads: the programme still pays, or money that
/// carries a service is just running out.
struct VerdictMonth: Equatable {
  /// A design under which the programme still pays in the month, or after it.
  struct Flow: Equatable {
    let design: Int
    let lastMonth: Int
  }

  /// A design under which such money ends near the month, for a quarter of its services or more.
  struct Ends: Equatable {
    let design: Int
    let services: Int
    let all: Int
    /// Of one service.
    let ending: PlanOutline.Ending?
  }

  let month: Int
  let flows: [Flow]
  let ends: [Ends]
  /// The nearest month, of two the earlier, near which under no design any of it ends for so many.
  let nearest: Int?

  /// `plans` are those of some designs, each with the copies of its projects. Nil where nothing of
  /// the kind is seen.
  init?(
    _ plans: [(design: Int, outline: PlanOutline, copies: [Int])], at month: Int, horizon: Int
  ) {
    self.month = month
    flows = plans.compactMap { plan in
      guard let last = plan.outline.services.compactMap(\.lastGrant).max(), last >= month else {
        return nil
      }
      return Flow(design: plan.design, lastMonth: last)
    }
    func about(_ month: Int) -> [Ends] {
      plans.compactMap { plan in
        let near = zip(plan.outline.services, plan.copies).map { ($0.ending(near: month), $1) }
        let services = near.reduce(0) { $0 + ($1.0 == nil ? 0 : $1.1) }
        let all = plan.copies.reduce(0, +)
        if services == 0 || Double(services) < PlanOutline.least * Double(all) { return nil }
        return Ends(
          design: plan.design, services: services, all: all,
          ending: all == 1 ? near.first?.0 : nil)
      }
    }
    ends = about(month)
    nearest =
      ends.isEmpty
      ? nil
      : (1...max(1, horizon)).filter { about($0).isEmpty }.min {
        (($0 - month).magnitude, $0) < (($1 - month).magnitude, $1)
      }
    if flows.isEmpty && ends.isEmpty { return nil }
  }
}

extension VerdictMonth {
  /// Of a run; `plan` may be empty.
  init?(_ summary: Summary, _ plan: [Ledger], at month: Int) {
    self.init(
      [(0, PlanOutline(plan), summary.projects.map(\.replicas))], at: month,
      horizon: summary.horizon)
  }

  /// Of the designs of a comparison's base view, as far as their plans are known.
  init?(_ index: ComparisonIndex, at month: Int) {
    let plans = (index.views.first?.members ?? []).filter {
      index.context.plans.indices.contains($0)
    }.map { place in
      (
        design: place, outline: index.context.plans[place],
        copies: index.summary.alternatives[place].projects.map(\.replicas)
      )
    }
    self.init(
      plans, at: month, horizon: index.summary.alternatives.map(\.horizon).min() ?? month)
  }
}
