import FundSimText
import Testing

@Suite struct DidYouMeanTests {
  private static let near: [(String, [String], String)] = [
    ("perYaer", ["perMonth", "perYear"], "perYear"), ("per_year", ["perYear"], "perYear"),
    ("PERYEAR", ["perYear"], "perYear"), ("peryaer", ["perYear"], "perYear"),
    ("trem", ["term", "tram"], "term"), ("lotery", ["lottery"], "lottery"),
    ("tem", ["term"], "term"), ("making-it-hapen", ["making-it-happen"], "making-it-happen"),
    ("fares", ["fare", "fares2"], "fare"),
  ]

  @Test(arguments: near)
  func findsAName(_ name: String, _ known: [String], _ expected: String) {
    #expect(DidYouMean.nearest(to: name, among: known) == expected)
  }

  private static let far: [(String, [String])] = [
    ("a", ["b"]), ("of", ["in"]), ("colour", ["chance"]), ("", ["a"]), ("same", ["same"]),
    ("x", []), ("-_ ", ["a"]), ("a", [""]),
    (String(repeating: "x", count: 1000), [String(repeating: "x", count: 999)]),
  ]

  @Test(arguments: far)
  func findsNoName(_ name: String, _ known: [String]) {
    #expect(DidYouMean.nearest(to: name, among: known) == nil)
  }

  @Test func asNearAsAskedFor() {
    #expect(DidYouMean.nearest(to: "perYaer", among: ["perYear"], by: .name(within: 1)) != nil)
    #expect(DidYouMean.nearest(to: "perXaer", among: ["perYear"], by: .name(within: 1)) == nil)
    #expect(DidYouMean.nearest(to: "perXaer", among: ["perYear"]) == "perYear")
  }

  @Test(
    arguments: [
      ("rnu", "run"), ("rum", "run"), ("Run", "run"), ("chek", "check"), ("trac", "trace"),
      ("trcae", "trace"), ("simulate", nil), ("", nil), ("x", nil), ("pl", "plan"),
    ] as [(String, String?)])
  func findsATypedWord(typed: String, meant: String?) {
    let known = ["run", "check", "plan", "trace"]
    #expect(DidYouMean.nearest(to: typed, among: known, by: .typed) == meant)
  }

  @Test func anUnclearBeginningMeansNothing() {
    let known = ["project-a", "project-b"]
    #expect(DidYouMean.nearest(to: "proje", among: known, by: .typed) == nil)
  }

  @Test func longWordsCostNothing() {
    let word = String(repeating: "a", count: 100_000)
    #expect(DidYouMean.nearest(to: word, among: ["run", word], by: .typed) == nil)
    #expect(DidYouMean.nearest(to: word, among: ["run", word + "b"]) == nil)
  }

  /// Where the two rules part: each keeps what its readers are used to.
  @Test(
    arguments: [
      ("plna", "plan", "plan", "plan"), ("csb", "csv", "csv", "csv"), ("xsb", "csv", nil, nil),
      ("mark", "markdown", nil, "markdown"),
      ("perspectvs", "perspective", "perspective", "perspective"),
      ("jzzn", "json", "json", nil),
    ] as [(String, String, String?, String?)])
  func twoRules(word: String, known: String, name: String?, typed: String?) {
    #expect(DidYouMean.nearest(to: word, among: [known]) == name)
    #expect(DidYouMean.nearest(to: word, among: [known], by: .typed) == typed)
  }

  @Test func asksForAWord() {
    #expect(DidYouMean.question("a\u{1B}b") == #"did you mean "a\u{1B}b"?"#)
    #expect(DidYouMean.question("a\nb", quotedBy: Quoted.short) == "did you mean \"a\u{FFFD}b\"?")
    #expect(DidYouMean.question("--trial") { $0 } == "did you mean --trial?")
    #expect(DidYouMean.opening("run") == #"did you mean "run"? "#)
    #expect(DidYouMean.opening(nil) == "")
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("ab", "ba", 1), ("kitten", "sitting", 3),
    ("ca", "abc", 3),
  ])
  func countsEdits(a: String, b: String, edits: Int) {
    #expect(DidYouMean.distance(Array(a), Array(b)) == edits)
  }
}
