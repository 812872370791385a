@testable import FundSim

@testable import FundSimReport

/// Hand-made summaries: small enough to read, shaped like a real run.
enum Fixture {
  static let context = ReportContext(
    version: "0.1.0", design: "baseline", perspective: "providers", sha256: "ab12cd34")

  static let start = CalendarMonth(year: 2014, month: 4)

  static func proportion(_ p: Double, of total: Double = 100_000) -> Proportion {
    Proportion(count: UInt64((p * total).rounded()), of: UInt64(total))
  }

  static func outcome(
    _ month: Int, open: Double, sustained: Double, mainstreamed: Double, of total: Double = 100_000
  ) -> OutcomeSummary {
    OutcomeSummary(
      month: month, open: proportion(open, of: total), closed: proportion(1 - open, of: total),
      precarious: proportion(open - sustained, of: total),
      sustained: proportion(sustained, of: total),
      mainstreamed: proportion(mainstreamed, of: total))
  }

  /// Nothing closes for a year, then quickly, then slowly.
  static let survival: [Double] = (0..<60).map { month in
    let m = Double(month)
    if m < 12 { return 1 }
    if m < 18 { return 1 - (m - 11) * 0.08 }
    return 0.52 - (m - 17) * 0.008
  }

  static let cash: [MoneySummary] = (0..<60).map { month in
    let m = Double(month)
    let middle = 18_000 - m * 900 + m * m * 9.5
    let spread = 1500 + m * 420
    return MoneySummary(
      mean: middle + 500, p5: middle - spread, p25: middle - spread / 3, p50: middle,
      p75: middle + spread / 3, p95: middle + spread * 1.4)
  }

  static func stream(
    _ id: String, _ kind: String, isCash: Bool = true, won: Double, years: [Double],
    plan: Double, mean: Double, none: Double, less: Double, asPlanned: Double,
    ifWon: Double?, ifNot: Double?
  ) -> StreamSummary {
    let perYear = years.map {
      StreamSummary.Year(
        cashMean: isCash ? $0 : 0, cashP5: 0, cashP95: isCash ? $0 * 2 : 0,
        inKindMean: isCash ? 0 : $0)
    }
    return StreamSummary(
      id: id, kind: kind, isCash: isCash, won: proportion(won), renewed: nil, perYear: perYear,
      againstPlan: [12, 24, 36, 60].map { month in
        StreamSummary.AgainstPlan(
          month: month, none: none, less: less, asPlanned: asPlanned,
          more: max(0, 1 - none - less - asPlanned), plan: plan * Double(month) / 36,
          mean: mean * Double(month) / 36,
          meanWhileOpen: years.prefix(month / 12).reduce(0, +))
      },
      conditional: conditional(won: won, ifWon, ifNot), conditionalOnRenewal: nil,
      returned: nothingReturned)
  }

  static let nothingReturned = ReturnedSummary(mean: 0, share: proportion(0))

  static func conditional(
    won: Double, _ ifWon: Double?, _ ifNot: Double?
  ) -> [StreamSummary.Conditional] {
    [12, 24, 36, 60].map {
      StreamSummary.Conditional(
        month: $0, won: proportion(won), openIfWon: ifWon.map { proportion($0) },
        openIfNotWon: ifNot.map { proportion($0) },
        sustainedIfWon: ifWon.map { proportion($0 / 2) },
        sustainedIfNotWon: ifNot.map { proportion($0 / 2) })
    }
  }

  static let streams = [
    stream(
      "lottery", "lottery", won: 0.37, years: [0, 22_000.5, 21_000, 9000, 0], plan: 120_000,
      mean: 43_000, none: 0.63, less: 0.04, asPlanned: 0.33, ifWon: 0.712, ifNot: 0.168),
    stream(
      "council-contract", "contract", won: 0.45, years: [0, 9000, 14_000, 15_000, 15_500],
      plan: 62_000, mean: 23_000, none: 0.55, less: 0.21, asPlanned: 0.2, ifWon: 0.61,
      ifNot: 0.17),
    stream(
      "fares", "user-payments", won: 1, years: [3000, 4000, 3500, 2500, 2000], plan: 15_000,
      mean: 10_500, none: 0, less: 0.7, asPlanned: 0.2, ifWon: 0.368, ifNot: nil),
    stream(
      "bank-loan", "loan", won: 1, years: [0, 0, 0, 0, 0], plan: 10_000, mean: 10_000, none: 0,
      less: 0, asPlanned: 1, ifWon: 0.368, ifNot: nil),
    stream(
      "volunteers", "in-kind", isCash: false, won: 1, years: [6000, 5600, 4000, 3000, 2500],
      plan: 18_000, mean: 17_000, none: 0, less: 0.4, asPlanned: 0.5, ifWon: 0.368, ifNot: nil),
    stream(
      "programme/getting-going", "programme-grant", won: 0.9751, years: [9000, 975, 0, 0, 0],
      plan: 10_000, mean: 9751, none: 0.0249, less: 0.002, asPlanned: 0.9731, ifWon: 0.37,
      ifNot: 0.3),
  ]

  static func project(
    _ id: String = "transport", leadType: LeadType = .vcs, replicas: Int = 1,
    outcomes: [OutcomeSummary]? = nil, survival: [Double] = survival,
    streams: [StreamSummary] = streams
  ) -> ProjectSummary {
    ProjectSummary(
      id: id, leadType: leadType, replicas: replicas,
      outcomes: outcomes ?? [
        outcome(12, open: 1, sustained: 0.4, mainstreamed: 0),
        outcome(24, open: 0.472, sustained: 0.2, mainstreamed: 0.09),
        outcome(36, open: 0.368, sustained: 0.221, mainstreamed: 0.094),
        outcome(60, open: 0.184, sustained: 0.15, mainstreamed: 0.0004),
      ],
      survival: survival, cash: cash,
      bridging: [
        .init(month: 12, p50: 0, p80: 0, p90: 0, p95: 250),
        .init(month: 24, p50: 1000, p80: 9000, p90: 12_000, p95: 20_000),
        .init(month: 36, p50: 6100.01, p80: 14_199.2, p90: 22_900, p95: 31_000),
        .init(month: 60, p50: 9000, p80: 22_000, p90: 35_000, p95: 50_000),
      ],
      concentration: [0.61, 0.482, 0.5, nil, 0.77777777], returned: nothingReturned,
      streams: streams)
  }

  static func count(_ mean: Double, _ p5: Double, _ p95: Double) -> CountSummary {
    CountSummary(mean: mean, p5: p5, p95: p95)
  }

  static func programme(
    _ name: String = "Our Place", projects: Int = 1, scale: Double = 1
  ) -> ProgrammeSummary {
    ProgrammeSummary(
      name: name, support: 12, projectCount: projects,
      stages: [
        StageSummary(
          id: "getting-going", mean: 0.9751 * scale,
          byLeadType: [.init(leadType: .vcs, mean: 0.9751 * scale)]),
        StageSummary(
          id: "signed-off", mean: 0.603 * scale,
          byLeadType: [.init(leadType: .vcs, mean: 0.603 * scale)]),
      ],
      cost: count(10_751 * scale, 1000 * scale, 13_000 * scale),
      outcomes: [12, 24, 36, 60].map { month in
        let fade = 1 - Double(month) / 96
        return ProgrammeOutcome(
          month: month, sustained: count(0.2 * scale * fade, 0, (scale * fade / 2).rounded()),
          open: count(0.6 * scale * fade, (0.4 * scale * fade).rounded(), (scale * fade).rounded()),
          mainstreamed: count(0.05 * scale * fade, 0, (0.1 * scale * fade).rounded()))
      })
  }

  static func summary(
    title: String = "Village transport", currency: String = "GBP", trials: UInt64 = 100_000,
    first: UInt64 = 0, isComplete: Bool = true, start: CalendarMonth? = start,
    sustainability: Sustainability = Sustainability(horizon: 60),
    projects: [ProjectSummary] = [project()], programme: ProgrammeSummary = programme()
  ) -> Summary {
    Summary(
      seed: 1, trials: .init(first: first, count: trials, isComplete: isComplete), title: title,
      currency: currency, start: start, horizon: 60, sustainability: sustainability,
      projects: projects, programme: programme)
  }

  static let plainContext = ReportContext(
    version: "0.1.0", design: "making-it-happen", perspective: nil, sha256: "")

  static let noProgramme = ProgrammeSummary(
    name: "", support: 12, projectCount: 1, stages: [], cost: count(0, 0, 0), outcomes: [])

  /// Two hundred futures, assessed at months 12 and 18 only, one of which closes, at once.
  static let rareProject = ProjectSummary(
    id: "transport", leadType: .vcs, replicas: 1,
    outcomes: [12, 18].map { outcome($0, open: 0.995, sustained: 0, mainstreamed: 0, of: 200) },
    survival: Array(repeating: 0.995, count: 60),
    cash: (0..<60).map { _ in .init(mean: 0, p5: 0, p25: 0, p50: 0, p75: 0, p95: 0) },
    bridging: [12, 18].map { .init(month: $0, p50: 0, p80: 0, p90: 0, p95: 0) },
    concentration: [nil, nil, nil, nil, nil], returned: nothingReturned, streams: [])

  /// A plan that never runs out.
  static let plan = Ledger(
    project: "transport", replica: 0, streams: [], costs: [], costsDue: [], bids: [],
    loanPayments: [], returns: [], general: [], pots: [], opening: 0, windDown: 5_000_000_000,
    overdraft: 0, breach: nil, events: [], assessments: [])
}
