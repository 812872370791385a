import FundSimText
@testable import FundSim
import Testing

@testable import FundSimReport

extension FormatsTests.TerminalTests {
  @Test func tellsOneServiceInFull() {
    let text = Rendered.run(
      Fixture.summary(), Fixture.context, width: 80, color: false, plan: [Fixture.plan])
    Snapshot.expect(text, is: "run")
  }

  @Test func tellsAnUnfinishedRunOnANarrowTerminal() {
    let summary = Fixture.summary(
      currency: "EUR", trials: 200, first: 100, isComplete: false, start: nil,
      projects: [Fixture.rareProject], programme: Fixture.noProgramme)
    let text = Rendered.run(summary, Fixture.plainContext, width: 40)
    Snapshot.expect(text, is: "run-narrow")
  }

  @Test func tellsAProgrammeInFull() {
    let text = Rendered.run(Fixture.manyProjects(6), Fixture.context, width: 72)
    Snapshot.expect(text, is: "run-programme")
  }

  static let reports: [(String, Summary)] = [
    ("single", Fixture.summary()), ("many", Fixture.manyProjects()),
    ("copies", Fixture.summary(currency: "EUR", projects: [Fixture.project(replicas: 20)])),
    ("hostile", Fixture.hostile), ("rare", Fixture.summary(projects: [Fixture.rareProject])),
  ]

  @Test(arguments: [20, 21, 23, 26, 31, 36, 40, 41, 57, 79, 80, 120, 200])
  func setsNoLineWiderThanAsked(width: Int) {
    for (name, summary) in Self.reports {
      let text = Rendered.run(
        summary, Fixture.hostileContext, width: width, plan: [Fixture.plan])
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(DisplayWidth.columns(of: String(line)) <= width, "\(name): \(line)")
        #expect(line.last != " ", "\(name): \(line)")
      }
    }
  }

  @Test func addsNothingButStylesWithColor() {
    for (_, summary) in Self.reports {
      let plain = Rendered.run(summary, Fixture.context, plan: [Fixture.plan])
      let styled = Rendered.run(
        summary, Fixture.context, color: true, plan: [Fixture.plan])
      #expect(!plain.unicodeScalars.contains("\u{1B}"))
      #expect(styled != plain)
      #expect(styled.replacing(/\u{1B}\[\d+m/, with: "") == plain)
    }
  }

  @Test func letsNothingFromTheScenarioSteerTheTerminal() {
    let text = Rendered.run(Fixture.hostile, Fixture.hostileContext)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !SafeText.isHarmful($0) })
    #expect(text.contains("<script>"))
  }

  @Test func usesNoWordThatALayReaderWouldHaveToLookUp() {
    for (name, summary) in Self.reports where name != "hostile" {
      let words = Set(
        Rendered.run(summary, Fixture.context).lowercased().split {
          !$0.isLetter && !$0.isNumber
        })
      for word in ["p50", "p95", "cvar", "quantile", "percentile", "median", "nan", "inf"] {
        #expect(!words.contains(Substring(word)), "\(name): \(word)")
      }
    }
  }

  @Test func listsThirtyProjectsAndCountsTheRest() {
    let text = Rendered.run(Fixture.manyProjects(33), Fixture.context)
    #expect(text.contains("project-29 "))
    #expect(!text.contains("project-30 "))
    #expect(text.contains("  3 more; use --format csv for all."))
    let all = Rendered.run(Fixture.manyProjects(30), Fixture.context)
    #expect(!all.contains("more; use"))
  }

  @Test func saysWhenNothingWasFinished() {
    let text = Rendered.run(
      Fixture.summary(trials: 0, isComplete: false), Fixture.context)
    #expect(text.contains("No future was finished, so there is nothing to report."))
    #expect(!text.contains("Will it last?"))
  }

  @Test func saysWhenNoMonthIsAssessed() {
    let text = Rendered.run(
      Fixture.summary(projects: [Fixture.project(outcomes: [])]), Fixture.context)
    #expect(text.contains("No month is assessed, so there is no verdict."))
  }

  @Test func saysHowThePlanFares() {
    let plan = Ledger(
      project: "transport", replica: 0, streams: [], costs: [], costsDue: [], bids: [],
      loanPayments: [], returns: [], general: [], pots: [], opening: 0, windDown: 0, overdraft: 0,
      breach: 17, events: [], assessments: [])
    let text = Rendered.run(
      Fixture.summary(), Fixture.context, width: 96, plan: [plan]
    ).split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    #expect(
      text.contains(
        "Even on paper, with every planned application won and nothing cut, the service closes in"
          + " month 17 (September 2015)."))
    #expect(!Rendered.run(Fixture.summary(), Fixture.context).contains("paper"))
  }
}
