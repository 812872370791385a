import FundSim
import FundSimScenario
import Testing

extension QuestionsTests {
  /// The example of the documentation, as a user of the library would write it.
  @Suite struct LibraryExample {
    @Test func aScenarioCanBeBuiltRunAndRead() throws {
      // Build a scenario …
      let grant = Stream(
        id: "lottery", kind: .lottery, level: .perYear(30_000), chance: 0.4, apply: 3, decision: 4,
        term: 36)
      let village = Project(
        id: "village", reserves: 8_000, costs: [Cost(id: "staff", .perYear(24_000))],
        streams: [grant])
      let scenario = try Scenario(title: "A village service", projects: [village])
      // … run it …
      let summary = try Simulation(scenario).run(trials: 20_000, seed: 1)
      // … and read the summary.
      let afterThreeYears = try #require(
        summary.projects[0].outcomes.first { $0.month == 36 })
      // £8,000 pays four months; the grant begins in month 7 at the earliest.
      #expect(afterThreeYears.open.p == 0)
      #expect(abs(summary.projects[0].streams[0].won.p - 0.4) < 5 * 0.0035)
    }

    @Test func aScenarioCanBeLoadedFromText() throws {
      let text = """
        {"fundsim": 1, "projects": {"village": {
          "reserves": "£8,000", "costs": {"rent": {"perMonth": 200}}}}}
        """
      let loaded = try ScenarioLoader.load(Array(text.utf8), name: "village.json")
      let summary = try Simulation(loaded.scenario).run(trials: 1_000)
      // Forty months of rent, to the pound.
      #expect(summary.projects[0].survival[39] == 1)
      #expect(summary.projects[0].survival[40] == 0)
    }
  }
}
