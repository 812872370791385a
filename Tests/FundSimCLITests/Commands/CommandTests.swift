@testable import FundSim
import FundSimScenario
import Testing

@testable import FundSimCLI

extension Commands {
  /// Commands from arguments to exit code, with the work itself stood in for.
  @Suite struct CommandTests {
    private let folder: Folder
    private let file: String

    init() throws {
      folder = try Folder()
      file = try folder.file("parish.json")
    }

    @Test func version() {
      #expect(fundsim("--version") == Outcome(code: .done, output: "fundsim 0.1.0\n", error: ""))
    }

    @Test func results() {
      #expect(
        fundsim("run", file) == Outcome(code: .done, output: "run 1000 text 80 false\n", error: ""))
      #expect(fundsim("plan", file, "--format=csv").output == "plan csv\n")
      #expect(fundsim("trace", file, "--trial", "3", "--seed=5").output == "trace 3 5 text\n")
    }

    @Test func optionsReachTheEngine() {
      var dependencies = Dependencies.fixed
      dependencies.load = { (bytes, name, design, perspective) throws(LoadError) in
        #expect(bytes == Array("{}".utf8))
        #expect(name.hasSuffix("/parish.json"))
        #expect(design == "stages")
        #expect(perspective == "gloomy")
        return Fixture.loaded()
      }
      dependencies.simulate = {
        (scenario, trials, seed, threads, progress) throws(SimulationError) in
        #expect(scenario == Fixture.scenario())
        #expect(trials == 5000)
        #expect(seed == 9)
        #expect(threads == 3)
        #expect(progress(10))
        return Fixture.summary([Fixture.project("transport", open: 800, sustained: 600)])
      }
      dependencies.render = { report, _ in
        guard case .run(_, let context, _) = report else { return "no report of a run" }
        #expect(context.version == "0.1.0")
        #expect(context.design == "stages")
        #expect(context.perspective == "gloomy")
        #expect(context.sha256 == "0123")
        return "done"
      }
      let outcome = fundsim(
        "run", file, "--trials=5000", "--seed=9", "--threads=3", "--design=stages",
        "--perspective=gloomy", dependencies: dependencies)
      #expect(outcome == Outcome(code: .done, output: "done", error: ""))
    }

    @Test(arguments: [("text", true), ("markdown", true), ("json", false), ("csv", false)])
    func onlyReadersNeedThePlan(format: String, isNeeded: Bool) {
      var dependencies = Dependencies.fixed
      dependencies.plan = { (_) throws(SimulationError) in
        throw .tooLarge(what: "the plan", estimate: "1 TB", remedy: "shorten it")
      }
      #expect(
        fundsim("run", file, "--format", format, dependencies: dependencies).code
          == (isNeeded ? .usage : .done))
    }

    @Test func colourAndWidth() {
      func output(_ arguments: String..., variables: [String: String], terminal: Bool) -> String {
        let recorder = Recorder()
        _ = FundSimTool.run(
          ["run", file] + arguments, host: recorder.host(terminal: terminal, variables: variables),
          dependencies: .fixed)
        return recorder.output
      }
      #expect(output(variables: [:], terminal: true) == "run 1000 text 80 true\n")
      #expect(output(variables: [:], terminal: false) == "run 1000 text 80 false\n")
      #expect(output(variables: ["NO_COLOR": "1"], terminal: true).hasSuffix("false\n"))
      #expect(output(variables: ["NO_COLOR": ""], terminal: true).hasSuffix("true\n"))
      #expect(output(variables: ["TERM": "dumb"], terminal: true).hasSuffix("false\n"))
      #expect(output("--color=never", variables: [:], terminal: true).hasSuffix("false\n"))
      #expect(
        output("--color=always", variables: ["NO_COLOR": "1"], terminal: false).hasSuffix("true\n"))
      #expect(output(variables: ["COLUMNS": "132"], terminal: false) == "run 1000 text 132 false\n")
      #expect(output(variables: ["COLUMNS": "-3"], terminal: false) == "run 1000 text 80 false\n")
      let recorder = Recorder()
      #expect(recorder.host(variables: ["COLUMNS": "132"], columns: 100).width == 100)
    }

    @Test func aTooLargeRunIsRefusedWithTheRemedy() {
      var dependencies = Dependencies.fixed
      dependencies.simulate = { (_, _, _, _, _) throws(SimulationError) in
        throw .tooLarge(what: "the run", estimate: "about 3 TB", remedy: "use fewer projects")
      }
      #expect(
        fundsim("run", file, dependencies: dependencies)
          == Outcome(
            code: .usage, output: "",
            error: "fundsim: error: the run is more than can be simulated: about 3 TB; "
              + "use fewer projects\n"))
    }

    @Test func anAmountOutOfBoundsIsTheScenariosFault() {
      var dependencies = Dependencies.fixed
      dependencies.simulate = { (_, _, _, _, _) throws(SimulationError) in
        throw .amountTooLarge(project: "transport", item: "fares", trial: 17)
      }
      #expect(
        fundsim("run", file, dependencies: dependencies)
          == Outcome(
            code: .badScenario, output: "",
            error: "fundsim: error: \"fares\" of the project \"transport\" grows beyond "
              + "£1,000,000,000 in trial 17; look for a growth rate, a volatility or an amount with "
              + "too many zeros\n"))
    }

    /// The futures before it are reported, and the fault decides on the exit code.
    @Test func aFaultInALaterTrialLosesNone() {
      var dependencies = Dependencies.fixed
      dependencies.simulate = { (_, _, _, _, _) throws(SimulationError) in
        var summary = Fixture.summary(
          [Fixture.project("transport", open: 17, sustained: 9)], count: 17, isComplete: false)
        summary.trials.fault = .amountTooLarge(project: "transport", item: "fares", trial: 17)
        return summary
      }
      let outcome = fundsim("run", file, "--require=open@12 >= 1", dependencies: dependencies)
      #expect(outcome.code == .badScenario)
      #expect(outcome.output == "run 17 text 80 false\n")
      #expect(outcome.error.contains("\"fares\" of the project \"transport\" grows beyond"))
      #expect(outcome.error.contains("in trial 17; look for"))
    }

    @Test func unreadableScenarios() throws {
      for command in [["run"], ["check"], ["plan"], ["trace", "--trial=1"]] {
        let recorder = Recorder()
        let code = FundSimTool.run(
          command + ["/no/such.json"], host: recorder.host(), dependencies: .fixed)
        #expect(code == .cannotRead)
        #expect(recorder.output == "")
        #expect(
          recorder.error
            == "fundsim: error: cannot read \"/no/such.json\": no such file or folder\n")
      }
      #expect(
        fundsim("run", folder.path).error
          == "fundsim: error: cannot read \"\(folder.path)\": it is a folder\n")
    }

    @Test func unknownAlternatives() {
      var dependencies = Dependencies.fixed
      dependencies.load = { (_, _, design, perspective) throws(LoadError) in
        if design != "baseline" {
          throw .unknownDesign(name: design, suggestion: "stages", known: ["baseline", "stages"])
        }
        throw .unknownPerspective(name: perspective ?? "", suggestion: nil, known: [])
      }
      #expect(
        fundsim("run", file, "--design=stagse", dependencies: dependencies)
          == Outcome(
            code: .usage, output: "",
            error: "fundsim: error: --design: the scenario has no design \"stagse\"; did you mean "
              + "\"stages\"? it has \"baseline\" and \"stages\"\n"))
      #expect(
        fundsim("check", file, "--perspective=x", dependencies: dependencies)
          == Outcome(
            code: .usage, output: "",
            error: "fundsim: error: --perspective: the scenario has no perspective \"x\"; "
              + "it has none; leave --perspective out\n"))
    }

    @Test func standardOutputFaults() {
      let full = fundsim("run", file, fault: SystemError(code: 28))
      #expect(full.code == .cannotWrite)
      #expect(
        full.error
          == "fundsim: error: cannot write to standard output: no space left on the device; "
          + "the result there is cut short\n")
      #expect(
        fundsim("run", file, fault: SystemError(code: 32))
          == Outcome(code: .cannotWrite, output: "", error: ""))
      #expect(fundsim("--help", fault: SystemError(code: 28)).code == .cannotWrite)
      #expect(fundsim("--version", fault: SystemError(code: 32)).code == .cannotWrite)
    }

    @Test func outputGoesToTheFile() throws {
      let target = folder.path("out.txt")
      #expect(
        fundsim("run", file, "--output", target) == Outcome(code: .done, output: "", error: ""))
      #expect(try folder.text("out.txt") == "run 1000 text 80 false\n")
      #expect(folder.names == ["out.txt", "parish.json"])
    }

    @Test func outputIsCheckedBeforeTheWork() throws {
      var dependencies = Dependencies.fixed
      dependencies.simulate = { (_, _, _, _, _) throws(SimulationError) in
        Issue.record("the work was done for nothing")
        return Fixture.summary([])
      }
      let lost = folder.path("none/out.txt")
      #expect(
        fundsim("run", file, "--output", lost, dependencies: dependencies)
          == Outcome(
            code: .cannotCreate, output: "",
            error: "fundsim: error: cannot create \"\(lost)\": no such file or folder; "
              + "write somewhere else\n"))
      #expect(
        fundsim("run", file, "--output", folder.path, dependencies: dependencies).code
          == .cannotCreate)
    }

    @Test func theScenarioIsNotOverwritten() throws {
      try FileManagerLink.make(folder.path("link.json"), to: file)
      for path in [file, folder.path("link.json"), folder.path("./parish.json")] {
        #expect(
          fundsim("run", file, "--output", path)
            == Outcome(
              code: .usage, output: "",
              error: "fundsim: error: --output: \"\(path)\" is the scenario itself; "
                + "write to another file\n"))
      }
      #expect(try folder.text("parish.json") == "{}")
    }
  }
}
