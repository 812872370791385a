import FundSim
import FundSimScenario
import Testing

@testable import FundSimCLI

extension Commands {
  @Suite struct CheckTests {
    private let folder: Folder
    private let file: String

    init() throws {
      folder = try Folder()
      file = try folder.file("parish.json")
    }

    private func dependencies(_ problems: [Problem]) -> Dependencies {
      var dependencies = Dependencies.fixed
      dependencies.problems = { _, _ in problems }
      let errors = problems.filter { $0.severity == .error }
      dependencies.load = { (_, _, _, _) throws(LoadError) in
        if !errors.isEmpty { throw .invalid(problems) }
        return Fixture.loaded(warnings: problems)
      }
      return dependencies
    }

    private let error = Fixture.problem(.error, line: 7, "no costs")
    private let warning = Fixture.problem(.warning, line: 9, "much is clamped")

    @Test func aGoodScenarioIsCounted() {
      #expect(
        fundsim("check", file, dependencies: dependencies([]))
          == Outcome(
            code: .done,
            output: "ok: \(file): 1 project, 1 cost, 0 streams, 0 stages, 1 design, "
              + "0 perspectives, 60 months; no warnings\n",
            error: ""))
    }

    @Test func warningsAreShownAndCounted() {
      let outcome = fundsim("check", file, dependencies: dependencies([warning]))
      #expect(outcome.code == .done)
      #expect(outcome.output.hasPrefix("parish.json:9: warning: much is clamped\nok: "))
      #expect(outcome.output.hasSuffix("60 months; 1 warning\n"))
      #expect(outcome.error == "")
      #expect(
        fundsim("check", file, "--quiet", dependencies: dependencies([warning])).output.hasPrefix(
          "ok: "))
    }

    @Test func everyProblemIsShown() {
      #expect(
        fundsim("check", file, dependencies: dependencies([error, warning, error]))
          == Outcome(
            code: .badScenario,
            output: """
              parish.json:7: error: no costs
              parish.json:9: warning: much is clamped
              parish.json:7: error: no costs
              \(file): 2 errors, 1 warning

              """,
            error: ""))
    }

    @Test func otherCommandsPutProblemsOnStandardError() {
      for command in [["run"], ["plan"], ["trace", "--trial=1"]] {
        let bad = Recorder()
        let code = FundSimTool.run(
          command + [file], host: bad.host(), dependencies: dependencies([error, warning]))
        #expect(code == .badScenario)
        #expect(bad.output == "")
        #expect(
          bad.error
            == "parish.json:7: error: no costs\nparish.json:9: warning: much is clamped\n")

        let doubtful = Recorder()
        #expect(
          FundSimTool.run(
            command + [file], host: doubtful.host(), dependencies: dependencies([warning])) == .done
        )
        #expect(doubtful.error == "parish.json:9: warning: much is clamped\n")

        let quiet = Recorder()
        _ = FundSimTool.run(
          command + [file, "--quiet"], host: quiet.host(), dependencies: dependencies([warning]))
        #expect(quiet.error == "")
      }
    }

    @Test func aRefusalWithoutAReasonIsABug() {
      var dependencies = Dependencies.fixed
      dependencies.load = { (_, _, _, _) throws(LoadError) in throw .invalid([]) }
      #expect(
        fundsim("run", file, dependencies: dependencies)
          == Outcome(
            code: .bug, output: "",
            error: "fundsim: error: the scenario was refused without a reason; this is a bug in "
              + "fundsim, please report it with the scenario\n"))
    }
  }
}
