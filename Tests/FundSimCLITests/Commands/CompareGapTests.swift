import FundSim
import FundSimReport
import FundSimScenario
import Synchronization
import Testing

@testable import FundSimCLI

extension Commands {
  /// `compare` with perspectives: the gap between the views, and how the work for it is done.
  @Suite struct CompareGapTests {
    private let fixture: CompareFixture
    private var file: String { fixture.file }

    init() throws { fixture = try CompareFixture() }

    @Test func twoViewsHaveAGap() throws {
      let asked = CompareFixture.Asked()
      let outcome = fundsim(
        "compare", file, "--designs", "richer", "--perspectives", "hopeful,gloomy", "--trials=2000",
        dependencies: fixture.dependencies(asked))
      #expect(outcome.output == "compared 6\n")
      let context = try #require(asked.state.withLock { $0.context })
      #expect(context.otherPerspectives.isEmpty)
      #expect(context.gaps.map(\.design) == ["baseline", "richer"])
      let gap = try #require(context.gaps.first)
      #expect(gap.first == "hopeful" && gap.second == "gloomy")
      #expect(gap.summary.month == 12 && gap.summary.trials.count == 2000)
      let assumption = try #require(gap.summary.assumptions.first?.assumptions.first)
      #expect(assumption.pointer == "/projects/bus/streams/fares/chance")
      #expect(assumption.first == "0.9" && assumption.second == "0.1")
      #expect(gap.summary.gap.open.value < -0.5)
    }

    /// Reading the views, compiling them, and both kinds of simulation keep to the number asked for.
    @Test func allWorkKeepsToTheThreads() {
      let asked = Mutex<[String: Int?]>([:])
      var dependencies = Dependencies.real
      dependencies.open = { (bytes, name, threads) throws(LoadError) in
        asked.withLock { $0["open"] = .some(threads) }
        return try OpenScenario.open(bytes, name: name, threads: threads)
      }
      dependencies.compare = {
        (setup, trials, seed, threads, detail, progress) throws(SimulationError) in
        asked.withLock { $0["compare"] = .some(threads) }
        return try Comparison(setup).run(trials: trials, seed: seed, detail: detail)
      }
      dependencies.analysis = { (gap, month, threads) throws(SimulationError) in
        asked.withLock { $0["analysis"] = .some(threads) }
        return try gap.analysis(month: month)
      }
      dependencies.measure = {
        (analysis, trials, seed, threads, progress) throws(SimulationError) in
        asked.withLock { $0["measure"] = .some(threads) }
        return try analysis.run(trials: trials, seed: seed)
      }
      _ = fundsim(
        "compare", file, "--designs", "richer", "--perspectives", "hopeful,gloomy",
        "--trials=1000", "--threads=1", dependencies: dependencies)
      #expect(
        asked.withLock { $0 } == ["open": 1, "compare": 1, "analysis": 1, "measure": 1])
    }

    /// The comparison's own progress needs no name; that of a gap comes after it, and begins anew.
    @Test(arguments: [("poorer,richer", "the gap between the views"), ("richer", "gap 2 of 2")])
    func progressOfAGapIsNamed(designs: String, label: String) {
      let recorder = Recorder()
      var dependencies = fixture.dependencies(CompareFixture.Asked())
      dependencies.measure = {
        (analysis, trials, seed, threads, progress) throws(SimulationError) in
        _ = progress(0)
        return try analysis.run(trials: trials, seed: seed, threads: threads) { _ in true }
      }
      let code = FundSimTool.run(
        [
          "compare", file, "--designs", designs, "--perspectives", "hopeful,gloomy",
          "--trials=200", "--progress=always",
        ], host: recorder.host(), dependencies: dependencies)
      #expect(code == .done)
      #expect(recorder.error.hasSuffix("fundsim: \(label): 0 %, 0 of 200 trials, starting\n"))
    }
  }
}
