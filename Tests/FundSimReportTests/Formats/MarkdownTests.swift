@testable import FundSim
import Testing

@testable import FundSimReport

extension FormatsTests.MarkdownTests {
  @Test func tellsOneServiceInFull() {
    let text = Rendered.run(
      Fixture.summary(), Fixture.context, as: .markdown, plan: [Fixture.plan])
    Snapshot.expect(text, is: "run-markdown")
  }

  @Test func tellsAProgrammeInFull() {
    let text = Rendered.run(Fixture.manyProjects(6), Fixture.context, as: .markdown)
    Snapshot.expect(text, is: "run-programme-markdown")
  }

  @Test func tellsThePlanInFull() throws {
    let scenario = try LedgerFixture.scenario(start: Fixture.start)
    Snapshot.expect(
      Rendered.plan([LedgerFixture.ledger()], scenario, as: .markdown), is: "plan-markdown")
  }

  @Test func tellsOneFutureInFull() throws {
    let scenario = try LedgerFixture.scenario(start: Fixture.start)
    Snapshot.expect(
      Rendered.trace([LedgerFixture.trace], scenario, as: .markdown, trial: 17),
      is: "trace-markdown")
  }

  @Test(
    arguments: [
      (24, nil, nil, 24), (60, nil, "the last month of each quarter", 20),
      (60, 13, "the last month of each quarter and the tightest month", 21),
      (60, 14, "the last month of each quarter", 20),
      (60, 59, "the last month of each quarter", 20),
      (61, 60, "the last month of each quarter and the very last", 21),
      (61, 13, "the last month of each quarter, the tightest month and the very last", 22),
    ] as [(Int, Int?, String?, Int)])
  func saysWhichMonthsOfAFanItShows(count: Int, tightest: Int?, choice: String?, rows: Int) {
    let fan = CashFan(
      cash: (0..<count).map { Fixture.cash[$0 % Fixture.cash.count] }, tightest: tightest,
      currency: Currency("GBP"), months: MonthNames(start: nil))
    #expect(fan.choice == choice.map { "Of \(count) months the table shows \($0)." })
    #expect(fan.table.rows.count == rows)
    if let tightest { #expect(fan.table.rows.contains { $0.label == "\(tightest)" }) }
  }

  /// What is said of the whole report stands under a heading of its own, not the last project's.
  @Test func setsWhatIsOfTheWholeReportApart() throws {
    let scenario = try LedgerFixture.scenario(start: Fixture.start)
    let end = "\n\n## How to read this\n\nMonths are numbered from 0, as in the scenario."
    let ledgers = (0..<4).map { LedgerFixture.ledger(project: "hall-\($0)") }
    #expect(
      Rendered.plan(ledgers, scenario, as: .markdown).hasSuffix(end + " A dash is nothing.\n"))
    let trace = Rendered.trace(ledgers, scenario, as: .markdown)
    #expect(
      trace.hasSuffix(
        "\n\n## How to read this\n\nAccounts of 4 projects are left out here; use --format csv."
          + "\n\nMonths are numbered from 0, as in the scenario.\n"))
    #expect(!Rendered.plan(ledgers, scenario).contains("How to read this"))
  }

  @Test func marksAnUnfinishedRun() {
    let some = Rendered.run(
      Fixture.summary(trials: 200, isComplete: false), Fixture.context, as: .markdown)
    #expect(
      some.contains(
        "\n\n**INCOMPLETE: the run was stopped early. These figures rest on the 200 futures that"
          + " were finished.**\n\n## Will it last?\n"))
    let none = Rendered.run(
      Fixture.summary(trials: 0, isComplete: false), Fixture.context, as: .markdown)
    #expect(none.hasSuffix("\n\nNo future was finished, so there is nothing to report.\n"))
  }

  /// Every mark of Markdown that comes from a name is led by a backslash.
  @Test func keepsMarkdownInert() throws {
    for (name, report) in try Hostile.reports() {
      let text = report.text(as: .markdown)
      #expect(text.contains("script"), "\(name)")
      for line in text.split(separator: "\n") { Self.expectInert(line, in: name) }
    }
  }

  private static func expectInert(_ line: Substring, in name: String) {
    // What the report itself sets: headings, lists, quotes, bold, and the pipes of tables.
    var rest = line
    for lead in ["# ", "## ", "### ", "- **", "> **", "**"] where rest.hasPrefix(lead) {
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
    for own in ["**", "&#8203;", "&emsp;"] { text = text.replacing(own, with: "") }
    for mark in "`*_[]<~$&" { #expect(!text.contains(mark), "\(name): \(mark) in \(line)") }
    if !isRow { #expect(!text.contains("|"), "\(name): \(line)") }
    #expect(
      !line.replacing("\\:", with: "").contains("://") && !line.contains("www.")
        && !line.contains("@e"), "\(name): \(line)")
  }

  @Test(arguments: [
    ("# title", "\\# title"), ("- item", "\\- item"), ("1. one", "1\\. one"), ("12) x", "12\\) x"),
    ("1.5 more", "1\\.5 more"), ("a - b", "a - b"), ("> q", "\\> q"), ("", ""),
    ("a|b*c_d`e<f[g\\h", "a\\|b\\*c\\_d\\`e\\<f\\[g\\\\h"), ("line\n# two", "line # two"),
    ("\u{202E}x\u{1B}[0m", "x\\[0m"), ("31 of 141", "31 of 141"), ("3: x", "3: x"),
    ("closes #12 and GH-3", "closes #&#8203;12 and GH-&#8203;3"), ("#1", "\\#&#8203;1"),
    ("# of 12", "\\# of 12"), ("high-5", "high-5"),
    ("see (GH-12)", "see (GH-&#8203;12)"), ("/gh-7", "/gh-&#8203;7"),
    ("high gh-7", "high gh-&#8203;7"),
    ("laugh-7", "laugh-7"), ("2gh-7", "2gh-7"),
    ("plan #", "plan \\#"), ("plan ## ", "plan \\##"), ("C#", "C#"), ("# #", "\\# \\#"),
    ("##", "\\##"), ("1. #", "1\\. \\#"),
    ("a :tada: b", "a :tada&#8203;: b"), (":+1::x_y:", ":+1&#8203;::x\\_y&#8203;:"),
    (":a:b:", ":a&#8203;:b&#8203;:"), ("file:design: 3", "file:design: 3"), ("a: b: c", "a: b: c"),
    ("::", "::"),
  ])
  func escapes(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  /// A heading's closing run of # is not shown, so a title that ends in one escapes it.
  @Test func keepsTheHashesOfATitle() {
    let text = Rendered.run(Fixture.summary(title: "Plan ##"), Fixture.context, as: .markdown)
    #expect(text.hasPrefix("# Plan \\##\n"))
  }

  @Test func keepsEveryRowOfATableAsWideAsItsHead() throws {
    let scenario = try LedgerFixture.scenario(start: Fixture.start)
    let others: [(String, Report)] = [
      ("single", .run(Fixture.summary(), Fixture.context)),
      ("many", .run(Fixture.manyProjects(), Fixture.context)),
      ("trace", .trace([LedgerFixture.trace], scenario, trial: 0, seed: 1)),
    ]
    let comparisons = FormatsTests.ComparisonSafetyTests.all.map { name, parts in
      (name, Report.comparison(parts.0, parts.1))
    }
    for (name, report) in try Hostile.reports() + others + comparisons {
      var columns: Int?
      for line in report.text(as: .markdown).split(
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
