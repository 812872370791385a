import FundSim
import Testing

@testable import FundSimCLI

extension Commands {
  /// `compare` from arguments to the report, on real files; the trials are few.
  @Suite struct CompareTests {
    private let fixture: CompareFixture
    private var file: String { fixture.file }

    init() throws { fixture = try CompareFixture() }

    @Test func everyDesign() {
      let asked = CompareFixture.Asked()
      let outcome = fundsim(
        "compare", file, "--trials", "200", dependencies: fixture.dependencies(asked))
      #expect(outcome == Outcome(code: .done, output: "compared 3\n", error: ""))
      asked.state.withLock { state in
        #expect(state.setup?.pairs == [.init(from: 0, to: 1), .init(from: 0, to: 2)])
        #expect(state.detail == .outcomes)
        #expect(state.look == .init(format: .text, width: 80, color: false))
        #expect(state.context?.alternatives.map(\.name) == ["baseline", "richer", "poorer"])
        #expect(state.context?.gaps.isEmpty == true)
        #expect(state.context?.plans.count == 3)
        #expect(state.context?.otherPerspectives == ["hopeful", "gloomy"])
      }
    }

    @Test(arguments: [("json", true), ("csv", true), ("markdown", false)])
    func onlyDataNeedsTheMoney(format: String, isFull: Bool) {
      let asked = CompareFixture.Asked()
      _ = fundsim(
        "compare", file, "--trials=200", "--format", format,
        dependencies: fixture.dependencies(asked))
      #expect(asked.state.withLock { $0.detail } == (isFull ? .full : .outcomes))
      #expect(asked.state.withLock { $0.context?.plans.isEmpty } == isFull)
    }

    @Test func severalFilesNeedTheSameProjects() throws {
      let asked = CompareFixture.Asked()
      let same = try fixture.folder.file("same.json", CompareFixture.text)
      let both = fundsim(
        "compare", file, same, "--trials=100", dependencies: fixture.dependencies(asked))
      #expect(both.output == "compared 6\n")
      let other = try fixture.folder.file(
        "other.json", CompareFixture.text.split(separator: "bus").joined(separator: "tram"))
      let outcome = fundsim(
        "compare", file, other, "--trials=100", dependencies: fixture.dependencies(asked))
      #expect(outcome.code == .badScenario && outcome.output == "")
      #expect(outcome.error.contains(#"bus.json" has "bus""#))
      #expect(outcome.error.contains(#"other.json" has "tram""#))
    }
  }
}
