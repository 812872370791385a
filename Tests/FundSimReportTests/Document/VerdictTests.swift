@testable import FundSim
import Testing

@testable import FundSimReport

extension DocumentTests.VerdictTests {
  static func verdict(_ open: Double, _ survival: [Double], of total: Double = 1_000_000) -> String
  {
    let service = Fixture.project(
      outcomes: [Fixture.outcome(36, open: open, sustained: 0, mainstreamed: 0, of: total)],
      survival: survival)
    return ServiceVerdict(
      service, at: 36, later: nil, Fixture.summary(projects: [service]), []
    )?.sentence(after: "three years after the start", MonthNames(start: nil)) ?? ""
  }

  /// All open until a month, and `open` from then on.
  static func drop(to open: Double, in month: Int) -> [Double] {
    (0..<60).map { $0 < month ? 1 : open }
  }

  @Test func saysNone() {
    #expect(
      Self.verdict(0, Self.drop(to: 0, in: 20))
        == "In no future tried is the service still open three years after the start: it has"
        + " closed in every one, always in month 20.")
  }

  @Test func saysTiny() {
    #expect(
      Self.verdict(0.000001, Self.drop(to: 0.000001, in: 0))
        == "In fewer than 1 of 100 futures the service is still open three years after the start;"
        + " in more than 99 it has closed, always in month 0.")
  }

  @Test func saysHalf() {
    #expect(
      Self.verdict(0.5, (0..<60).map { 1 - Double($0 + 1) / 72 })
        == "In 50 of 100 futures the service is still open three years after the start; in 50 it"
        + " has closed, mainly spread between months 1 and 34.")
  }

  @Test func saysNearlyAll() {
    #expect(
      Self.verdict(0.9999, Self.drop(to: 0.9999, in: 35))
        == "In more than 99 of 100 futures the service is still open three years after the start;"
        + " in fewer than 1 it has closed, always in month 35.")
  }

  @Test func saysAll() {
    #expect(
      Self.verdict(1, Self.drop(to: 0.5, in: 36))
        == "In every future tried, the service is still open three years after the start.")
  }

  @Test func givesBothSidesOutOfOneHundred() {
    #expect(
      Self.verdict(0.368, Fixture.survival).hasPrefix(
        "In 37 of 100 futures the service is still open three years after the start; in 63 it"))
  }

  static func text(bridging: (p80: Double, p90: Double)) -> String {
    let base = Fixture.project()
    let project = ProjectSummary(
      id: base.id, leadType: base.leadType, replicas: 1, outcomes: base.outcomes,
      survival: base.survival, cash: base.cash,
      bridging: [.init(month: 36, p50: 0, p80: bridging.p80, p90: bridging.p90, p95: 90_000)],
      concentration: base.concentration, returned: nil, streams: base.streams)
    return Rendered.run(Fixture.summary(projects: [project]), Fixture.context, width: 96)
      .split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
  }

  @Test func saysWhatBridgingWouldHelp() {
    #expect(
      Self.text(bridging: (1000.01, 2000)).contains(
        "With £1,001 to fall back on (an overdraft, a promise to lend), it would be open three years"
          + " after the programme began in at least 8 of 10 futures; with £2,000, in at least 9 of"
          + " 10."))
    #expect(
      Self.text(bridging: (1999.4, 2000)).contains(
        "With £2,000 to fall back on (an overdraft, a promise to lend), it would be open three years"
          + " after the programme began in at least 9 of 10 futures."))
    #expect(
      Self.text(bridging: (0, 2000)).contains(
        "It is open three years after the programme began in at least 8 of 10 futures as it"
          + " stands; with £2,000 to fall back on (an overdraft, a promise to lend), it would be in at"
          + " least 9 of 10."))
    #expect(
      Self.text(bridging: (0, 0)).contains(
        "It is open three years after the programme began in at least 9 of 10 futures as it stands,"
          + " with nothing more to fall back on."))
  }

  @Test func namesWhatGoesMostWithBeingOpen() {
    #expect(
      Self.text(bridging: (0, 0)).contains(
        "Being open goes most with lottery: where it is won by then, the service is open in 71"
          + " of 100 futures; in the others, in 17 of 100 futures."))
  }

  /// What no future had won by then, or every one, goes with nothing.
  @Test(arguments: [true, false])
  func leavesOutWhatTellsNoFuturesApart(isWon: Bool) {
    let open: (ifWon: Double?, ifNot: Double?) = isWon ? (0.368, nil) : (nil, 0.368)
    let stream = Fixture.stream(
      "never", "lottery", won: open.ifWon == nil ? 0 : 1, years: [0], plan: 10, mean: 0, none: 1,
      less: 0, asPlanned: 0, ifWon: open.ifWon, ifNot: open.ifNot)
    let text = Rendered.run(
      Fixture.summary(projects: [Fixture.project(streams: [stream])]), Fixture.context)
    #expect(!text.contains("What goes with being open"))
  }

  @Test func givesTheClosingLimitAsOneFigure() {
    let plan = { (windDown: Int64, overdraft: Int64) in
      Ledger(
        project: "transport", replica: 0, streams: [], costs: [], costsDue: [], bids: [],
        loanPayments: [], returns: [], general: [], pots: [], opening: 0,
        windDown: windDown * 1_000_000, overdraft: overdraft * 1_000_000, breach: nil, events: [],
        assessments: [])
    }
    #expect(
      DocumentTests.IncomeTests.report(Fixture.summary(), plan: [plan(3000, 4000)]).contains(
        "(in the plan, below −£1,000). Closing is for good."))
    #expect(
      DocumentTests.IncomeTests.report(Fixture.summary(), plan: [plan(3000, 0)]).contains(
        "(in the plan, below £3,000). Closing is for good."))
  }

  @Test func keepsStagesWithoutMoneyOutOfTablesOfMoney() {
    let stage = Fixture.stream(
      "programme/signed-off", "programme-grant", won: 0.6, years: [0, 0, 0, 0, 0], plan: 0, mean: 0,
      none: 1, less: 0, asPlanned: 0, ifWon: 0.9, ifNot: 0.1)
    let summary = Fixture.summary(
      projects: [Fixture.project(streams: Fixture.streams + [stage])])
    let text = Rendered.run(summary, Fixture.context)
    let lines = text.split(separator: "\n").filter { $0.contains("signed-off (stage)") }
    #expect(lines.map { $0.filter { $0 != " " } } == ["signed-off(stage)6090.010.0+80.0"])
    #expect(
      text.contains("Being open goes most with the stage signed-off"))
  }

}
