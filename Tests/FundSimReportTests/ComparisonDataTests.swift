import Foundation
@testable import FundSim
import Testing

@testable import FundSimReport

@Suite struct ComparisonDataTests {
  @Test func writesASmallComparisonAsJSON() {
    let small = Small.single
    Snapshot.expect(ComparisonJSON.render(small.summary, small.context), is: "comparison-json")
  }

  @Test func carriesEachResultAsARunWritesIt() throws {
    let context = Fixture.comparisonContext
    let json = try DataReportTests.parse(ComparisonJSON.render(Fixture.comparison, context))
    let run = try DataReportTests.parse(
      JSONReport.render(
        Fixture.comparison.alternatives[4],
        ReportContext(
          version: "0.1.0", design: "fewer-longer", perspective: "commissioners",
          sha256: "ab12cd34")))
    let result = try #require(
      DataReportTests.at(json, "alternatives", 4, "result") as? NSDictionary)
    #expect(result == run as NSDictionary)
    #expect(
      DataReportTests.at(json, "differences", 3, "toPerspective") as? String == "commissioners")
    #expect(DataReportTests.at(json, "differences", 4, "sameScenario") as? Bool == true)
    #expect(DataReportTests.at(json, "differences", 4, "trialsToSeparate", "36") is NSNull)
    #expect(
      DataReportTests.at(json, "differences", 1, "costPerExtraSustained", "36", "value") is NSNull)
  }

  @Test func writesNoNumberOfTrialsThatCannotBeReached() {
    #expect(PairedDifference(difference: 1e-12, standardError: 9, trials: 9).reachableTrials == nil)
    #expect(PairedDifference(difference: 1, standardError: 0, trials: 9).reachableTrials == 1)
  }

  @Test(arguments: [
    "longer,,,,difference:baseline,sameScenario,0", "longer,,,,difference:baseline,cost,1107.00",
    "longer,,,36,difference:baseline,sustained,0.090000",
    "longer,,,36,difference:baseline,sustained.low,0.082160",
    "longer,,,36,difference:baseline,costPerExtraSustained.high,14760.00",
    "longer,,,36,difference:baseline,costPerExtraSustained.costs,1",
    "longer,,,36,difference:baseline,trialsToSeparate,76",
    "longer,,halls,36,difference:baseline,closedToSustained,0.020000",
    "longer,,,36,best,chance@20000,0.610000", "longer,,,36,best,bestOnAverage@20000,1",
    "baseline,,,36,best,bestOnAverage@20000,0",
    "baseline,commissioners,,36,gap,first.open,0.800000",
    "baseline,commissioners,,36,gap,income,-83000.00",
    "baseline,commissioners,,36,gap:/projects/heles-angels/streams/lottery/chance,income,9000.00",
  ])
  func writesARow(row: String) {
    let small = Small.single
    let lines = ComparisonCSV.render(small.summary, small.context).split(separator: "\n")
    #expect(lines.contains(Substring(row)))
  }

  @Test func leadsWithTheRowsOfEveryRun() {
    let summary = ComparisonSummary(
      alternatives: [Fixture.summary(), Fixture.manyProjects()], differences: [], contests: [])
    let context = ComparisonContext(
      version: "0.1.0",
      alternatives: [Fixture.label("baseline", perspective: "providers"), Fixture.label("many")])
    let runs = zip(summary.alternatives, context.alternatives).map { run, label in
      CSVReport.render(
        run,
        ReportContext(
          version: "", design: label.name, perspective: label.perspective, sha256: "")
      ).split(separator: "\n")
    }
    let lines = ComparisonCSV.render(summary, context).split(separator: "\n")
    #expect(lines == runs[0] + runs[1].dropFirst())
  }

  @Test func namesTheOtherViewInADifference() {
    let text = ComparisonCSV.render(Fixture.comparison, Fixture.comparisonContext)
    #expect(
      text.contains("\nbaseline,commissioners,,36,difference:baseline@,sustained,-13.000000\n"))
    let rows = DataReportTests.rows(text)
    #expect(Set(rows.map { $0[0...5].joined(separator: ",") }).count == rows.count)
    #expect(
      rows.dropFirst().allSatisfy { $0.count == 7 && ($0[6].isEmpty || Double($0[6]) != nil) })
  }

  /// FNV-1a of the bytes of a run's own table, from before comparisons shared its rows.
  @Test func leavesTheTableOfARunAsItWas() {
    let text = CSVReport.render(Fixture.manyProjects(), Fixture.context)
    let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    #expect(hash == 9_724_411_201_873_577_289)
  }
}
