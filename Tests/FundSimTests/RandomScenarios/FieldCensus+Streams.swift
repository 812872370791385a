@testable import FundSim

extension FieldCensus {
  static let streamFields: [Field] =
    StreamKind.allCases.map { kind in stream("kind \(kind.rawValue)") { $0.kind == kind } }
    + Arrangement.allCases.map { arrangement in
      stream("arrangement \(arrangement)") { $0.arrangement == arrangement }
    } + [
      stream("perMonth") { if case .perMonth = $0.level { true } else { false } },
      stream("perYear") { if case .perYear = $0.level { true } else { false } },
      stream("total") { if case .total = $0.level { true } else { false } },
      stream("chance") { $0.chance.differs(from: 1) },
      stream("chance 0") { $0.chance.constant == 0 },
      stream("chance 1") { $0.chance.constant == 1 },
      stream("apply") { $0.apply.differs(from: 0) },
      stream("decision") { $0.decision.differs(from: 0) },
      stream("start") { $0.start.differs(from: 0) },
      stream("term") { $0.term != nil },
      stream("no term") { $0.term == nil && $0.kind != .match },
      stream("attempts") { $0.attempts.differs(from: 1) },
      stream("retry") { $0.retry.differs(from: 6) },
      stream("bidCost") { $0.bidCost.differs(from: 0) },
      stream("growth above 0") { $0.growth.constant.map { $0 > 0 } ?? true },
      stream("growth below 0") { $0.growth.constant.map { $0 < 0 } ?? true },
      stream("volatility") { $0.volatility.differs(from: 0) },
      stream("volatility with drivers") {
        $0.volatility.differs(from: 0) && !$0.drivers.isEmpty
      },
      stream("ramp") { $0.ramp.differs(from: 0) },
      stream("season") { $0.season != nil },
      stream("restricted and returned") { $0.restricted != nil && $0.unspent == .return },
      stream("restricted and kept") { $0.restricted != nil && $0.unspent == .keep },
      stream("timeLimited set") { $0.timeLimited != $0.kind.isTimeLimitedByDefault },
      stream("mainstream set") {
        $0.mainstream != $0.kind.isMainstreamByDefault($0.arrangement)
      },
      stream("planned false") { !$0.planned },
      stream("drivers") { !$0.drivers.isEmpty },
      stream("drivers below 0") { $0.drivers.contains { $0.beta < 0 } },
      stream("a driver alone") { $0.drivers.contains { abs($0.beta) == 1 } },
      scenario("stream requires a stream") { scenario in
        scenario.projects.contains { project in
          let ids = project.streams.map(\.id)
          return project.streams.contains { $0.requires.contains(where: ids.contains) }
        }
      },
      scenario("stream requires a stage") { scenario in
        scenario.projects.contains { project in
          let ids = project.streams.map(\.id)
          return project.streams.contains { !$0.requires.allSatisfy(ids.contains) }
        }
      },
      scenario("stream requires an id of both") { scenario in
        let stages = scenario.programme?.stages.map(\.id) ?? []
        return scenario.projects.contains { project in
          let both = project.streams.map(\.id).filter(stages.contains)
          return project.streams.contains { $0.requires.contains(where: both.contains) }
        }
      },
      scenario("offsets of one cost by several streams") { scenario in
        scenario.projects.contains { project in
          let costs = project.streams.flatMap { $0.offsets.map(\.cost) }
          return Set(costs).count < costs.count
        }
      },
    ]

  static let termFields: [Field] = [
    stream("renewal") { $0.renewal != nil },
    stream("renewal chance 0") { $0.renewal?.chance.constant == 0 },
    stream("renewal term") { $0.renewal?.term != nil },
    stream("renewal same term") { $0.renewal.map { $0.term == nil } ?? false },
    stream("renewal factor") { $0.renewal?.factor.differs(from: 1) ?? false },
    stream("renewal gap") { $0.renewal?.gap.differs(from: 0) ?? false },
    stream("renewal times") { $0.renewal.map { $0.times != .atMost(1) } ?? false },
    stream("renewal unlimited") { $0.renewal?.times == .unlimited },
    stream("renewal of a total") {
      if case .total = $0.level { $0.renewal != nil } else { false }
    },
    stream("cut") { $0.cut != nil },
    stream("cut with drivers") { $0.cut != nil && !$0.drivers.isEmpty },
    stream("cut and renewal") { $0.cut != nil && $0.renewal != nil },
    stream("advance every n") {
      $0.payment.timing == .advance && $0.payment.every.differs(from: 1)
    },
    stream("arrears") { $0.payment.timing == .arrears },
    stream("arrears every n, late") {
      $0.payment.timing == .arrears && $0.payment.every.differs(from: 1)
        && $0.payment.lag.differs(from: 0)
    },
    stream("holdback to the end") { $0.payment.holdback?.until == .end },
    stream("holdback to a stage") { $0.payment.holdback.map { $0.until != .end } ?? false },
    stream("results") { $0.payment.results != nil },
    stream("results lag") { $0.payment.results?.lag.differs(from: 0) ?? false },
    stream("results and holdback") { $0.payment.results != nil && $0.payment.holdback != nil },
    stream("restricted, every n") {
      $0.restricted != nil && $0.payment.every.differs(from: 1)
    },
  ]
}
