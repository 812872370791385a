import FundSimText
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("東京", 4), ("e\u{301}", 1), ("£–█", 3), ("ｆｕｌｌ", 8), ("한글", 4),
    ("a\u{20DD}", 1), ("\u{200B}x", 1), ("\u{AD}", 1), ("\u{FFFD}", 1), ("\u{20000}", 2),
  ])
  func columns(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
    #expect(DisplayWidth.columns(of: text, emoji: .byPresentation) == columns)
  }

  /// Shown in colour but outside the blocks; in a block but shown in black; both.
  @Test(arguments: [
    ("⌚", 1, 2), ("\u{1F321}", 2, 1), ("👍", 2, 2), ("\u{A960}", 2, 1), ("\u{303F}", 1, 2),
  ])
  func twoRulesForEmoji(text: String, byBlock: Int, byPresentation: Int) {
    #expect(DisplayWidth.columns(of: text, emoji: .byBlock) == byBlock)
    #expect(DisplayWidth.columns(of: text, emoji: .byPresentation) == byPresentation)
  }
}
