import FundSimText
import Testing

@Suite struct QuotedTests {
  @Test func wholeAndShort() {
    #expect(Quoted.text("a\nb") == #""a\u{A}b""#)
    #expect(Quoted.whole("a\nb") == "\"a\nb\"")
    #expect(Quoted.short("a\nb") == "\"a\u{FFFD}b\"")
    #expect(Quoted.text(String(repeating: "x", count: 100)).count == 102)
    #expect(Quoted.short(String(repeating: "x", count: 100)).count == 62)
  }

  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), (#"a"b\c"#, #""a\"b\\c""#),
    ("a\nb\tc\rd", #""a\nb\tc\rd""#), ("\u{1B}\u{0}", #""\u001b\u0000""#),
    ("\u{202E}x", #""\u202ex""#), ("\u{E0001}", #""\udb40\udc01""#), ("村", #""村""#),
  ])
  func jsonLiteral(text: String, literal: String) {
    #expect(Quoted.json(text, escapingHarmful: true) == literal)
  }

  @Test func jsonForReadingKeepsTheRest() {
    #expect(
      Quoted.json("a\"\n\u{1B}\u{202E}", escapingHarmful: false) == "\"a\\\"\\n\u{1B}\u{202E}\"")
  }
}
