import Testing

@testable import FundSimReport

@Suite struct LayoutTests {
  @Test func stripsWhatCouldSteerATerminal() {
    #expect(PlainText.clean("a\u{1B}[31mb\u{7}\u{9B}c") == "a[31mbc")
    #expect(PlainText.clean("abc\u{202E}fed\u{2066}x\u{200F}\u{61C}") == "abcfedx")
    #expect(PlainText.clean(" two\nlines\r\n\tand\u{2028}more ") == "two lines and more")
    #expect(PlainText.clean("caf\u{e9} 東京 <script>") == "café 東京 <script>")
  }

  @Test func measuresColumns() {
    #expect(PlainText.width("abc") == 3)
    #expect(PlainText.width("東京") == 4)
    #expect(PlainText.width("e\u{301}") == 1)
    #expect(PlainText.width("£–█") == 3)
  }

  @Test(arguments: [
    ("short", 10, "short"), ("programme/getting-ready", 12, "progra…ready"), ("abcdef", 1, "…"),
    ("abcdef", 0, ""), ("東京都庁", 5, "東…庁"), ("abcdef", 5, "ab…ef"),
  ])
  func shortensInTheMiddle(text: String, limit: Int, expected: String) {
    #expect(PlainText.shorten(text, to: limit) == expected)
    #expect(PlainText.width(PlainText.shorten(text, to: limit)) <= limit)
  }

  @Test func wrapsAndCutsLongWords() {
    #expect(PlainText.wrap("one two three", to: 7) == ["one two", "three"])
    #expect(PlainText.wrap("abcdefgh ij", to: 3) == ["abc", "def", "gh", "ij"])
    #expect(PlainText.wrap("", to: 10).isEmpty)
    #expect(PlainText.wrap("東京都", to: 4) == ["東京", "都"])
  }

  static let table = Table(
    corner: "after", headings: ["1\nyear", "2 years", "3 years"],
    rows: [
      Table.Row("a-rather-long-label", ["1", "22", "333,333"]), Table.Row("Group", [], .group),
      Table.Row("b", ["4", "5"]),
    ])

  @Test func setsATable() {
    #expect(
      Self.table.lines(width: 60).map(\.text) == [
        "                        1",
        "after                year  2 years  3 years",
        "a-rather-long-label     1       22  333,333",
        "Group",
        "b                       4        5",
      ])
  }

  @Test func shortensLabelsBeforeItBreaksATable() {
    #expect(
      Self.table.lines(width: 40).map(\.text) == [
        "                     1",
        "after             year  2 years  3 years",
        "a-rather…g-label     1       22  333,333",
        "Group",
        "b                    4        5",
      ])
  }

  @Test func continuesBelowWithoutLosingAFigure() {
    #expect(
      Self.table.lines(width: 30).map(\.text) == [
        "                    1",
        "after            year  2 years",
        "a-rathe…g-label     1       22",
        "Group",
        "b                   4        5",
        "",
        "after            3 years",
        "a-rathe…g-label  333,333",
        "Group",
        "b",
      ])
  }

  @Test func setsNothingWiderThanAsked() {
    for width in 20...100 {
      for line in Self.table.lines(width: width) {
        #expect(PlainText.width(line.text) <= width)
      }
      // Labels may grow into room that is left, but never over a figure.
      let text = Self.table.lines(width: width).map(\.text).joined(separator: "\n")
      #expect(width < 23 || text.contains("333,333") && text.contains(" 22"), "\(width)")
    }
  }

  @Test func hangsMeaningsClearOfNames() {
    var page = Page(width: 40, color: false)
    page.entry("open", "not closed.", hang: 8)
    page.entry("a name too long", "what it means.", hang: 8)
    #expect(
      page.text == """
          open    not closed.
          a name too long
                  what it means.

        """)
  }

  @Test func stylesOnlyWithColor() {
    #expect(Style(color: false).bold("x") == "x")
    #expect(Style(color: true).bold("x") == "\u{1B}[1mx\u{1B}[0m")
    #expect(Style(color: true).bold("") == "")
  }

  @Test func keepsLabelsWholeWhereShorteningSavesNoBlock() {
    let table = Table(
      corner: "", headings: ["year 1", "year 2", "year 3"],
      rows: [.init("a-rather-long-label", ["10,000.00", "20,000.00", "30,000.00"])])
    #expect(
      table.lines(width: 44).map(\.text) == [
        "                        year 1     year 2",
        "a-rather-long-label  10,000.00  20,000.00",
        "",
        "                        year 3",
        "a-rather-long-label  30,000.00",
      ])
  }

  @Test func namesStreamsForReaders() {
    #expect(StreamName.label("lottery", kind: "lottery", isCash: true) == "lottery")
    #expect(StreamName.label("bank", kind: "loan", isCash: true) == "bank (loan)")
    #expect(StreamName.label("rooms", kind: "budget", isCash: false) == "rooms (in kind)")
    #expect(
      StreamName.label("programme/signed-off", kind: "programme-grant", isCash: true)
        == "signed-off (stage)")
  }
}
