import Testing

@testable import FundSimCLI

@Suite struct DidYouMeanTests {
  @Test(
    arguments: [
      ("rnu", "run"), ("rum", "run"), ("Run", "run"), ("chek", "check"), ("trac", "trace"),
      ("trcae", "trace"), ("simulate", nil), ("", nil), ("x", nil), ("pl", "plan"),
    ] as [(String, String?)])
  func findsACommand(typed: String, meant: String?) {
    #expect(DidYouMean.nearest(to: typed, in: ["run", "check", "plan", "trace"]) == meant)
  }

  @Test func anUnclearBeginningMeansNothing() {
    #expect(DidYouMean.nearest(to: "proje", in: ["project-a", "project-b"]) == nil)
  }

  @Test func longWordsCostNothing() {
    let word = String(repeating: "a", count: 100_000)
    #expect(DidYouMean.nearest(to: word, in: ["run", word]) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("ab", "ba", 1), ("kitten", "sitting", 3),
    ("ca", "abc", 3),
  ])
  func countsEdits(a: String, b: String, edits: Int) {
    #expect(DidYouMean.distance(Array(a), Array(b)) == edits)
  }
}
