import Foundation
import Testing

@testable import FundSimCLI

extension Commands {
  /// Whatever a result has is defined in the page Results, and whatever the page defines is written.
  @Suite struct ResultsPageTests {
    private let page: ResultsPage
    private let folder: Folder
    private let file: String

    init() throws {
      page = try ResultsPage()
      folder = try Folder()
      file = try folder.file("rich.json", RichScenario.text)
    }

    private func written(_ command: String, _ format: String, _ more: [String] = []) -> String {
      let recorder = Recorder()
      let arguments = [command, file, "--quiet", "--format", format] + more
      let code = FundSimTool.run(arguments, host: recorder.host(), dependencies: .real)
      #expect(code == .done, "\(recorder.error)")
      return recorder.output
    }

    private func object(_ text: String) throws -> [String: Any] {
      try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func rows(_ text: String) -> [[String: String]] {
      let lines = text.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
    }

    // MARK: JSON

    /// A null, or an empty list, may stand where the page goes on.
    private func compare(_ ways: Set<[String]>, _ parts: String...) {
      let defined = parts.flatMap { page.lines[$0] ?? [] }.flatMap(\.json).map {
        (path: $0, steps: ResultsPage.steps($0))
      }
      #expect(!defined.isEmpty)
      var met: Set<String> = []
      for way in ways {
        let fitting = defined.filter { path, steps in
          steps.count >= way.count && zip(way, steps).allSatisfy { ResultsPage.isName($0, $1) }
        }
        #expect(!fitting.isEmpty, "\(way.joined(separator: ".")) is not defined in Results")
        met.formUnion(fitting.filter { $0.steps.count == way.count }.map(\.path))
      }
      for (path, _) in defined {
        #expect(met.contains(path), "\(path) is defined in Results and not written")
      }
    }

    private static let trials = ["--trials", "60"]

    @Test func everyFieldOfARunIsDefined() throws {
      compare(ResultsPage.ways(try object(written("run", "json", Self.trials))), "A run")
    }

    @Test func everyFieldOfAComparisonIsDefined() throws {
      var ways: Set<[String]> = []
      for views in ["council", "council,funder"] {
        let text = written("compare", "json", Self.trials + ["--perspectives", views])
        ways.formUnion(ResultsPage.ways(try object(text)))
      }
      let result = ["alternatives", "[]", "result"]
      compare(ways.filter { !$0.starts(with: result) }, "A comparison")
      // Without details a run within a comparison has no money.
      let lines = try #require(page.lines["A run"]).flatMap(\.json).map(ResultsPage.steps)
      for way in ways where way.starts(with: result) {
        let rest = way.dropFirst(result.count)
        #expect(
          lines.contains { steps in
            steps.count >= rest.count && zip(rest, steps).allSatisfy { ResultsPage.isName($0, $1) }
          }, "\(way)")
      }
    }

    @Test func everyFieldOfAPlanAndATraceIsDefined() throws {
      let plan = ResultsPage.ways(try object(written("plan", "json")))
      let traces = try (0..<6).map {
        ResultsPage.ways(try object(written("trace", "json", ["--trial", "\($0)"])))
      }
      compare(traces.reduce(plan) { $0.union($1) }, "A plan and a trace")
    }

    // MARK: CSV

    /// Every item, statistic and period.
    private func compare(_ rows: [[String: String]], _ parts: String...) {
      let defined = parts.flatMap { page.lines[$0] ?? [] }.flatMap { line in
        line.csv.isEmpty
          ? []
          : line.csv[0].flatMap { item in
            line.csv[1].map { (item: item, statistic: $0, period: line.period) }
          }
      }
      #expect(!defined.isEmpty)
      let written = Set(
        rows.map {
          [$0["item"]!, $0["statistic"]!, $0["period"]!, $0["month"]!.isEmpty ? "" : "month"]
        })
      var met: Set<[String]> = []
      for row in written {
        let fitting = defined.filter {
          ResultsPage.isName(row[0], $0.item) && ResultsPage.isName(row[1], $0.statistic)
            && row[2] == ($0.period == "–" ? "" : $0.period)
        }
        #expect(!fitting.isEmpty, "\(row) is not defined in Results")
        #expect(row[2].isEmpty == row[3].isEmpty, "\(row)")
        met.formUnion(fitting.map { [$0.item, $0.statistic] })
      }
      for line in defined {
        #expect(
          met.contains([line.item, line.statistic]),
          "\(line.item) \(line.statistic) is defined in Results and not written")
      }
    }

    @Test func everyRowOfARunIsDefined() {
      compare(rows(written("run", "csv", Self.trials)), "A run")
    }

    @Test func everyRowOfAComparisonIsDefined() {
      let all = ["council", "council,funder"].flatMap {
        rows(written("compare", "csv", Self.trials + ["--perspectives", $0]))
      }
      // What a run has is told apart by its items, which are others.
      let own = all.filter { row in
        let item = row["item"]!
        return item == "best" || item.hasPrefix("difference:") || item.hasPrefix("gap")
      }
      compare(own, "A comparison")
      let runs = Set(
        rows(written("run", "csv", Self.trials)).map { [$0["item"]!, $0["statistic"]!] })
      for row in all where !own.contains(row) {
        #expect(runs.contains([row["item"]!, row["statistic"]!]), "\(row)")
      }
    }

    @Test func everyKindOfAPlanAndATraceIsDefined() {
      let lines = page.lines["A plan and a trace"] ?? []
      let kinds = lines.flatMap(\.csv).flatMap { $0 }
      var written = Set(rows(written("plan", "csv")).map { $0["kind"]! })
      var events: Set<String> = []
      for trial in 0..<100 where !events.isSuperset(of: page.events) {
        let kinds = rows(self.written("trace", "csv", ["--trial", "\(trial)"])).map { $0["kind"]! }
        written.formUnion(kinds)
        events.formUnion(kinds.filter { $0.hasPrefix("event-") }.map { String($0.dropFirst(6)) })
      }
      for kind in written {
        #expect(kinds.contains { ResultsPage.isName(kind, $0) }, "\(kind)")
      }
      for kind in kinds {
        #expect(written.contains { ResultsPage.isName($0, kind) }, "\(kind)")
      }
      #expect(events == Set(page.events))
    }

    // MARK: The page itself

    @Test func everyLineHasUnitPeriodMeaningAndBasis() throws {
      let units = ["money", "share", "number", "months", "text", "flag"]
      for line in page.lines.values.flatMap({ $0 }) {
        #expect(!line.json.isEmpty && !line.meaning.isEmpty)
        #expect(line.unit.split(separator: ", ").allSatisfy { units.contains(String($0)) })
        #expect(["–", "before", "end", "year", "in"].contains(line.period), "\(line)")
        let basis = line.basis.split(separator: ", ", maxSplits: 1).map(String.init)
        try #require(basis.count == 2, "\(line.basis)")
        let headings = try ResultsPage.text(basis[0]).split(separator: "\n")
        #expect(
          headings.contains { $0.hasPrefix("##") && $0.hasSuffix(" " + basis[1]) }, "\(line.basis)")
      }
    }
  }
}
