@testable import FundSim

@testable import FundSimReport

extension Fixture {
  static let compared: UInt64 = 10_000

  /// A programme's results, as a comparison without details has them.
  static func design(
    title: String = "Our Place, round one", cost: Double, sustained: Double, open: Double,
    projects: Int = 141, months: [Int] = [12, 24, 36, 60], horizon: Int = 60,
    trials: UInt64 = compared, isComplete: Bool = true, currency: String = "GBP",
    project id: String = "voluntary-bodies"
  ) -> Summary {
    let outcomes = months.map { month in
      let fade = (96 - Double(month)) / 60
      return ProgrammeOutcome(
        month: month, sustained: count(sustained * fade, 0, sustained * fade * 2),
        open: count(open * fade, 0, open * fade * 2), mainstreamed: count(0, 0, 0))
    }
    let project = ProjectSummary(
      id: id, leadType: .vcs, replicas: projects,
      outcomes: months.map { month in
        let fade = (96 - Double(month)) / 60 / Double(projects)
        return outcome(
          month, open: min(1, open * fade), sustained: min(1, sustained * fade), mainstreamed: 0)
      },
      survival: [], cash: [], bridging: [], concentration: [], returned: nil, streams: [])
    return Summary(
      seed: 1, trials: .init(first: 0, count: trials, isComplete: isComplete), title: title,
      currency: currency, start: nil, horizon: horizon,
      sustainability: Sustainability(assess: months), projects: [project],
      programme: ProgrammeSummary(
        name: "Our Place", support: 12, projectCount: projects,
        stages: [StageSummary(id: "signed-off", mean: Double(projects) / 2, byLeadType: [])],
        cost: count(cost, cost / 2, cost * 2), outcomes: outcomes))
  }

  static func paired(_ difference: Double, _ error: Double) -> PairedDifference {
    PairedDifference(difference: difference, standardError: error, trials: compared)
  }

  /// The price as `CostPerExtra` would read it, with an interval of a fifth either way.
  static func price(cost: Double, _ sustained: PairedDifference) -> CostPerExtra {
    guard sustained.isClear else {
      return CostPerExtra(reading: .noEvidence, value: nil, low: nil, high: nil)
    }
    let isMore = sustained.difference > 0
    let value = cost / sustained.difference
    return CostPerExtra(
      reading: isMore ? (cost > 0 ? .costs : .dominates) : (cost < 0 ? .saves : .dominated),
      value: value, low: value * 0.8, high: value * 1.2)
  }

  /// Everyone moves a little.
  static func moves(
    _ project: String, _ type: LeadType, copies: Int, onlyFrom: Int = 0, onlyTo: Int = 0
  ) -> TransitionTable {
    let n = Double(copies)
    return TransitionTable(
      project: project, leadType: type, copies: copies, onlyFrom: onlyFrom, onlyTo: onlyTo,
      means: [
        [n * 0.5, n * 0.05, n * 0.02], [n * 0.01, n * 0.2, n * 0.06], [0, n * 0.03, n * 0.13],
      ])
  }

  static let programmeMoves = [
    moves("voluntary-bodies", .vcs, copies: 79, onlyTo: 2), moves("village-halls", .vcs, copies: 1),
    moves("parish-councils", .parishCouncil, copies: 18, onlyFrom: 1),
  ]

  static func difference(
    from: Int, to: Int, same: Bool = false, cost: Double, costError: Double = 400,
    sustained: PairedDifference, open: PairedDifference, months: [Int] = [12, 24, 36, 60],
    moves: [TransitionTable] = programmeMoves
  ) -> AlternativeDifference {
    AlternativeDifference(
      from: from, to: to, isSameScenario: same, cost: paired(cost, same ? 0 : costError),
      months: months.map {
        MonthDifference(
          month: $0, sustained: sustained, open: open, mainstreamed: paired(0, 0),
          costPerExtraSustained: price(cost: cost, sustained),
          costPerExtraOpen: price(cost: cost, open), transitions: moves)
      })
  }

  /// The second competitor wins as the price rises, the others share the rest.
  static func contest(
    _ alternatives: [Int], months: [Int] = [12, 24, 36, 60], from first: Int = 3,
    by criterion: Criterion = .sustained
  ) -> Acceptability {
    let prices: [Double] = [0, 1000, 5000, 10_000, 20_000, 50_000, 100_000]
    let rows = prices.enumerated().map { place, price in
      let second = 0.05 + 0.14 * Double(place)
      let rest = (1 - second) / Double(max(1, alternatives.count - 1))
      return AcceptabilityMonth.Row(
        willingness: price,
        chances: alternatives.indices.map { proportion($0 == 1 ? second : rest, of: 10_000) },
        bestOnAverage: place >= first ? 1 : 0)
    }
    // Half-way between two rows, as an exact one would lie.
    let switches =
      alternatives.count > 1 && prices.indices.contains(first) && first > 0
      ? [AcceptabilityMonth.Switch(at: (prices[first - 1] + prices[first]) / 2, from: 0, to: 1)]
      : []
    return Acceptability(
      alternatives: alternatives, criterion: criterion,
      months: months.map {
        AcceptabilityMonth(
          month: $0, rows: rows, bestFromNothing: first == 0 ? 1 : 0, switches: switches)
      })
  }

  static func label(
    _ name: String, title: String = "", note: String = "", source: String = "",
    perspective: String? = nil, perspectiveTitle: String = ""
  ) -> ComparisonContext.Alternative {
    .init(
      name: name, design: name,
      designRemarks: Remarks(title: title, note: note, source: source), perspective: perspective,
      perspectiveRemarks: Remarks(title: perspectiveTitle), sha256: "ab12cd34")
  }

  static func estimate(_ value: Double, _ error: Double = 0) -> GapSummary.Estimate {
    .init(value: value, standardError: error)
  }

  static func shares(
    open: Double, sustained: Double, income: Double, fund: Double, error: Double = 0.01
  ) -> GapSummary.Shares {
    .init(
      open: estimate(open, error), sustained: estimate(sustained, error),
      income: estimate(income, error * 50_000), fund: estimate(fund, error * 50_000))
  }

  static func part(
    _ assumptions: [(String, String?, String?)], _ shares: GapSummary.Shares
  ) -> GapSummary.Part {
    .init(
      assumptions: assumptions.map { .init(pointer: $0.0, first: $0.1, second: $0.2) },
      share: shares, alone: shares)
  }

  static func gap(
    projects: Int = 1, parts: [GapSummary.Part] = gapParts, everyOrder: Bool = true
  ) -> GapSummary {
    let n = Double(projects)
    return GapSummary(
      month: 36, trials: .init(first: 0, count: 5000, isComplete: true), projectCount: projects,
      first: .init(open: 0.8 * n, sustained: 0.4 * n, income: 210_000 * n, fund: 30_000 * n),
      second: .init(open: 0.45 * n, sustained: 0.1 * n, income: 127_000 * n, fund: -12_000 * n),
      gap: shares(open: -0.35 * n, sustained: -0.3 * n, income: -83_000 * n, fund: -42_000 * n),
      assumptions: parts, orders: everyOrder ? 6 : 200, isEveryOrder: everyOrder)
  }

  static let gapParts = [
    part(
      [("/projects/heles-angels/streams/lottery/chance", "30% to 50%", "50% to 70%")],
      shares(open: 0.05, sustained: 0.02, income: 9000, fund: 7000, error: 0)),
    part(
      [
        ("/projects/heles-angels/streams/care-contract/chance", "70% to 90%", "0"),
        ("/projects/heles-angels/streams/care-contract/planned", nil, "false"),
      ], shares(open: -0.33, sustained: -0.27, income: -80_000, fund: -41_000)),
    part(
      [("/projects/heles-angels/streams/council-match/perYear", "£12,000", "£0")],
      shares(open: -0.07, sustained: -0.05, income: -12_000, fund: -8000)),
  ]

  /// Three designs under two views; the second does best in the first view only.
  static let comparison = ComparisonSummary(
    alternatives: [
      design(cost: 1_515_891, sustained: 22, open: 53),
      design(cost: 1_630_000, sustained: 31.3, open: 58),
      design(cost: 1_500_000, sustained: 22, open: 53),
      design(cost: 1_515_891, sustained: 9, open: 33),
      design(cost: 1_630_000, sustained: 8.2, open: 31),
      design(cost: 1_500_000, sustained: 9, open: 33),
    ],
    differences: [
      difference(from: 0, to: 1, cost: 114_109, sustained: paired(9.3, 0.2), open: paired(5, 0.3)),
      difference(from: 0, to: 2, cost: -15_891, sustained: paired(0, 0), open: paired(0.02, 0.03)),
      difference(from: 2, to: 1, cost: 130_000, sustained: paired(9.3, 0.2), open: paired(5, 0.3)),
      difference(
        from: 3, to: 4, cost: 114_109, sustained: paired(-0.8, 0.1), open: paired(-2, 0.1)),
      difference(
        from: 3, to: 5, same: true, cost: 0, sustained: paired(0, 0), open: paired(0, 0)),
      difference(from: 0, to: 3, cost: 0, sustained: paired(-13, 0.2), open: paired(-20, 0.2)),
    ],
    contests: [contest([0, 1, 2]), contest([3, 4, 5], from: 9)], criterion: .sustained)

  static let comparisonContext = ComparisonContext(
    version: "0.1.0",
    alternatives: [
      label("baseline", title: "As it was"),
      label("fewer-longer", title: "Fewer grants, for longer"),
      label("no-match"),
      label("baseline", perspective: "commissioners", perspectiveTitle: "As commissioners saw it"),
      label("fewer-longer", perspective: "commissioners"),
      label("no-match", perspective: "commissioners"),
    ],
    gaps: [.init(design: "baseline", first: "provider", second: "commissioners", summary: gap())],
    otherPerspectives: ["sceptic"])
}
