import Foundation
import FundSim
import FundSimText
import Testing

@testable import FundSimReport

extension FormatsTests.DataReportTests {
  @Test func writesFormatOne() throws {
    let json = try Parsed.parse(Rendered.run(Fixture.summary(), Fixture.context, as: .json))
    #expect(json["fundsimResult"] as? Int == 1)
    #expect(json["perspective"] as? String == "providers")
    #expect(Parsed.at(json, "scenario", "start") as? String == "2014-04")
    #expect(Parsed.at(json, "scenario", "sha256") as? String == "ab12cd34")
    #expect(Parsed.at(json, "trials", "complete") as? Bool == true)
    let project = try #require(Parsed.at(json, "projects", "transport"))
    #expect(Parsed.at(project, "outcomes", "36", "open", "p") as? Double == 0.368)
    #expect(Parsed.at(project, "survival", 59) as? Double == 0.184)
    #expect(Parsed.at(project, "cash", "p50", 0) as? Double == 18_000)
    #expect(Parsed.at(project, "bridging", "36", "p80") as? Double == 14_199.2)
    #expect(Parsed.at(project, "concentration", 3) is NSNull)
    #expect(Parsed.at(project, "concentration", 4) as? Double == 0.777778)
    let lottery = try #require(Parsed.at(project, "streams", "lottery"))
    #expect(Parsed.at(lottery, "kind") as? String == "lottery")
    #expect(Parsed.at(lottery, "won", "p") as? Double == 0.37)
    #expect(Parsed.at(lottery, "perYear", 1, "cash", "mean") as? Double == 22_000.5)
    #expect(Parsed.at(lottery, "againstPlan", "36", "asPlanned") as? Double == 0.33)
    #expect(Parsed.at(lottery, "openIfWon", "36", "p") as? Double == 0.712)
    #expect(Parsed.at(lottery, "sustainedIfNotWon", "36", "p") as? Double == 0.084)
    let fares = try #require(Parsed.at(project, "streams", "fares"))
    #expect(Parsed.at(fares, "openIfNotWon", "24") is NSNull)
    let programme = try #require(json["programme"])
    #expect(Parsed.at(programme, "stages", "signed-off", "mean") as? Double == 0.603)
    #expect(Parsed.at(programme, "stages", "signed-off", "byLeadType", "vcs") as? Double == 0.603)
    #expect(Parsed.at(programme, "cost", "p95") as? Double == 13_000)
    #expect(Parsed.at(programme, "open", "12", "mean") as? Double == 0.525)
  }

  @Test func keepsTheOrderOfTheDocument() {
    let text = Rendered.run(Fixture.summary(), Fixture.context, as: .json)
    let keys = [
      "fundsimResult", "version", "seed", "design", "perspective", "scenario", "trials",
      "projects", "replicas", "outcomes", "survival", "cash", "bridging", "concentration",
      "streams", "\"lottery\": {", "council-contract", "fares", "volunteers", "programme\": {",
      "stages", "cost\": {", "sustained\": {", "open\": {", "mainstreamed\": {",
    ]
    var rest = Substring(text)
    for key in keys {
      let place = rest.range(of: key)
      #expect(place != nil, "\(key) is missing or out of order")
      rest = place.map { rest[$0.upperBound...] } ?? rest
    }
  }

  @Test func writesNothingWhereThereIsNothing() throws {
    let summary = Fixture.summary(
      start: nil, projects: [Fixture.rareProject], programme: Fixture.noProgramme)
    let json = try Parsed.parse(Rendered.run(summary, Fixture.plainContext, as: .json))
    #expect(json["perspective"] is NSNull)
    #expect(Parsed.at(json, "scenario", "start") is NSNull)
    #expect((Parsed.at(json, "programme", "stages") as? [String: Any])?.isEmpty == true)
    #expect(Parsed.at(json, "projects", "transport", "concentration", 0) is NSNull)
  }

  @Test func writesDecimalsAsPromised() {
    let text = Rendered.run(Fixture.summary(), Fixture.context, as: .json)
    #expect(text.contains("\"open\": {\"p\": 0.368000, \"low\": 0.365016, \"high\": 0.370994}"))
    #expect(
      text.contains("{\"p50\": 6100.01, \"p80\": 14199.20, \"p90\": 22900.00, \"p95\": 31000.00}"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func holdsInCSVEveryNumberOfTheJSON() throws {
    let summary = Fixture.summary()
    let rows = Parsed.rows(Rendered.run(summary, Fixture.context, as: .csv)).dropFirst()
    var json = try Parsed.parse(Rendered.run(summary, Fixture.context, as: .json))
    json["fundsimResult"] = nil
    // What the scenario says of a design is no figure.
    for key in ["Title", "Note", "Source"] {
      json["design" + key] = nil
      json["perspective" + key] = nil
    }
    // The four assessment months are the `month` of other rows; the three shares that nobody has
    // for each month and stream are one null in JSON and three empty values in CSV.
    let nulls = 3 * 4 * 2
    #expect(rows.count == Parsed.leaves(json) - 4 + nulls * 2)
    #expect(rows.filter { $0[7].isEmpty }.count == nulls * 3 + 1)
    #expect(Set(rows.map { $0[0...6].joined(separator: ",") }).count == rows.count)
  }

  @Test(arguments: [
    "baseline,providers,,,,seed,value,1",
    "baseline,providers,,,,trials,complete,1",
    "baseline,providers,transport,36,before,open,p,0.368000",
    "baseline,providers,transport,0,end,cash,p95,20100.00",
    "baseline,providers,transport,36,before,bridging,p80,14199.20",
    "baseline,providers,transport,36,year,concentration,mean,",
    "baseline,providers,transport,48,year,concentration,mean,0.777778",
    "baseline,providers,transport,,,stream:lottery,won.p,0.370000",
    "baseline,providers,transport,12,year,stream:lottery,cash.mean,22000.50",
    "baseline,providers,transport,24,before,stream:fares,openIfNotWon.p,",
    "baseline,providers,transport,36,before,stream:lottery,againstPlan.whileOpen,43000.50",
    "baseline,providers,transport,,,stream:lottery,returned.share.p,0.000000",
    "baseline,providers,transport,,,returned,mean,0.00",
    "baseline,providers,transport,59,end,survival,p,0.184000",
    "baseline,providers,,,,stage:signed-off,mean.vcs,0.603000",
    "baseline,providers,,12,before,open,mean,0.525000",
  ])
  func writesARow(row: String) {
    let lines = Rendered.run(Fixture.summary(), Fixture.context, as: .csv).split(separator: "\n")
    #expect(lines.contains(Substring(row)))
  }

  @Test func staysInertUnderHostileNames() throws {
    let json = try Parsed.parse(Rendered.run(Fixture.hostile, Fixture.hostileContext, as: .json))
    #expect(Parsed.at(json, "projects", Fixture.evil, "streams", Fixture.evil, "won") != nil)
    let text = Rendered.run(Fixture.hostile, Fixture.hostileContext, as: .csv)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !SafeText.isHarmful($0) })
    for row in Parsed.rows(text).dropFirst() {
      #expect(row.count == 8)
      #expect(row[0].hasPrefix("'=cmd|[2J<script>alert(1)</script>\"quote\",comma line"))
      #expect(row[7].isEmpty || Double(row[7]) != nil)
      for cell in row[0...6] { #expect(!"=+-@".contains(cell.first ?? " ")) }
    }
  }
}
