import FundSim
import Testing

@testable import FundSimCLI

extension Commands {
  /// `compare` when somebody asks it to stop.
  @Suite struct CompareStopTests {
    private let fixture: CompareFixture
    private var file: String { fixture.file }

    init() throws { fixture = try CompareFixture() }

    /// A signal that comes when all is done changes nothing.
    @Test func aLateSignal() {
      let recorder = Recorder()
      var dependencies = fixture.dependencies(CompareFixture.Asked())
      dependencies.compare = { (setup, _, seed, _, detail, _) throws(SimulationError) in
        let found = try Comparison(setup).run(trials: 100, seed: seed, detail: detail)
        _ = recorder.interruption.note(2)
        return found
      }
      let code = FundSimTool.run(
        ["compare", file], host: recorder.host(), dependencies: dependencies)
      #expect(code == .done && recorder.error == "")
    }

    @Test func anInterruptedComparisonIsReported() throws {
      let asked = CompareFixture.Asked()
      let recorder = Recorder()
      _ = recorder.interruption.note(2)
      let code = FundSimTool.run(
        ["compare", file, "--trials=100000", "--perspectives=gloomy"], host: recorder.host(),
        dependencies: fixture.dependencies(asked, stopping: true))
      #expect(code == .interrupted)
      #expect(recorder.output == "compared 6\n")
      #expect(recorder.error.contains("of 100,000 trials; the result is of these only"))
      #expect(asked.state.withLock { $0.context?.gaps.isEmpty } == true)
    }
  }
}
