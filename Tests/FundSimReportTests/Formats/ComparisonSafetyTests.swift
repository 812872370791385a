import FundSim
import FundSimText
import Testing

@testable import FundSimReport

extension FormatsTests.ComparisonSafetyTests {
  static let all: [(String, (ComparisonSummary, ComparisonContext))] = [
    ("views", (Fixture.comparison, Fixture.comparisonContext)), ("hostile", Hostile.comparison),
    ("single", (Small.single.summary, Small.single.context)),
    ("tie", (Small.two(0, error: 0).summary, Small.two(0, error: 0).context)),
    ("lost", (Small.two(-4).summary, Small.two(-4).context)),
  ]

  @Test(arguments: [1, 20, 21, 23, 26, 31, 36, 40, 41, 57, 79, 80, 120, 200])
  func setsNoLineWiderThanAsked(width: Int) {
    for (name, (summary, context)) in Self.all {
      let text = Rendered.comparison(summary, context, width: width)
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(DisplayWidth.columns(of: String(line)) <= max(20, width), "\(name): \(line)")
        #expect(line.last != " ", "\(name): \(line)")
      }
    }
  }

  @Test func addsNothingButStylesWithColor() {
    for (name, (summary, context)) in Self.all {
      let plain = Rendered.comparison(summary, context)
      let styled = Rendered.comparison(summary, context, color: true)
      #expect(!plain.unicodeScalars.contains("\u{1B}"))
      #expect(styled != plain)
      #expect(styled.replacing(/\u{1B}\[\d+m/, with: "") == plain, "\(name)")
    }
  }

  @Test func letsNothingFromTheScenarioSteerTheReader() throws {
    let (summary, context) = Hostile.comparison
    for text in [
      Rendered.comparison(summary, context), Rendered.comparison(summary, context, as: .markdown),
      Rendered.comparison(summary, context, as: .csv),
      Rendered.comparison(summary, context, as: .json),
    ] {
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !SafeText.isHarmful($0) })
      #expect(text.contains("e.vil") || text.contains("e\\.vil"))
    }
    let json = try Parsed.parse(Rendered.comparison(summary, context, as: .json))
    #expect(Parsed.at(json, "alternatives", 0, "name") as? String == "- " + Hostile.evil)
    #expect(Parsed.at(json, "differences", 0, "from") as? String == "- " + Hostile.evil)
    for row in Parsed.rows(Rendered.comparison(summary, context, as: .csv)) {
      #expect(row.count == 8)
      for cell in row[0...6] { #expect(!"=+-@".contains(cell.first ?? " "), "\(cell)") }
    }
  }
}
