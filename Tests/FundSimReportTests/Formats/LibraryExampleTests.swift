import FundSim
import FundSimReport
import FundSimScenario
import Testing

extension FormatsTests.LibraryExampleTests {
  /// The example of the documentation, as a user of the library would write it.
  @Test func aResultIsReportedInEveryFormat() throws {
    let text = """
      {"fundsim": 1, "title": "A village service", "projects": {"village": {
        "reserves": "£8,000", "costs": {"rent": {"perMonth": 200}}}}}
      """
    let loaded = try ScenarioLoader.load(Array(text.utf8), name: "village.json")
    let simulation = try Simulation(loaded.scenario)
    let summary = try simulation.run(trials: 100)

    let context = ReportContext(
      version: "0.1.0", design: "baseline", perspective: nil, sha256: loaded.sha256)
    let report = Report.run(summary, context, plan: try simulation.plan())

    // Forty months of rent.
    #expect(report.text(as: .text).contains("In every future tried, the service is still open"))
    #expect(report.text(as: .markdown).hasPrefix("# A village service\n"))
    #expect(report.text(as: .json).contains("\"design\": \"baseline\""))
    for format in ReportFormat.allCases {
      let text = report.text(as: format)
      #expect(text.hasSuffix("\n") && text == report.text(as: format))
      // The answer for readers is the plan's, too; without a plan nothing is said of it.
      let bare = Report.run(summary, context).text(as: format)
      #expect((bare == text) == !format.isForReaders, "\(format)")
    }
  }
}
