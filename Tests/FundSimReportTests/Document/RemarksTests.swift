import FundSim
import Testing

@testable import FundSimReport

extension DocumentTests {
  /// What a scenario says of designs and perspectives.
  @Suite struct RemarksTests {
    @Test(arguments: [
      (Remarks.none, "", ""),
      (Remarks(title: "Longer grants"), "Longer grants", ""),
      (Remarks(title: "longer"), "", ""),
      (
        Remarks(title: "Longer grants?", note: "Not like for like"),
        "Longer grants? Not like for like.", "Not like for like."
      ),
      (
        Remarks(title: "longer", note: "Not\nlike for like."),
        "Not like for like.", "Not like for like."
      ),
      (
        Remarks(title: "Longer grants", source: "Judgement"),
        "Longer grants. Source: Judgement.", "Source: Judgement."
      ),
      (
        Remarks(title: "Longer grants", note: "A guess", source: "Minutes, 1."),
        "Longer grants. A guess. Source: Minutes, 1.", "A guess. Source: Minutes, 1."
      ),
      (Remarks(title: "\u{1B} ", note: " \n", source: "\t"), "", ""),
    ])
    func readsAsSentences(remarks: Remarks, all: String, rest: String) {
      #expect(remarks.sentences(of: "longer") == all)
      #expect(remarks.noteAndSource == rest)
    }

    private func comparison(_ longer: Remarks, perspective: String? = nil) -> [String] {
      var context = Small.single.context
      context = ComparisonContext(
        version: "",
        alternatives: context.alternatives.enumerated().map { place, label in
          ComparisonContext.Alternative(
            name: label.name, design: label.design, designRemarks: place == 1 ? longer : .none,
            perspective: perspective,
            perspectiveRemarks: perspective == nil ? .none : Remarks(title: "A view"), sha256: "")
        })
      let text = Rendered.comparison(Small.single.summary, context)
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
      let lines = text.split(separator: "\n").map(String.init)
      guard let start = lines.firstIndex(of: "  What the scenario says of them") else { return [] }
      return lines[(start + 1)...].prefix { $0.hasPrefix("  ") }.map { String($0.dropFirst(2)) }
    }

    @Test func standUnderTheDesigns() {
      let note = "The match is paid by local public bodies: this design is not like for like."
      #expect(
        comparison(Remarks(title: "Longer grants", note: note, source: "Judgement")) == [
          "longer  Longer grants. The match is paid by local public bodies: this design",
          "        is not like for like. Source: Judgement.",
        ])
      #expect(comparison(Remarks(title: "longer")) == [])
      #expect(comparison(.none) == [])
    }

    /// A perspective with the name of a design is told apart from it.
    @Test func tellPerspectivesFromDesigns() {
      #expect(comparison(.none, perspective: "longer") == ["longer  A view"])
      #expect(
        comparison(Remarks(title: "More"), perspective: "longer").map { $0.split(separator: " ") }
          == [["longer", "More"], ["perspective", "longer", "A", "view"]])
    }
  }
}
