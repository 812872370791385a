import Foundation
@testable import FundSim
import Testing

@testable import FundSimReport

extension FormatsTests.ComparisonDataTests {
  @Test func writesASmallComparisonAsJSON() {
    let small = Small.single
    Snapshot.expect(
      Rendered.comparison(small.summary, small.context, as: .json), is: "comparison-json")
  }

  @Test func carriesEachResultAsARunWritesIt() throws {
    let context = Fixture.comparisonContext
    let json = try Parsed.parse(Rendered.comparison(Fixture.comparison, context, as: .json))
    let run = try Parsed.parse(
      Rendered.run(
        Fixture.comparison.alternatives[4],
        ReportContext(
          version: "0.1.0", design: "fewer-longer",
          designRemarks: context.alternatives[4].designRemarks, perspective: "commissioners",
          perspectiveRemarks: context.alternatives[4].perspectiveRemarks, sha256: "ab12cd34"),
        as: .json))
    let result = try #require(
      Parsed.at(json, "alternatives", 4, "result") as? NSDictionary)
    #expect(result == run as NSDictionary)
    #expect(
      Parsed.at(json, "differences", 3, "toPerspective") as? String == "commissioners")
    #expect(Parsed.at(json, "differences", 4, "sameScenario") as? Bool == true)
    #expect(Parsed.at(json, "differences", 4, "trialsToSeparate", "36") is NSNull)
    #expect(
      Parsed.at(json, "differences", 1, "costPerExtraSustained", "36", "value") is NSNull)
  }

  @Test func writesNoNumberOfTrialsThatCannotBeReached() {
    #expect(PairedDifference(difference: 1e-12, standardError: 9, trials: 9).reachableTrials == nil)
    #expect(PairedDifference(difference: 1, standardError: 0, trials: 9).reachableTrials == 1)
  }

  @Test(arguments: [
    "longer,,,,,difference:baseline,sameScenario,0", "longer,,,,,difference:baseline,cost,1107.00",
    "longer,,,36,before,difference:baseline,sustained,0.090000",
    "longer,,,36,before,difference:baseline,sustained.low,0.082160",
    "longer,,,36,before,difference:baseline,costPerExtraSustained.high,14760.00",
    "longer,,,36,before,difference:baseline,costPerExtraSustained.costs,1",
    "longer,,,36,before,difference:baseline,costPerExtraOpen,21705.88",
    "longer,,,36,before,difference:baseline,costPerExtraOpen.costs,1",
    "longer,,,36,before,difference:baseline,trialsToSeparate,76",
    "longer,,,36,before,best,switch:baseline,7500.00",
    "longer,,halls,36,before,difference:baseline,closedToSustained,0.020000",
    "longer,,,36,before,best,chance@20000,0.610000",
    "longer,,,36,before,best,bestOnAverage@20000,1",
    "baseline,,,36,before,best,bestOnAverage@20000,0",
    "baseline,commissioners,,36,before,gap,first.open,0.800000",
    "baseline,commissioners,,36,before,gap,income,-83000.00",
    "baseline,commissioners,,36,before,gap:/projects/heles-angels/streams/lottery/chance,income,9000.00",
  ])
  func writesARow(row: String) {
    let small = Small.single
    let lines = Rendered.comparison(small.summary, small.context, as: .csv).split(separator: "\n")
    #expect(lines.contains(Substring(row)))
  }

  @Test func leadsWithTheRowsOfEveryRun() {
    let summary = ComparisonSummary(
      alternatives: [Fixture.summary(), Fixture.manyProjects()], differences: [], contests: [],
      criterion: .sustained)
    let context = ComparisonContext(
      version: "0.1.0",
      alternatives: [Fixture.label("baseline", perspective: "providers"), Fixture.label("many")])
    let runs = zip(summary.alternatives, context.alternatives).map { run, label in
      Rendered.run(
        run,
        ReportContext(
          version: "", design: label.name, perspective: label.perspective, sha256: ""), as: .csv
      ).split(separator: "\n")
    }
    let lines = Rendered.comparison(summary, context, as: .csv).split(separator: "\n")
    #expect(lines == runs[0] + runs[1].dropFirst())
  }

  @Test func namesTheOtherViewInADifference() {
    let text = Rendered.comparison(Fixture.comparison, Fixture.comparisonContext, as: .csv)
    #expect(
      text.contains(
        "\nbaseline,commissioners,,36,before,difference:baseline@,sustained,-13.000000\n"))
    let rows = Parsed.rows(text)
    #expect(Set(rows.map { $0[0...6].joined(separator: ",") }).count == rows.count)
    #expect(
      rows.dropFirst().allSatisfy { $0.count == 8 && ($0[7].isEmpty || Double($0[7]) != nil) })
  }

  /// FNV-1a of the bytes of a run's own table, as it is since it has periods and money returned.
  @Test func leavesTheTableOfARunAsItIs() {
    let text = Rendered.run(Fixture.manyProjects(), Fixture.context, as: .csv)
    let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    #expect(hash == 13_819_444_399_959_374_623)
  }
}
