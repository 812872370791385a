import FundSimScenario
import Testing

@testable import FundSim
@testable import FundSimReport

/// Comparisons in which there is nothing to choose, or nothing at all.
extension DocumentTests {
  @Suite struct DegenerateComparisonTests {
    struct Case: CustomTestStringConvertible, Sendable {
      let name: String
      let scenarios: [String]
      var criterion = Criterion.sustained
      var trials = 400
      let says: [String]
      var silent: [String] = []
      var testDescription: String { name }
    }

    /// Sold at £90 a month with a chance of a half, against rent of £100.
    private static func one(
      reserves: Int = 1200, chance: Double = 0.5, top: String = "", cost: Int = 100
    ) -> String {
      """
      {"fundsim": 1, \(top) "projects": {"x": {"reserves": \(reserves),
        "costs": {"rent": {"perMonth": \(cost)}}, "streams": {
          "a": {"kind": "lottery", "perMonth": 90, "chance": \(chance), "term": 60}}}}}
      """
    }

    private static func ten(
      _ copies: Int = 10, reserves: Int = 1200, grant: Int = 400, support: Int = 0
    ) -> String {
      """
      {"fundsim": 1, "programme": {"stages": {"entry": {"month": 0, "chance": 0.5,
          "grant": \(grant), "supportCost": \(support)}}},
        "projects": {"x": {"replicas": \(copies), "reserves": \(reserves),
          "costs": {"rent": {"perMonth": 100}}, "streams": {
            "a": {"kind": "lottery", "perMonth": 90, "chance": 0.5, "term": 60}}}}}
      """
    }

    private static let year = #""horizon": 12, "sustainability": {"assess": [12]},"#
    private static let monthAndYear = #""horizon": 12, "sustainability": {"assess": [1, 12]},"#

    static let cases = [
      Case(
        name: "one design", scenarios: [one()],
        says: [
          "Will it last? Three years after the start, the service is open in 50 of 100 futures under"
            + " baseline, the only design tried. In no future tried is it sustained by then, so this goes"
            + " by whether it is open."
        ], silent: ["Which design?", "How sure is that?", "Under no design", "best buy"]),
      Case(
        name: "one design of many services", scenarios: [ten()],
        says: [
          "How many last? Three years after the programme began, baseline, the only design tried, has",
          "In no future tried is any service sustained by then, so this goes by how many are open.",
        ], silent: ["Which design?", "best buy", "one more service"]),
      Case(
        name: "equal designs", scenarios: [one(), one()],
        says: [
          "All designs are the same scenario, so there is nothing to choose between them: three years"
            + " after the start, it is open in 50 of 100 futures.",
          "b is the same as baseline: the scenarios are equal.",
        ], silent: ["too close to call", "trials needed", "Who moves"]),
      Case(
        name: "equal designs of many services", scenarios: [ten(), ten(), ten()],
        says: [
          "nothing to choose between them: three years after the programme began, each has",
          "b and c are the same as baseline: the scenarios are equal.",
        ], silent: ["too close to call", "best buy", "one more service"]),
      Case(
        name: "a tie", scenarios: [one(), one(reserves: 1201)],
        says: [
          "Three years after the start, the service is open in 50 of 100 futures under baseline: in"
            + " every future tried the same as b, so there is nothing to choose between them.",
          "0 with – beneath: no future tried tells them apart",
        ], silent: ["too close to call", "clearly cheaper", "Cost is the programme's"]),
      Case(
        name: "a tie of many services", scenarios: [ten(), ten(reserves: 1201)],
        says: [
          "services open on average: in every future tried the same as b, so there is nothing to choose"
            + " between them, and none of them is clearly cheaper."
        ], silent: ["too close to call", "UNEQUAL BUDGETS"]),
      Case(
        name: "a tie by cost", scenarios: [ten(), ten(support: 100)],
        says: [
          "Three years after the programme began, baseline has",
          "in every future tried the same as b,"
            + " and £",
        ], silent: ["too close to call", "UNEQUAL BUDGETS"]),
      Case(
        name: "all close",
        scenarios: [one(reserves: 0, chance: 0), one(reserves: 0, chance: 0, cost: 200)],
        says: [
          "Three years after the start, the service is open in no future under baseline: in every future"
            + " tried the same as b, so there is nothing to choose between them."
        ], silent: ["too close to call", "0.0 of 100"]),
      Case(
        name: "nothing closes",
        scenarios: [one(reserves: 50_000), one(reserves: 50_000, cost: 200)],
        says: [
          "the service is open in every future under baseline: in every future tried the same"
        ],
        silent: ["too close to call", "100.0 of 100"]),
      Case(
        name: "one year",
        scenarios: [one(reserves: 500, top: year), one(reserves: 5000, top: year)],
        says: [
          "One year after the start, the service is open most often under b: in every future, "
        ], silent: ["in every future, 50.2 more than"]),
      Case(
        name: "one year, months 1 and 12",
        scenarios: [one(reserves: 500, top: monthAndYear), one(reserves: 5000, top: monthAndYear)],
        says: ["One year after the start, ", "after 1 month 1 year"]),
      Case(
        name: "one trial", scenarios: [ten(), ten(reserves: 100)], trials: 1,
        says: [
          "designs baseline, b · 1 future Which design?",
          "The difference of 3 is the same in every future tried.",
          "0 with – beneath: no future tried tells them apart. Another figure",
        ], silent: ["so fewer than 1 in"]),
      Case(
        name: "141 equal projects", scenarios: [ten(141), ten(141, reserves: 100)], trials: 50,
        says: ["no other design does as well as baseline:", "of 141 services open on average."]),
      Case(
        name: "£0 everywhere",
        scenarios: [
          one(reserves: 0, cost: 0), one(reserves: 0, cost: 0).replacing("90", with: "0"),
        ],
        says: ["the service is "], silent: ["£0"]),
    ]

    private static func comparison(_ given: Case) throws -> (ComparisonSummary, ComparisonContext) {
      let scenarios = try given.scenarios.map(PlayedSentencesTests.load)
      let summary = try Comparison(
        Comparison.Setup(
          scenarios: scenarios,
          pairs: scenarios.indices.dropFirst().map { .init(from: 0, to: $0) },
          contests: [Array(scenarios.indices)], criterion: given.criterion)
      ).run(trials: given.trials, seed: 1)
      let names = ["baseline", "b", "c"].prefix(scenarios.count)
      return (
        summary, ComparisonContext(version: "", alternatives: names.map { Fixture.label($0) })
      )
    }

    @Test(arguments: cases, [ReportFormat.text, .markdown])
    func saysWhatIsTrueAndNoMore(_ given: Case, format: ReportFormat) throws {
      let (summary, context) = try Self.comparison(given)
      let designs = given.scenarios.count > 1 ? #""designs""# : ""
      for width in [40, 120] {
        let text = Degenerate.prose(
          Rendered.comparison(summary, context, as: format, width: width))
        // On a narrow terminal a table's words are broken.
        for sentence in given.says where width > 40 && (format == .text || !sentence.contains("·"))
        {
          #expect(text.contains(sentence), "\(text)")
        }
        for words in given.silent { #expect(!text.contains(words), "\(words): \(text)") }
        Degenerate.expectSense(
          text.replacing("only design tried", with: "").replacing("under baseline, the", with: ""),
          of: given.scenarios.joined() + designs)
      }
    }

    /// Of several that come to the same for the same each is the best on average.
    @Test func everyOneOfEqualsIsTheBestBuy() throws {
      let scenarios = [Self.ten(), Self.ten(reserves: 1201), Self.ten(support: 100)]
      let (summary, context) = try Self.comparison(
        Case(name: "", scenarios: scenarios, criterion: .open, says: []))
      let tables = BestBuyTable.all(ComparisonIndex(summary, context))
      let table = try #require(tables.first)
      for row in table.rows { #expect(row.chances.map(\.isBestOnAverage) == [true, true, false]) }
      // What is never sustained has no price.
      let (unsustained, _) = try Self.comparison(Case(name: "", scenarios: scenarios, says: []))
      #expect(BestBuyTable.all(ComparisonIndex(unsustained, context)).isEmpty)
    }
  }
}
