import FundSim
import FundSimReport
import FundSimScenario
import Testing

@testable import FundSimCLI

extension Commands {
  /// `--at` and `--outcome`: what a verdict is about.
  @Suite struct VerdictOptionTests {
    private let folder: Folder
    private let file: String

    init() throws {
      folder = try Folder()
      file = try folder.file("parish.json")
    }

    @Test func aRunIsAskedForAMonth() throws {
      var dependencies = Dependencies.fixed
      dependencies.render = { report, _ in
        guard case .run(_, let context, _) = report else { return "no report of a run" }
        return context.month.map { "\($0)" } ?? "none"
      }
      #expect(fundsim("run", file, "--at", "24", dependencies: dependencies).output == "24")
      #expect(fundsim("run", file, dependencies: dependencies).output == "none")
      let wrong = fundsim("run", file, "--at=30", dependencies: dependencies)
      #expect(
        wrong
          == Outcome(
            code: .usage, output: "",
            error: "fundsim: error: --at: month 30 is not assessed; write 12, 24 or 36\n"
              + "Help: fundsim run --help\n"))
      #expect(fundsim("run", file, "--at=0").code == .usage)
      #expect(fundsim("run", file, "--outcome=open").code == .usage)
    }

    @Test func aComparisonIsAskedForAMonthAndAnOutcome() throws {
      let fixture = try CompareFixture()
      let file = try fixture.folder.file(
        "months.json",
        CompareFixture.text.replacing(
          #""horizon": 12"#, with: #""horizon": 24, "sustainability": {"assess": [6, 12, 24]}"#))
      let asked = CompareFixture.Asked()
      let outcome = fundsim(
        "compare", file, "--trials=100", "--at=12", "--outcome=open", "--perspectives=gloomy",
        dependencies: fixture.dependencies(asked))
      #expect(outcome.code == .done)
      asked.state.withLock {
        #expect($0.context?.month == 12)
        #expect($0.setup?.criterion == .open)
        #expect($0.context?.gaps.map(\.summary.month) == [12])
      }
      let usual = CompareFixture.Asked()
      _ = fundsim(
        "compare", file, "--trials=100", "--perspectives=gloomy",
        dependencies: fixture.dependencies(usual))
      usual.state.withLock {
        #expect($0.context?.month == nil)
        #expect($0.setup?.criterion == .sustained)
        #expect($0.context?.gaps.map(\.summary.month) == [24])
      }
    }

    /// Those that every design assesses are named.
    @Test func aComparisonNeedsAMonthThatAllAssess() throws {
      let fixture = try CompareFixture()
      let file = try fixture.folder.file(
        "months.json",
        CompareFixture.text.replacing(
          #""horizon": 12"#, with: #""horizon": 24, "sustainability": {"assess": [6, 12, 24]}"#
        ).replacing(
          #""richer": { "patch": {"#,
          with: #""richer": { "patch": { "sustainability": {"assess": [6, 24]},"#))
      func error(_ month: Int) -> String {
        fundsim(
          "compare", file, "--trials=100", "--at=\(month)",
          dependencies: fixture.dependencies(CompareFixture.Asked())
        ).error
      }
      #expect(error(24) == "")
      #expect(
        error(12)
          == "fundsim: error: --at: month 12 is not assessed by every design; write 6 or 24\n"
          + "Help: fundsim compare --help\n")
      let unknown = fundsim("compare", file, "--outcome=opn")
      #expect(unknown.error.contains(#"unknown value "opn"; did you mean "open"?"#))
    }

    /// Typed short, it is still the file that is meant.
    @Test func outputIsStillTheNearestToO() {
      #expect(fundsim("run", file, "-o", "x").error.contains("--output"))
    }
  }
}
