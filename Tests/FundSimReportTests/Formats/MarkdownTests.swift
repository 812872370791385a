import Foundation
@testable import FundSim
import Testing

@testable import FundSimReport

extension FormatsTests.MarkdownTests {
  static let evil =
    Fixture.evil + "|*_`[x](http://e.vil)<b>\\ www.e.vil a@e.vil &amp; ~~s~~ $x$ 東京都庁"

  /// Every name is an attack.
  static let hostile: (ComparisonSummary, ComparisonContext) = {
    let base = Fixture.comparison
    func design(_ cost: Double, _ sustained: Double) -> Summary {
      Fixture.design(
        title: "# " + evil, cost: cost, sustained: sustained, open: 53, currency: "\u{1B}[31m|X",
        project: evil)
    }
    func label(_ name: String, _ perspective: String? = nil) -> ComparisonContext.Alternative {
      .init(
        name: name + evil, design: evil, designTitle: evil,
        perspective: perspective.map { $0 + evil },
        perspectiveTitle: evil, sha256: evil)
    }
    let parts = [
      Fixture.part(
        [("/projects/\(evil)/streams/\(evil)", evil, nil)],
        Fixture.shares(open: 1, sustained: 1, income: 1, fund: 1))
    ]
    let moves = [
      Fixture.moves(evil, .vcs, copies: 0, onlyTo: 1), Fixture.moves(evil + "2", .vcs, copies: 1),
    ]
    let summary = ComparisonSummary(
      alternatives: [
        design(100, 22), design(200, 31.3), design(90, 22), design(100, 9), design(200, 8),
        design(100, 9),
      ],
      differences: base.differences.map {
        Fixture.difference(
          from: $0.from, to: $0.to, same: $0.isSameScenario, cost: $0.cost.difference,
          sustained: $0.months[0].sustained, open: $0.months[0].open, moves: moves)
      }, contests: base.contests)
    return (
      summary,
      ComparisonContext(
        version: evil,
        alternatives: [
          label("- "), label("1. "), label("x"), label("- ", "p"), label("1. ", "p"),
          label("x", "p"),
        ],
        gaps: [.init(design: evil, first: evil, second: nil, summary: Fixture.gap(parts: parts))],
        otherPerspectives: [evil])
    )
  }()

  static let all: [(String, (ComparisonSummary, ComparisonContext))] = [
    ("views", (Fixture.comparison, Fixture.comparisonContext)), ("hostile", hostile),
    ("single", (Small.single.summary, Small.single.context)),
    ("tie", (Small.two(0, error: 0).summary, Small.two(0, error: 0).context)),
    ("lost", (Small.two(-4).summary, Small.two(-4).context)),
  ]

  @Test(arguments: [1, 40, 41, 57, 79, 80, 120, 200])
  func setsNoLineWiderThanAsked(width: Int) {
    for (name, (summary, context)) in Self.all {
      let text = Rendered.comparison(summary, context, width: width)
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(PlainText.width(String(line)) <= max(40, width), "\(name): \(line)")
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
    let (summary, context) = Self.hostile
    for text in [
      Rendered.comparison(summary, context), Rendered.comparison(summary, context, as: .markdown),
      Rendered.comparison(summary, context, as: .csv),
      Rendered.comparison(summary, context, as: .json),
    ] {
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || PlainText.isVisible($0) })
      #expect(text.contains("e.vil") || text.contains("e\\.vil"))
    }
    let json = try Parsed.parse(Rendered.comparison(summary, context, as: .json))
    #expect(Parsed.at(json, "alternatives", 0, "name") as? String == "- " + Self.evil)
    #expect(Parsed.at(json, "differences", 0, "from") as? String == "- " + Self.evil)
    for row in Parsed.rows(Rendered.comparison(summary, context, as: .csv)) {
      #expect(row.count == 7)
      for cell in row[0...5] { #expect(!"=+-@".contains(cell.first ?? " "), "\(cell)") }
    }
  }

  /// Every mark of Markdown that comes from a name is led by a backslash.
  @Test func keepsMarkdownInert() {
    let (summary, context) = Self.hostile
    for line in Rendered.comparison(summary, context, as: .markdown).split(separator: "\n") {
      // What the report itself sets: headings, lists, quotes, bold, and the pipes of tables.
      var rest = line[...]
      for lead in ["# ", "## ", "- **", "> **", "**"] where rest.hasPrefix(lead) {
        rest = rest.dropFirst(lead.count)
        break
      }
      let isRow = rest.hasPrefix("| ")
      var isEscaped = false
      var text = ""
      for character in rest {
        defer { isEscaped = character == "\\" && !isEscaped }
        if isEscaped { continue }
        text.append(character)
      }
      text = text.replacing("**", with: "").replacing("&#8203;", with: "")
      for mark in "`*_[]<~$&" { #expect(!text.contains(mark), "\(mark) in \(line)") }
      if !isRow { #expect(!text.contains("|"), "\(line)") }
      #expect(
        !line.replacing("\\:", with: "").contains("://") && !line.contains("www.")
          && !line.contains("@e"))
    }
  }

  @Test(arguments: [
    ("# title", "\\# title"), ("- item", "\\- item"), ("1. one", "1\\. one"), ("12) x", "12\\) x"),
    ("1.5 more", "1\\.5 more"), ("a - b", "a - b"), ("> q", "\\> q"), ("", ""),
    ("a|b*c_d`e<f[g\\h", "a\\|b\\*c\\_d\\`e\\<f\\[g\\\\h"), ("line\n# two", "line # two"),
    ("\u{202E}x\u{1B}[0m", "x\\[0m"), ("31 of 141", "31 of 141"), ("3: x", "3: x"),
    ("closes #12 and GH-3", "closes #&#8203;12 and GH-&#8203;3"), ("#1", "\\#&#8203;1"),
    ("# of 12", "\\# of 12"), ("high-5", "high-5"),
  ])
  func escapes(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  @Test func keepsEveryRowOfATableAsWideAsItsHead() {
    for (name, (summary, context)) in Self.all {
      var columns: Int?
      for line in Rendered.comparison(summary, context, as: .markdown).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        guard line.hasPrefix("| ") else {
          columns = nil
          continue
        }
        let pipes = line.replacing("\\\\", with: "").replacing("\\|", with: "")
          .filter { $0 == "|" }.count
        #expect(pipes == columns ?? pipes, "\(name): \(line)")
        columns = pipes
      }
    }
  }
}
