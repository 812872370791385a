@testable import FundSim

@testable import FundSimReport

/// Reports in which every name is an attack.
enum Hostile {
  static let evil =
    Fixture.evil + "|*_`[x](http://e.vil)<b>\\ www.e.vil a@e.vil &amp; ~~s~~ $x$ 東京都庁"

  private static let remarks = Remarks(title: evil, note: "- " + evil, source: "1. " + evil)

  /// Every name is an attack.
  static let comparison: (ComparisonSummary, ComparisonContext) = {
    let base = Fixture.comparison
    func design(_ cost: Double, _ sustained: Double) -> Summary {
      Fixture.design(
        title: "# " + evil, cost: cost, sustained: sustained, open: 53, currency: "\u{1B}[31m|X",
        project: evil)
    }
    func label(_ name: String, _ perspective: String? = nil) -> ComparisonContext.Alternative {
      .init(
        name: name + evil, design: evil, designRemarks: remarks,
        perspective: perspective.map { $0 + evil }, perspectiveRemarks: remarks, sha256: evil)
    }
    let parts = [
      Fixture.part(
        [("/projects/\(evil)/streams/\(evil)", evil, nil)],
        Fixture.shares(open: 1, sustained: 1, income: 1, fund: 1))
    ]
    let moves = [
      Fixture.moves(evil, .vcs, copies: 0, onlyTo: 1), Fixture.moves(evil + "2", .vcs, copies: 1),
    ]
    let summary = ComparisonSummary(
      alternatives: [
        design(100, 22), design(200, 31.3), design(90, 22), design(100, 9), design(200, 8),
        design(100, 9),
      ],
      differences: base.differences.map {
        Fixture.difference(
          from: $0.from, to: $0.to, same: $0.isSameScenario, cost: $0.cost.difference,
          sustained: $0.months[0].sustained, open: $0.months[0].open, moves: moves)
      }, contests: base.contests, criterion: .sustained)
    return (
      summary,
      ComparisonContext(
        version: evil,
        alternatives: [
          label("- "), label("1. "), label("x"), label("- ", "p"), label("1. ", "p"),
          label("x", "p"),
        ],
        gaps: [.init(design: evil, first: evil, second: nil, summary: Fixture.gap(parts: parts))],
        otherPerspectives: [evil])
    )
  }()

  /// A report of each kind.
  static func reports() throws -> [(name: String, report: Report)] {
    let scenario = try LedgerFixture.scenario(title: "# " + evil)
    let event = Ledger.Event(month: 3, item: "- " + evil, kind: .won)
    let ledgers = (0..<2).map {
      LedgerFixture.ledger(
        project: evil, replica: $0, events: [event], assessments: LedgerFixture.assessments)
    }
    let run = Fixture.summary(
      title: "# " + evil, currency: evil,
      projects: [
        Fixture.project(
          evil,
          streams: [
            Fixture.stream(
              evil, evil, won: 0.5, years: [1, 2, 3, 4, 5], plan: 10, mean: 5, none: 0.5, less: 0,
              asPlanned: 0.5, ifWon: 0.9, ifNot: 0.1)
          ])
      ], programme: Fixture.hostile.programme)
    let context = ReportContext(
      version: evil, design: evil, designRemarks: remarks, perspective: evil,
      perspectiveRemarks: remarks, sha256: evil)
    return [
      ("run", .run(run, context, plan: ledgers)),
      ("programme", .run(Fixture.hostileProgramme(evil), context)),
      ("comparison", .comparison(comparison.0, comparison.1)),
      ("plan", .plan(ledgers, scenario)),
      ("trace", .trace(ledgers, scenario, trial: 0, seed: .max)),
    ]
  }
}

extension Fixture {
  /// Two projects with copies, all of one name.
  fileprivate static func hostileProgramme(_ evil: String) -> Summary {
    let stages = [
      StageSummary(
        id: evil, mean: 0.5,
        byLeadType: [.init(leadType: .vcs, mean: 0.5), .init(leadType: .parishCouncil, mean: 0.5)])
    ]
    return summary(
      title: evil, projects: [project(evil, replicas: 3), project("1. " + evil)],
      programme: ProgrammeSummary(
        name: evil, support: 12, projectCount: 4, stages: stages, cost: count(1, 0, 2),
        outcomes: programme().outcomes))
  }
}
