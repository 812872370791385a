import FundSim
import FundSimScenario
import Testing

func opened(_ text: String) throws(LoadError) -> OpenScenario {
  try OpenScenario.open(Array(text.utf8), name: "x.json")
}

extension Alternatives {
  @Suite struct OpenScenarioTests {
    @Test func findsWhatCanBeChosen() throws {
      let open = try opened(Fixture.village)
      #expect(open.sha256 == SHA256.hexadecimal(Array(Fixture.village.utf8)))
      #expect(
        open.designs == [
          Alternative(id: "baseline", title: "", note: ""),
          Alternative(id: "bold", title: "Bold", note: "More at once", source: "Minutes"),
        ])
      #expect(
        open.perspectives == [
          Alternative(id: "commissioner", title: "The commissioner", note: "")
        ])
    }

    @Test func refusesWhatIsNotJSON() {
      let problem = Problem(
        severity: .error, file: "x.json", line: 2, column: 11, pointer: "",
        message: "a comma was expected here", remedy: "put a comma between one value and the next")
      #expect(throws: LoadError.invalid([problem])) { try opened("{\n\"title\": 1 \"a\": 2}") }
    }

    /// What is wrong with the scenario does not hide what can be chosen.
    @Test func opensAnInvalidScenario() throws {
      let open = try opened(#"{"fundsim": 2, "designs": {"bold": {"patch": {}}}}"#)
      #expect(open.designs.map(\.id) == ["baseline", "bold"])
    }
  }
}
