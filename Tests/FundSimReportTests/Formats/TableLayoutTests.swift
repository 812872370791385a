import FundSimText
import Testing

@testable import FundSimReport

extension FormatsTests.TableLayoutTests {
  @Test func wrapsAndCutsLongWords() {
    #expect(PlainText.wrap("one two three", to: 7) == ["one two", "three"])
    #expect(PlainText.wrap("abcdefgh ij", to: 3) == ["abc", "def", "gh", "ij"])
    #expect(PlainText.wrap("", to: 10).isEmpty)
    #expect(PlainText.wrap("東京都", to: 4) == ["東京", "都"])
  }

  static let table = Table(
    corner: "after", ["1\nyear", "2 years", "3 years"].map { Table.Column($0) },
    rows: [
      Table.Row("a-rather-long-label", ["1", "22", "333,333"]), Table.Row("Group", [], .group),
      Table.Row("b", ["4", "5"]),
    ])

  @Test func setsATable() {
    #expect(
      TableLayout(Self.table).lines(width: 60).map(\.text) == [
        "                        1",
        "after                year  2 years  3 years",
        "a-rather-long-label     1       22  333,333",
        "Group",
        "b                       4        5",
      ])
  }

  @Test func shortensLabelsBeforeItBreaksATable() {
    #expect(
      TableLayout(Self.table).lines(width: 40).map(\.text) == [
        "                     1",
        "after             year  2 years  3 years",
        "a-rather…g-label     1       22  333,333",
        "Group",
        "b                    4        5",
      ])
  }

  @Test func continuesBelowWithoutLosingAFigure() {
    #expect(
      TableLayout(Self.table).lines(width: 30).map(\.text) == [
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

  /// Labels give way to figures, on the narrowest terminal too.
  @Test(arguments: [18, 14, 12])
  func losesNoFigureOnANarrowTerminal(width: Int) {
    let lines = TableLayout(Self.table).lines(width: width).map(\.text)
    for figure in ["1", "22", "333,333", "4", "5"] {
      #expect(lines.contains { $0.hasSuffix(" " + figure) }, "\(figure) in \(lines)")
    }
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test func setsNothingWiderThanAsked() {
    for width in 20...100 {
      for line in TableLayout(Self.table).lines(width: width) {
        #expect(DisplayWidth.columns(of: line.text) <= width)
      }
      // Labels may grow into room that is left, but never over a figure.
      let text = TableLayout(Self.table).lines(width: width).map(\.text).joined(separator: "\n")
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
      ["year 1", "year 2", "year 3"].map { Table.Column($0) },
      rows: [.init("a-rather-long-label", ["10,000.00", "20,000.00", "30,000.00"])])
    #expect(
      TableLayout(table).lines(width: 44).map(\.text) == [
        "                        year 1     year 2",
        "a-rather-long-label  10,000.00  20,000.00",
        "",
        "                        year 3",
        "a-rather-long-label  30,000.00",
      ])
  }

}
