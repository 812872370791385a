@testable import FundSim

extension FieldCensus {
  static let scenarioFields: [Field] = [
    scenario("currency") { $0.currency != "GBP" },
    scenario("start") { $0.start != nil },
    scenario("no start") { $0.start == nil },
    scenario("horizon not in years") { $0.horizon % 12 != 0 },
    scenario("inflation") { $0.inflation.differs(from: 0) },
    scenario("drivers") { $0.drivers.count == 1 },
    scenario("several drivers") { $0.drivers.count > 1 },
    scenario("persistence") { $0.drivers.contains { $0.persistence.differs(from: 0.7) } },
    scenario("several projects") { $0.projects.count > 1 },
    scenario("no programme") { $0.programme == nil },
    scenario("assess") { $0.sustainability.assess.contains { ![12, 24, 36, 60].contains($0) } },
    scenario("reservesMonths") { $0.sustainability.reservesMonths != 3 },
    scenario("coverage") { $0.sustainability.coverage != 0.75 },
    scenario("maxTimeLimited") { $0.sustainability.maxTimeLimited != 0.5 },
    scenario("mainstreamShare") { $0.sustainability.mainstreamShare != 0.5 },
  ]

  static let projectFields: [Field] =
    LeadType.allCases.map { type in project("leadType \(type)") { $0.leadType == type } } + [
      project("theme") { !$0.theme.isEmpty },
      project("replicas") { $0.replicas > 1 },
      project("joins false") { !$0.joins },
      project("reserves") { $0.reserves.differs(from: 0) },
      project("reserves 0") { $0.reserves.constant == 0 },
      project("reserves below 0") {
        if case .uniform(let a, _) = $0.reserves.form { a < 0 } else { false }
      },
      project("overdraft") { $0.overdraft.differs(from: 0) },
      project("windDown") { $0.windDown.differs(from: 0) },
      project("policy") { $0.policy != nil },
      project("no policy") { $0.policy == nil },
      cost("perMonth") { if case .perMonth = $0.amount { true } else { false } },
      cost("perYear") { if case .perYear = $0.amount { true } else { false } },
      cost("once") { if case .once = $0.amount { true } else { false } },
      cost("from") { $0.from.differs(from: 0) },
      cost("until") { $0.until != nil },
      cost("inflation") { $0.inflation != nil },
      cost("shared inflation") { $0.inflation == nil },
      cost("flexible") { $0.flexible.differs(from: 0) },
    ]

  static let programmeFields: [Field] =
    Effect.Applies.allCases.map { applies in
      effect("applies \(applies)") { $0.applies == applies }
    } + [
      scenario("programme support") { ($0.programme?.support ?? 12) != 12 },
      stage("month") { $0.month.differs(from: 0) },
      stage("after") { $0.after != nil },
      stage("chance 1") { $0.chance == .all(1) },
      stage("chance") { if case .all(let p) = $0.chance { p != 1 } else { false } },
      stage("chance by lead type") { $0.chanceTable != nil && $0.chanceTable?.1 == nil },
      stage("chance by lead type with default") { $0.chanceTable?.1 != nil },
      stage("grant") { $0.grant.differs(from: 0) },
      stage("over") { $0.over.differs(from: 1) },
      stage("holdback to the end") { $0.holdback?.until == .end },
      stage("holdback to a stage") { $0.holdback.map { $0.until != .end } ?? false },
      stage("supportCost") { $0.supportCost.differs(from: 0) },
      stage("drivers") { !$0.drivers.isEmpty },
      stage("restricted") { $0.restricted != nil },
      stage("restricted and returned") { $0.restricted != nil && $0.unspent == .return },
      stage("restricted and kept") { $0.restricted != nil && $0.unspent == .keep },
      stage("several effects") { $0.effects.count > 1 },
      effect("on a kind") { $0.on.contains { if case .kind = $0 { true } else { false } } },
      effect("on a stream") { $0.on.contains { if case .stream = $0 { true } else { false } } },
      effect("odds") { $0.odds.differs(from: 1) },
      effect("from") { $0.from.differs(from: 0) },
      effect("for") { $0.lasting != nil },
      effect("for good") { $0.lasting == nil },
    ]
}

extension Stage {
  fileprivate var chanceTable: ([LeadType: Quantity], Quantity?)? {
    if case .byLeadType(let table, let fallback) = chance { (table, fallback) } else { nil }
  }
}
