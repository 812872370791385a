import FundSim
import FundSimScenario
import Testing

/// The examples of this module's article, as a user of the library would write them.
@Suite struct ArticleExampleTests {
  private let bytes = Array(
    """
    {"fundsim": 1, "projects": {"village": {
      "reserves": "£8,000", "costs": {"rent": {"perMonth": 200}}}},
    "designs": {"two-years": {
      "patch": {"projects": {"village": {"costs": {"rent": {"until": 24}}}}}}}}
    """.utf8)

  @Test func loadsADesign() throws {
    let loaded = try ScenarioLoader.load(bytes, name: "village.json", design: "two-years")
    #expect(loaded.scenario.projects.map(\.id) == ["village"])
    #expect(loaded.scenario.projects[0].costs[0].until == 24)
    #expect(loaded.warnings == [])
  }

  @Test func opensAFileOnce() throws {
    let file = try OpenScenario.open(bytes, name: "village.json")
    let loaded = try file.alternatives(
      designs: file.designs.map(\.id), perspectives: [nil])
    let survival = try loaded.alternatives.map { alternative in
      try Simulation(alternative.scenario).run(trials: 100).projects[0].survival[40]
    }
    // Forty months of rent in the baseline; two years of it in the design.
    #expect(survival == [0, 1])
  }

  @Test func showsAnError() throws {
    let text = """
      {"fundsim": 1, "projects": {"village": {
        "reserves": "£8,000",
        "costs": {"rent": {"perMonht": 200}}}}}
      """
    let bytes = Array(text.utf8)
    do {
      _ = try ScenarioLoader.load(bytes, name: "village.json")
      Issue.record("a misspelt key was not found")
    } catch LoadError.invalid(let problems) {
      #expect(
        ProblemReport.text(problems, source: bytes) == #"""
          village.json:3:22: error: /projects/village/costs/rent: unknown key "perMonht"; did you mean "perMonth"?
              "costs": {"rent": {"perMonht": 200}}}}}
                                 ^

          """#)
    }
  }
}
