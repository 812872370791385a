@testable import FundSim
import Testing

@testable import FundSimReport

/// The sentences that must agree with a table or drawing below them.
extension DocumentTests.IncomeTests {
  static func report(_ summary: Summary, plan: [Ledger] = []) -> String {
    Rendered.run(summary, Fixture.context, width: 96, plan: plan)
      .split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
  }

  static func summary(
    years: [Double], mean: Double, month: Int = 36, cash: [MoneySummary]? = nil,
    survival: [Double] = Fixture.survival
  ) -> Summary {
    let base = Fixture.project()
    let streams = [("lottery", 1.0), ("fares", 0.5)].map { id, part in
      let stream = Fixture.stream(
        id, id == "fares" ? "user-payments" : id, won: 1, years: years.map { $0 * part },
        plan: 0, mean: 0, none: 0, less: 0, asPlanned: 1, ifWon: nil, ifNot: nil)
      return StreamSummary(
        id: stream.id, kind: stream.kind, isCash: true, won: stream.won, renewed: nil,
        perYear: stream.perYear,
        againstPlan: [
          .init(
            month: month, none: id == "lottery" ? 0.25 : 0, less: 1, asPlanned: 0, more: 0,
            plan: 90_000 * part, mean: mean * part,
            meanWhileOpen: years.prefix(month / 12).reduce(0, +) * part)
        ], conditional: [], conditionalOnRenewal: nil, returned: Fixture.nothingReturned)
    }
    return Fixture.summary(projects: [
      ProjectSummary(
        id: base.id, leadType: base.leadType, replicas: 1,
        outcomes: [Fixture.outcome(month, open: 0.5, sustained: 0.1, mainstreamed: 0)],
        survival: survival, cash: cash ?? base.cash, bridging: [],
        concentration: base.concentration, returned: nil, streams: streams)
    ])
  }

  @Test func addsUpTheYearTable() {
    let text = Self.report(
      Self.summary(years: [10_000, 20_000, 6_000, 99_000, 99_000], mean: 60_000))
    #expect(
      text.contains(
        "In those three years the plan counts on £135,000 of income. On average £54,000 comes while"
          + " it is open, £81,000 less. The widest gap is lottery: £90,000 planned, £36,000 on"
          + " average while it is open, and nothing at all, open or closed, in 25 of 100 futures. Of"
          + " that gap £24,000 is lost by closing."))
    #expect(text.contains("Money is counted whether the service has closed or not."))
    #expect(text.contains("Average over all futures, nothing counted after closing."))
  }

  /// The larger part of the widest gap is what the stream fails to bring, or what closing takes.
  @Test(arguments: [
    36_000.0:
      "The widest gap is lottery: £90,000 planned, £36,000 on average while it is open, and nothing"
      + " at all, open or closed, in 25 of 100 futures. ",
    62_999: "in 25 of 100 futures. Of that gap £26,999 is lost by closing. ",
    70_000:
      "The widest gap is made by closing: £34,000 that lottery would still have brought is lost with"
      + " the service. £20,000 of the plan would not have come anyway. ",
    90_000: "is lost with the service. Had it never closed, that would have come as planned on",
    95_000: "Had it never closed, that would have been more than planned on average. ",
  ])
  func blamesTheLargerCause(mean: Double, words: String) {
    let text = Self.report(Self.summary(years: [10_000, 20_000, 6_000, 0, 0], mean: mean))
    #expect(text.contains(words))
  }

  @Test func saysMoreAndAsPlanned() {
    let years = [30_000.0, 30_000, 30_000, 0, 0]
    #expect(
      Self.report(Self.summary(years: years, mean: 1)).contains(
        "On average £135,000 comes while it is open, as planned."))
    #expect(
      Self.report(Self.summary(years: years.map { $0 * 2 }, mean: 1)).contains(
        "On average £270,000 comes while it is open, £135,000 more."))
  }

  @Test func callsTightWhatIsTightForTheBadFuturesInTheTimeOfTheVerdict() {
    // The middle future is lowest in month 30, the bad ones in month 20; both sink later.
    let cash = (0..<60).map { month -> MoneySummary in
      let p50 = month == 30 ? 4000.0 : month > 36 ? 10 : 9000
      let p5 = month == 20 ? -1500.0 : month > 36 ? -9000 : 500
      return MoneySummary(mean: p50, p5: p5, p25: p50, p50: p50, p75: p50, p95: p50)
    }
    func text(_ closings: [Int: Int]) -> String {
      Self.report(
        Self.summary(
          years: [1, 1, 1, 1, 1], mean: 1, cash: cash,
          survival: ConclusionsTests.ClosingTests.survival(closings)))
    }
    let bad = "at −£1,500 or below"
    let plain =
      "In the first three years it is tightest at the end of month 20 (December 2015): the worst 1"
      + " in 20 futures are then \(bad), and half are at £9,000 or below."
    // Closings are few, scattered, or too late to matter here.
    for closings in [[:], [13: 49], [13: 40, 20: 40, 30: 40], [36: 500]] {
      #expect(text(closings).contains(plain), "\(closings)")
    }
    #expect(
      text([13: 50, 40: 900]).contains(
        "It is tightest in month 13 (May 2015), when most closings come. In the first three years"
          + " the worst 1 in 20 futures are lowest at the end of month 20 (December 2015), \(bad);"
          + " half are then at £9,000 or below."))
  }

  @Test func datesEveryVerdict() {
    let text = Self.report(Fixture.summary())
    #expect(
      text.contains(
        "In 9 of 100 futures it is mainstreamed three years after the programme began, with"))
    #expect(
      text.contains(
        "Five years after the programme began, it is open in 18 of 100 futures and has closed in"
          + " 82; it is sustained in 15 of 100."))
    let many = Self.report(Fixture.manyProjects(6))
    #expect(
      many.contains(
        "Five years after the programme began, on average 32 of 141 projects are open and 109 have"
          + " closed; 11 are sustained and 2.6 mainstreamed."))
    // Where the main month is the last, once is enough.
    #expect(!Self.report(Self.summary(years: [1, 1, 1, 1, 1], mean: 1)).contains("it is open in"))
  }

  @Test(arguments: [
    (0.0, 0.0, "it has closed in every future tried."),
    (
      0.001, 0,
      "it is open in fewer than 1 of 100 futures and has closed in more than 99; it is"
        + " sustained in none."
    ),
    (
      0.999, 0.001,
      "it is open in more than 99 of 100 futures and has closed in fewer than 1; it is"
        + " sustained in fewer than 1 of 100."
    ),
    (1, 0.65, "it is open in every future tried; it is sustained in 65 of 100."),
  ])
  func givesBothSidesOfTheLastMonth(open: Double, sustained: Double, expected: String) {
    let outcome = Fixture.outcome(60, open: open, sustained: sustained, mainstreamed: 0)
    #expect(
      ServiceVerdict.Standing(outcome).sentence(after: "five years after the start")
        == "Five years after the start, " + expected)
  }
}
