import FundSim
import FundSimReport
import FundSimScenario
import Synchronization
import Testing

@testable import FundSimCLI

extension Commands {
  /// `compare` from arguments to exit code, on real files; the trials are few.
  @Suite struct CompareTests {
    private let folder: Folder
    private let file: String

    private static let text = """
      {
        "fundsim": 1, "title": "Bus", "horizon": 12,
        "projects": { "bus": {
          "reserves": 5000,
          "costs": { "fuel": { "perMonth": 1000 } },
          "streams": { "fares": { "kind": "user-payments", "perMonth": 900, "chance": "50%" } }
        } },
        "designs": {
          "richer": { "patch": { "projects": { "bus": { "reserves": 9000 } } } },
          "poorer": { "patch": { "projects": { "bus": { "reserves": 1000 } } } }
        },
        "perspectives": {
          "hopeful": { "patch": { "projects": { "bus": { "streams": {
            "fares": { "chance": 0.9 } } } } } },
          "gloomy": { "patch": { "projects": { "bus": { "streams": {
            "fares": { "chance": 0.1 } } } } } }
        }
      }
      """

    init() throws {
      folder = try Folder()
      file = try folder.file("bus.json", Self.text)
    }

    /// What the engine and the reports were asked for.
    private final class Asked: Sendable {
      struct State {
        var setup: Comparison.Setup?
        var context: ComparisonContext?
        var detail: Comparison.Detail?
        var look: Dependencies.Look?
      }
      let state = Mutex(State())
    }

    /// The program's own work, with fewer trials and a report that says only that it was asked for.
    private func dependencies(_ asked: Asked, stopping: Bool = false) -> Dependencies {
      var dependencies = Dependencies.real
      dependencies.compare = {
        (setup, trials, seed, threads, detail, progress) throws(SimulationError) in
        asked.state.withLock { ($0.setup, $0.detail) = (setup, detail) }
        return try Comparison(setup).run(
          trials: trials, seed: seed, threads: threads, detail: detail,
          progress: { stopping ? false : progress($0) })
      }
      dependencies.render = { report, look in
        guard case .comparison(let summary, let context) = report else {
          return "no report of a comparison"
        }
        asked.state.withLock { ($0.context, $0.look) = (context, look) }
        return "compared \(summary.alternatives.count)\n"
      }
      return dependencies
    }

    @Test func everyDesign() {
      let asked = Asked()
      let outcome = fundsim("compare", file, "--trials", "200", dependencies: dependencies(asked))
      #expect(outcome == Outcome(code: .done, output: "compared 3\n", error: ""))
      asked.state.withLock { state in
        #expect(state.setup?.pairs == [.init(from: 0, to: 1), .init(from: 0, to: 2)])
        #expect(state.detail == .outcomes)
        #expect(state.look == .init(format: .text, width: 80, color: false))
        #expect(state.context?.alternatives.map(\.name) == ["baseline", "richer", "poorer"])
        #expect(state.context?.gaps.isEmpty == true)
        #expect(state.context?.otherPerspectives == ["hopeful", "gloomy"])
      }
    }

    @Test(arguments: [("json", true), ("csv", true), ("markdown", false)])
    func onlyDataNeedsTheMoney(format: String, isFull: Bool) {
      let asked = Asked()
      _ = fundsim(
        "compare", file, "--trials=200", "--format", format, dependencies: dependencies(asked))
      #expect(asked.state.withLock { $0.detail } == (isFull ? .full : .outcomes))
    }

    @Test func twoViewsHaveAGap() throws {
      let asked = Asked()
      let outcome = fundsim(
        "compare", file, "--designs", "richer", "--perspectives", "hopeful,gloomy", "--trials=2000",
        dependencies: dependencies(asked))
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
      var dependencies = dependencies(Asked())
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

    @Test func severalFilesNeedTheSameProjects() throws {
      let asked = Asked()
      let same = try folder.file("same.json", Self.text)
      let both = fundsim("compare", file, same, "--trials=100", dependencies: dependencies(asked))
      #expect(both.output == "compared 6\n")
      let other = try folder.file(
        "other.json", Self.text.split(separator: "bus").joined(separator: "tram"))
      let outcome = fundsim(
        "compare", file, other, "--trials=100", dependencies: dependencies(asked))
      #expect(outcome.code == .badScenario && outcome.output == "")
      #expect(outcome.error.contains(#"bus.json" has "bus""#))
      #expect(outcome.error.contains(#"other.json" has "tram""#))
    }

    @Test func noDesignsAtAll() throws {
      let bare = try folder.file(
        "bare.json",
        #"{"fundsim": 1, "projects": {"bus": {"costs": {"fuel": {"perMonth": 1}}}}}"#)
      let outcome = fundsim("compare", bare, dependencies: dependencies(Asked()))
      #expect(outcome.code == .usage && outcome.output == "")
      #expect(outcome.error.hasPrefix("fundsim: error: there is nothing to compare"))
      // What it says to paste works as it stands.
      let start = try #require(outcome.error.range(of: #""designs": {"#)).lowerBound
      let pasted = try folder.file(
        "pasted.json",
        #"{"fundsim": 1, "projects": {"bus": {"costs": {"fuel": {"perMonth": 1}}}}, "#
          + outcome.error[start...] + "}")
      #expect(
        fundsim("compare", pasted, "--trials=100", dependencies: dependencies(Asked()))
          == Outcome(code: .done, output: "compared 2\n", error: ""))
    }

    @Test func everyBrokenFileIsReported() throws {
      let files = try ["one", "two"].map { try folder.file($0 + ".json", #"{"fundsim": 1}"#) }
      let outcome = fundsim(
        "compare", files[0], files[1], "--designs=x", dependencies: dependencies(Asked()))
      #expect(outcome.code == .badScenario)
      #expect(outcome.error.contains("one.json:1:1") && outcome.error.contains("two.json:1:1"))
    }

    /// A signal that comes when all is done changes nothing.
    @Test func aLateSignal() {
      let recorder = Recorder()
      var dependencies = dependencies(Asked())
      dependencies.compare = { (setup, _, seed, _, detail, _) throws(SimulationError) in
        let found = try Comparison(setup).run(trials: 100, seed: seed, detail: detail)
        _ = recorder.interruption.note(2)
        return found
      }
      let code = FundSimTool.run(
        ["compare", file], host: recorder.host(), dependencies: dependencies)
      #expect(code == .done && recorder.error == "")
    }

    @Test func aPatchThatBreaksTheScenario() throws {
      let broken = try folder.file(
        "broken.json",
        Self.text.split(separator: #""reserves": 9000"#).joined(separator: #""reservs": 9000"#))
      let outcome = fundsim("compare", broken, dependencies: dependencies(Asked()))
      #expect(outcome.code == .badScenario)
      #expect(
        outcome.error.contains(
          "broken.json:9:51: error: /designs/richer/patch/projects/bus: unknown key \"reservs\""))
      #expect(outcome.error.contains(#"did you mean "reserves"?"#))
    }

    @Test func unknownNames() {
      let outcome = fundsim(
        "compare", file, "--designs", "riche", dependencies: dependencies(Asked()))
      #expect(outcome.code == .usage)
      #expect(
        outcome.error
          == "fundsim: error: --designs: there is no design \"riche\"; did you mean \"richer\"? "
          + "there is \"baseline\", \"richer\" and \"poorer\"\n")
    }

    @Test func anInterruptedComparisonIsReported() throws {
      let asked = Asked()
      let recorder = Recorder()
      _ = recorder.interruption.note(2)
      let code = FundSimTool.run(
        ["compare", file, "--trials=100000", "--perspectives=gloomy"], host: recorder.host(),
        dependencies: dependencies(asked, stopping: true))
      #expect(code == .interrupted)
      #expect(recorder.output == "compared 6\n")
      #expect(recorder.error.contains("of 100,000 trials; the result is of these only"))
      #expect(asked.state.withLock { $0.context?.gaps.isEmpty } == true)
    }

    @Test func noInputIsOverwritten() throws {
      let second = try folder.file("second.json", Self.text)
      for target in [file, second] {
        let outcome = fundsim(
          "compare", file, second, "--output", target, dependencies: dependencies(Asked()))
        #expect(outcome.code == .usage)
        #expect(outcome.error.contains("is the scenario itself"))
      }
    }

    @Test func optionsOfOtherCommands() {
      let design = fundsim("compare", file, "--design", "richer")
      #expect(design.code == .usage && design.error.contains("did you mean --designs?"))
      #expect(fundsim("compare", file, "--require", "open@12 > 0").code == .usage)
      #expect(fundsim("run", file, "--designs", "richer").error.contains("did you mean --design?"))
      #expect(fundsim("compare", "-", "-").error.contains("only once"))
      #expect(fundsim("compare", file, "--designs", "richer,,poorer").error.contains("is empty"))
    }
  }
}
