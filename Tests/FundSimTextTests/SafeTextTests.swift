import FundSimText
import Testing

@Suite struct SafeTextTests {
  /// An escape sequence, a turned text, a break, a byte order mark, a private and an unassigned
  /// character.
  static let hostile = "a\u{1B}[31mb\u{202E}c\nd\u{FEFF}\u{E000}\u{378}e"

  @Test func oneForOne() {
    let safe = SafeText.replaced(Self.hostile)
    #expect(
      safe == "a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}d\u{FFFD}\u{FFFD}\u{FFFD}e")
    #expect(safe.unicodeScalars.count == Self.hostile.unicodeScalars.count)
    #expect(SafeText.replaced("a\tb") == "a b")
    #expect(SafeText.replaced("\r\n") == "\u{FFFD}\u{FFFD}")
  }

  @Test func spelledOut() {
    #expect(
      SafeText.spelledOut(Self.hostile)
        == #"a\u{1B}[31mb\u{202E}c\u{A}d\u{FEFF}\u{E000}\u{378}e"#)
    #expect(SafeText.spelledOut("\u{10FF7F}") == #"\u{10FF7F}"#)
  }

  @Test func inOneLine() {
    #expect(SafeText.oneLine(Self.hostile) == "a[31mbc de")
    #expect(SafeText.oneLine(" two\nlines\r\n\tand\u{2028}more\u{A0}") == "two lines and more")
    #expect(SafeText.oneLine("a\u{1B}[31mb\u{7}\u{9B}c") == "a[31mbc")
    #expect(SafeText.oneLine("abc\u{202E}fed\u{2066}x\u{200F}\u{61C}") == "abcfedx")
    #expect(SafeText.oneLine("\u{200B}") == "")
  }

  @Test(arguments: ["", "parish", "Gemeinde Köln 村", "e\u{301}", "👍🏽", "£–█ <script>"])
  func leavesWhatIsHarmless(text: String) {
    #expect(SafeText.replaced(text) == text)
    #expect(SafeText.spelledOut(text) == text)
    #expect(SafeText.oneLine(text) == text)
  }

  @Test func oneJudgementOfACharacter() {
    for scalar in (0...0x10FFFF).lazy.compactMap({ Unicode.Scalar($0 as UInt32) }) {
      let text = String(scalar)
      let isHarmful = SafeText.isHarmful(scalar)
      if isHarmful != (SafeText.spelledOut(text) != text)
        || isHarmful != (SafeText.replaced(text) != text)
        || (isHarmful
          && !["", " "].contains(SafeText.oneLine("a" + text + "a").dropFirst().dropLast()))
      {
        Issue.record("U+\(String(scalar.value, radix: 16)) is judged in two ways")
      }
    }
  }

  @Test func shortensToSixtyCharacters() {
    let sixty = String(repeating: "x", count: 60)
    #expect(SafeText.shortened(sixty) == sixty)
    #expect(SafeText.shortened(sixty + "y") == sixty.dropLast() + "…")
    #expect(SafeText.shortened(String(repeating: "\u{1B}", count: 100)).count == 60)
  }
}
