import Foundation
import FundSimText
import Testing

@testable import FundSimReport

extension FormatsTests.DataFormatTests {
  @Test func laysOutJSON() {
    let value = JSONValue.object([
      .init("short", .array([.integer(1), .integer(2)])),
      .init("empty", .object([])),
      .init("flat", .object([.init("p", .share(0.5)), .init("q", .null)])),
      .init("deep", .object([.init("a", .object([.init("b", .array([.bool(true)]))]))])),
    ])
    #expect(
      value.document == """
        {
          "short": [1, 2],
          "empty": {},
          "flat": {"p": 0.500000, "q": null},
          "deep": {
            "a": {"b": [true]}
          }
        }

        """)
  }

  @Test func fillsLinesWithALongListOfNumbers() throws {
    let document = JSONValue.array((0..<50).map { .share(Double($0)) }).document
    let lines = document.split(separator: "\n")
    #expect(lines.count == 8)
    #expect(lines.allSatisfy { $0.count <= 100 })
    let back = try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [Double]
    #expect(back == (0..<50).map(Double.init))
  }

  @Test(arguments: [
    "plain", "\"quoted\" \\ back", "</script><script>alert(1)</script>", "line\nbreak\ttab\r",
    "\u{0}\u{1B}[31m\u{7F}", "\u{202E}evil\u{2066}", "\u{2028}\u{2029}", "東京 🚌 e\u{301}",
    "\u{E0001}",
  ])
  func escapesStringsSoThatTheyComeBack(text: String) throws {
    let literal = Quoted.json(text, escapingHarmful: true)
    #expect(literal.unicodeScalars.allSatisfy { !SafeText.isHarmful($0) })
    let back = try JSONSerialization.jsonObject(with: Data("[\(literal)]".utf8)) as? [String]
    #expect(back == [text])
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"), ("+1", "'+1"), ("-1", "'-1"), ("@sum", "'@sum"),
    ("\t=1", "'=1"), ("\r\n=1,2", "\"'=1,2\""), ("＝1", "'＝1"), ("a=b", "a=b"),
    ("\u{202E}abc", "abc"), ("", ""),
  ])
  func makesTextHarmlessToASpreadsheet(text: String, field: String) {
    #expect(CSVTable.Cell.text(text).field == field)
  }

  @Test func leavesNegativeNumbersNumbers() {
    #expect(CSVTable.Cell.money(-12.5).field == "-12.50")
    #expect(CSVTable.Cell.share(nil).field == "")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 0x1p62, 1e300])
  func refusesWhatIsNoOrdinaryNumber(value: Double) {
    #expect(FixedPoint.numeral(value, places: 2) == nil)
    #expect(JSONValue.share(value) == .null)
    #expect(JSONValue.money(value) == .null)
    #expect(CSVTable.Cell.money(value) == .empty)
    #expect(Currency("GBP").pounds(value) == "–")
  }

  @Test func roundsPoundsByTheirMicroPoundsNotTheirBinaryTail() {
    // As a binary number 0.015 lies below its tie, and 0.005 above.
    #expect(JSONValue.money(0.015) == .number("0.02"))
    #expect(JSONValue.money(0.005) == .number("0.00"))
    #expect(JSONValue.money(1.005) == .number("1.00"))
    #expect(JSONValue.money(-0.004) == .number("0.00"))
  }
}
