import FundSim
import FundSimScenario
import Testing

@testable import FundSimCLI

extension Commands {
  @Suite struct RequireTests {
    private let folder: Folder
    private let file: String

    init() throws {
      folder = try Folder()
      file = try folder.file("parish.json")
    }

    @Test func keptPromisesAreSilent() {
      #expect(
        fundsim("run", file, "--require", "sustained@36 >= 60%", "--require", "open@12>=0.8")
          == Outcome(code: .done, output: "run 1000 text 80 false\n", error: ""))
    }

    @Test func eachBrokenOneHasASentence() {
      let outcome = fundsim(
        "run", file, "--require", "sustained@36 >= 70%", "--require", "open@12>=0.8",
        "--require", "transport:closed@12 < 20%", "--quiet")
      #expect(outcome.code == .requirementFailed)
      #expect(outcome.output == "run 1000 text 80 false\n")
      #expect(
        outcome.error == """
          fundsim: required "sustained@36 >= 70%": found 60% (95 % interval 56.93% to 62.99%), \
          required at least 70%; the interval lies below 70%, \
          so more trials will hardly change the verdict
          fundsim: required "transport:closed@12 < 20%": found 20% \
          (95 % interval 17.64% to 22.59%), required less than 20%; the interval spans 20%, \
          so more trials could change the verdict

          """)
    }

    @Test(arguments: [
      (
        "sustained@13 >= 0.5",
        "month 13 is not assessed; the scenario assesses 12, 24 and 36\n  sustained@13 >= 0.5\n"
          + "            ^"
      ),
      (
        "shop:open@12 >= 0.5",
        "no project is called \"shop\"; the scenario has \"transport\"\n  shop:open@12 >= 0.5\n  ^"
      ),
    ])
    func mistakesAreFoundBeforeTheRun(text: String, message: String) {
      var dependencies = Dependencies.fixed
      dependencies.simulate = { (_, _, _, _, _) throws(SimulationError) in
        Issue.record("the work was done for nothing")
        return Fixture.summary([])
      }
      #expect(
        fundsim("run", file, "--require", text, dependencies: dependencies)
          == Outcome(
            code: .usage, output: "",
            error: "fundsim: error: --require: \(message)\nHelp: fundsim run --help\n"))
    }
  }
}
