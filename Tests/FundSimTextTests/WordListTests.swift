import FundSimText
import Testing

@Suite struct WordListTests {
  @Test func inASentence() {
    #expect(WordList.text([]) == "")
    #expect(WordList.text(["a"]) == "a")
    #expect(WordList.text(["a", "b"]) == "a and b")
    #expect(WordList.text(["a", "b", "c"], last: "or") == "a, b or c")
  }

  @Test func inQuotationMarks() {
    #expect(WordList.quoted([]) == "")
    #expect(WordList.quoted(["a"], last: "or") == #""a""#)
    #expect(WordList.quoted(["a", "b\u{1B}", "c"], last: "or") == "\"a\", \"b\u{FFFD}\" or \"c\"")
  }

  @Test func abridged() {
    #expect(WordList.abridged([]) == "")
    #expect(WordList.abridged(["a", "b"]) == #""a" and "b""#)
    let ten = (1...10).map { "p\($0)" }
    #expect(WordList.abridged(ten).hasSuffix(#""p9" and "p10""#))
    #expect(WordList.abridged(ten + ["x", "y"]).hasSuffix(#""p9", "p10" and 2 more"#))
  }

  @Test func abridgedAsOneLikes() {
    let names = ["a", "b", "c"]
    #expect(WordList.abridged(names, to: 3) { "<\($0)>" } == "<a>, <b>, <c>")
    #expect(WordList.abridged(names, to: 2) { "<\($0)>" } == "<a>, <b> and 1 more")
  }
}
