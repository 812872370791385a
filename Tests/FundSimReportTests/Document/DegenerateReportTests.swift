import FundSimScenario
import Testing

@testable import FundSim
@testable import FundSimReport

/// Runs in which there is nothing, everything or one of something: what the report says is true, and
/// it says nothing of what is not there.
extension DocumentTests {
  @Suite struct DegenerateReportTests {
    struct Case: CustomTestStringConvertible, Sendable {
      let name: String
      let scenario: String
      var trials = 400
      /// Sentences, in one line each.
      let says: [String]
      var testDescription: String { name }
    }

    private static func project(
      _ rest: String = "", reserves: Int, streams: String = "", top: String = ""
    ) -> String {
      """
      {"fundsim": 1, \(top) "projects": {"x": {"reserves": \(reserves), \(rest)
        "costs": {"rent": {"perMonth": 100}}\(streams.isEmpty ? "" : ", \"streams\": {\(streams)}")}}}
      """
    }

    private static func fees(_ pounds: Int) -> String {
      #""fees": {"kind": "user-payments", "perMonth": \#(pounds)}"#
    }

    private static func grant(_ pounds: Int, term: Int = 60, decision: Int = 0) -> String {
      """
      "grant": {"kind": "lottery", "perMonth": \(pounds), "term": \(term), "chance": 0.5,
        "decision": \(decision)}
      """
    }

    private static let year =
      #""horizon": 12, "sustainability": {"assess": [12]},"#
    private static let programme =
      #""programme": {"stages": {"entry": {"month": 3, "chance": 0, "grant": 400}}},"#

    private static func yearOf(_ assessed: String) -> String {
      project(
        reserves: 500, streams: fees(50) + "," + grant(50, term: 12, decision: 2),
        top: #""horizon": 12, "sustainability": {"assess": [\#(assessed)]},"#)
    }

    private static let inYearOne = [
      "In 48 of 100 futures the service is still open one year after the start; in 52 it has closed,"
        + " always in month 10.",
      "On paper, with every planned application won and nothing cut, the service never closes in one"
        + " year.",
      "In that year the plan counts on £1,100 of income.",
      "With £100 to fall back on (an overdraft, a promise to lend), it would be open one year after"
        + " the start in at least 9 of 10 futures.",
    ]

    static let cases = [
      Case(
        name: "nothing closes", scenario: project(reserves: 1000, streams: fees(150)),
        says: [
          "In every future tried, the service is still open three years after the start.",
          "Five years after the start, it is open in every future tried; it is sustained in every one.",
          "In those three years the plan counts on £5,400 of income. On average £5,400 comes while it"
            + " is open, as planned.",
          "it is tightest at the end of month 0: half of all futures are then at £1,050 or below.",
        ]),
      Case(
        name: "all close",
        scenario: project(reserves: 1000, streams: fees(50) + "," + grant(20)),
        says: [
          "In no future tried is the service still open three years after the start: it has closed in"
            + " every one, most often in month",
          "In no future tried is it mainstreamed three years after the start",
          "Five years after the start, it has closed in every future tried.",
          "Even on paper, with every planned application won and nothing cut, the service closes in"
            + " month 33.",
        ]),
      Case(
        name: "all close at once",
        scenario: project(#""windDown": 1200,"#, reserves: 1000, streams: fees(50)),
        says: [
          "it has closed in every one, always in month 0.",
          "In those three years the plan counts on £1,800 of income. On average £50 comes while it is"
            + " open, £1,750 less. With £2,000 to fall back on (an overdraft, a promise to lend), it"
            + " would be open three years after the start in at least 9 of 10 futures.",
          "the service closes in month 0.",
        ]),
      Case(
        name: "one source", scenario: project(reserves: 2000, streams: grant(100)),
        says: [
          "In 48 of 100 futures the service is still open three years after the start; in 52 it has"
            + " closed, always in month 20.",
          "£1,854 less. With £1,600 to fall back on",
          "where it is won by then, the service is open in every future; in the others, in no future.",
        ]),
      Case(name: "one year", scenario: yearOf("12"), says: inYearOne),
      Case(name: "months 1 and 12", scenario: yearOf("1, 12"), says: inYearOne),
      Case(
        name: "shares that are equal",
        scenario: project(
          reserves: 1200,
          streams: ["a", "b", "c"].map {
            #""\#($0)": {"kind": "donations", "perMonth": 30, "chance": 0.5, "term": 60}"#
          }.joined(separator: ",")),
        says: [
          "In 11 of 100 futures the service is still open three years after the start; in 89 it has"
            + " closed, most often between months 12 and 17."
        ]),
      Case(
        name: "no income", scenario: project(reserves: 2000),
        says: [
          "it has closed in every one, always in month 20.",
          "In those three years the plan counts on no cash income. With £1,600 to fall back on (an"
            + " overdraft, a promise to lend), it would be open three years after the start in at least"
            + " 9 of 10 futures.",
        ]),
      Case(
        name: "£0 everywhere",
        scenario: project(reserves: 0, streams: fees(0))
          .replacing(#""perMonth": 100"#, with: #""perMonth": 0"#),
        says: [
          "In every future tried, the service is still open three years after the start.",
          "In those three years the plan counts on no cash income. It is open three years after the"
            + " start in at least 9 of 10 futures as it stands, with nothing more to fall back on.",
        ]),
      Case(
        name: "one trial", scenario: yearOf("12"), trials: 1,
        says: [
          "design baseline · 1 future Will it last?",
          "In no future tried is the service still open one year after the start: it has closed in"
            + " every one, always in month 10.",
          "Only 1 future was tried, so such a figure could be out by about 79 in 100 either way",
          "How this was worked out 1 future, seed 1,",
        ]),
      Case(
        name: "nobody passes",
        scenario: project(reserves: 2000, streams: fees(80), top: programme),
        says: [
          "In every future tried, the service is still open three years after the programme began.",
          "The widest gap is entry (stage): £400 planned, £0 on average while it is open, and nothing at"
            + " all, open or closed, in every future.",
        ]),
      Case(
        name: "nobody of two passes",
        scenario: project(reserves: 2000, streams: fees(80), top: programme)
          .replacing(
            #""projects": {"#,
            with: #""projects": {"y": {"reserves": 2000, "costs": {"rent": {"perMonth": 100}}}, "#),
        says: [
          "How many last? Of 2 projects, 0 pass the last stage (entry) on average. Three years after the"
            + " programme began, on average 1 of 2 projects is open and 1 has closed; 1 is sustained and"
            + " 0 mainstreamed. In at least 9 of 10 futures 1 is open, and in at least 9 of 10 futures 1"
            + " is sustained; of each at most 1 in 20 is worse, and at most 1 in 20 better."
        ]),
      Case(
        name: "141 equal projects",
        scenario: project(
          #""replicas": 141,"#, reserves: 2000, streams: grant(100, term: 24),
          top: #""programme": {"stages": {"entry": {"month": 0, "chance": 0.5, "grant": 400}}},"#),
        says: [
          "Of 141 projects, 70 pass the last stage (entry) on average. Three years after the programme"
            + " began, on average 71 of 141 projects are open and 70 have closed; 0 are sustained and 0"
            + " mainstreamed. In at least 9 of 10 futures between 62 and 81 are open, and in at least 9"
            + " of 10 futures none is sustained;",
          "costs £28,139 on average, and between £24,000 and £32,000 in at least 9 of 10 futures",
        ]),
      Case(
        name: "141 equal projects, one trial",
        scenario: project(
          #""replicas": 141,"#, reserves: 2000, streams: grant(100, term: 24),
          top: #""programme": {"stages": {"entry": {"month": 0, "chance": 0.5, "grant": 400}}},"#),
        trials: 1,
        says: [
          "on average 63 of 141 projects are open and 78 have closed;",
          "In at least 9 of 10 futures 63 are open, and in at least 9 of 10 futures none is sustained;",
          "The programme costs £29,600 on average, and £29,600 in at least 9 of 10 futures",
        ]),
    ]

    @Test(arguments: cases, [ReportFormat.text, .markdown])
    func saysWhatIsTrueAndNoMore(_ given: Case, format: ReportFormat) throws {
      let scenario = try PlayedSentencesTests.load(given.scenario)
      let simulation = try Simulation(scenario)
      let summary = try simulation.run(trials: given.trials, seed: 1)
      let plan = try simulation.plan()
      for width in [40, 80] {
        let text = Degenerate.prose(
          Rendered.run(summary, Degenerate.context, as: format, width: width, plan: plan))
        for sentence in given.says where format == .text || !sentence.contains("design baseline ·")
        {
          #expect(text.contains(sentence), "\(text)")
        }
        Degenerate.expectSense(text, of: given.scenario)
      }
      Degenerate.expectHundreds(RunDocument(summary, Degenerate.context, plan: plan).document)
      Degenerate.expectAgreement(RunFindings(summary, plan: plan))
    }
  }
}
