import Testing

@testable import FundSimCLI

extension Commands {
  /// `compare` of what cannot be compared.
  @Suite struct CompareErrorTests {
    private let fixture: CompareFixture
    private var file: String { fixture.file }

    init() throws { fixture = try CompareFixture() }

    @Test func noDesignsAtAll() throws {
      let bare = try fixture.folder.file(
        "bare.json",
        #"{"fundsim": 1, "projects": {"bus": {"costs": {"fuel": {"perMonth": 1}}}}}"#)
      let outcome = fundsim(
        "compare", bare, dependencies: fixture.dependencies(CompareFixture.Asked()))
      #expect(outcome.code == .usage && outcome.output == "")
      #expect(outcome.error.hasPrefix("fundsim: error: there is nothing to compare"))
      // What it says to paste works as it stands.
      let start = try #require(outcome.error.range(of: #""designs": {"#)).lowerBound
      let pasted = try fixture.folder.file(
        "pasted.json",
        #"{"fundsim": 1, "projects": {"bus": {"costs": {"fuel": {"perMonth": 1}}}}, "#
          + outcome.error[start...] + "}")
      #expect(
        fundsim(
          "compare", pasted, "--trials=100",
          dependencies: fixture.dependencies(CompareFixture.Asked()))
          == Outcome(code: .done, output: "compared 2\n", error: ""))
    }

    @Test func everyBrokenFileIsReported() throws {
      let files = try ["one", "two"].map {
        try fixture.folder.file($0 + ".json", #"{"fundsim": 1}"#)
      }
      let outcome = fundsim(
        "compare", files[0], files[1], "--designs=x",
        dependencies: fixture.dependencies(CompareFixture.Asked()))
      #expect(outcome.code == .badScenario)
      #expect(outcome.error.contains("one.json:1:1") && outcome.error.contains("two.json:1:1"))
    }

    @Test func aPatchThatBreaksTheScenario() throws {
      let broken = try fixture.folder.file(
        "broken.json",
        CompareFixture.text.split(separator: #""reserves": 9000"#).joined(
          separator: #""reservs": 9000"#))
      let outcome = fundsim(
        "compare", broken, dependencies: fixture.dependencies(CompareFixture.Asked()))
      #expect(outcome.code == .badScenario)
      #expect(
        outcome.error.contains(
          "broken.json:9:51: error: /designs/richer/patch/projects/bus: unknown key \"reservs\""))
      #expect(outcome.error.contains(#"did you mean "reserves"?"#))
    }

    @Test func unknownNames() {
      let outcome = fundsim(
        "compare", file, "--designs", "riche",
        dependencies: fixture.dependencies(CompareFixture.Asked()))
      #expect(outcome.code == .usage)
      #expect(
        outcome.error
          == "fundsim: error: --designs: there is no design \"riche\"; did you mean \"richer\"? "
          + "there is \"baseline\", \"richer\" and \"poorer\"\n")
    }

    @Test func noInputIsOverwritten() throws {
      let second = try fixture.folder.file("second.json", CompareFixture.text)
      for target in [file, second] {
        let outcome = fundsim(
          "compare", file, second, "--output", target,
          dependencies: fixture.dependencies(CompareFixture.Asked()))
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
