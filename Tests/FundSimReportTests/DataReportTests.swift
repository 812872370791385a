import Foundation
import FundSim
import Testing

@testable import FundSimReport

@Suite struct DataReportTests {
  static func parse(_ text: String) throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "not an object")
  }

  /// The value at a path of keys and indices.
  static func at(_ value: Any, _ path: Any...) -> Any? {
    path.reduce(value as Any?) { value, key in
      switch key {
      case let key as String: (value as? [String: Any])?[key]
      case let index as Int:
        (value as? [Any]).flatMap { $0.indices.contains(index) ? $0[index] : nil }
      default: nil
      }
    }
  }

  @Test func writesFormatOne() throws {
    let json = try Self.parse(JSONReport.render(Fixture.summary(), Fixture.context))
    #expect(json["fundsimResult"] as? Int == 1)
    #expect(json["perspective"] as? String == "providers")
    #expect(Self.at(json, "scenario", "start") as? String == "2014-04")
    #expect(Self.at(json, "scenario", "sha256") as? String == "ab12cd34")
    #expect(Self.at(json, "trials", "complete") as? Bool == true)
    let project = try #require(Self.at(json, "projects", "transport"))
    #expect(Self.at(project, "outcomes", "36", "open", "p") as? Double == 0.368)
    #expect(Self.at(project, "survival", 59) as? Double == 0.184)
    #expect(Self.at(project, "cash", "p50", 0) as? Double == 18_000)
    #expect(Self.at(project, "bridging", "36", "p80") as? Double == 14_199.2)
    #expect(Self.at(project, "concentration", 3) is NSNull)
    #expect(Self.at(project, "concentration", 4) as? Double == 0.777778)
    let lottery = try #require(Self.at(project, "streams", "lottery"))
    #expect(Self.at(lottery, "kind") as? String == "lottery")
    #expect(Self.at(lottery, "won", "p") as? Double == 0.37)
    #expect(Self.at(lottery, "perYear", 1, "cash", "mean") as? Double == 22_000.5)
    #expect(Self.at(lottery, "againstPlan", "36", "asPlanned") as? Double == 0.33)
    #expect(Self.at(lottery, "openIfWon", "36", "p") as? Double == 0.712)
    #expect(Self.at(lottery, "sustainedIfNotWon", "36", "p") as? Double == 0.084)
    let fares = try #require(Self.at(project, "streams", "fares"))
    #expect(Self.at(fares, "openIfNotWon", "24") is NSNull)
    let programme = try #require(json["programme"])
    #expect(Self.at(programme, "stages", "signed-off", "mean") as? Double == 0.603)
    #expect(Self.at(programme, "stages", "signed-off", "byLeadType", "vcs") as? Double == 0.603)
    #expect(Self.at(programme, "cost", "p95") as? Double == 13_000)
    #expect(Self.at(programme, "open", "12", "mean") as? Double == 0.525)
  }

  @Test func keepsTheOrderOfTheDocument() {
    let text = JSONReport.render(Fixture.summary(), Fixture.context)
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
    let json = try Self.parse(JSONReport.render(summary, Fixture.plainContext))
    #expect(json["perspective"] is NSNull)
    #expect(Self.at(json, "scenario", "start") is NSNull)
    #expect((Self.at(json, "programme", "stages") as? [String: Any])?.isEmpty == true)
    #expect(Self.at(json, "projects", "transport", "concentration", 0) is NSNull)
  }

  @Test func writesDecimalsAsPromised() {
    let text = JSONReport.render(Fixture.summary(), Fixture.context)
    #expect(text.contains("\"open\": {\"p\": 0.368000, \"low\": 0.365016, \"high\": 0.370994}"))
    #expect(
      text.contains("{\"p50\": 6100.01, \"p80\": 14199.20, \"p90\": 22900.00, \"p95\": 31000.00}"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  /// Every field of a table whose cells hold no line breaks.
  static func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      var cells = [""]
      var isQuoted = false
      var rest = Substring(line)
      while let next = rest.popFirst() {
        if isQuoted {
          if next != "\"" {
            cells[cells.count - 1].append(next)
          } else if rest.first == "\"" {
            cells[cells.count - 1].append(rest.removeFirst())
          } else {
            isQuoted = false
          }
        } else if next == "\"" {
          isQuoted = true
        } else if next == "," {
          cells.append("")
        } else {
          cells[cells.count - 1].append(next)
        }
      }
      return cells
    }
  }

  /// Numbers and nulls of a document.
  static func leaves(_ value: Any) -> Int {
    switch value {
    case let object as [String: Any]: object.values.reduce(0) { $0 + leaves($1) }
    case let array as [Any]: array.reduce(0) { $0 + leaves($1) }
    case is String: 0
    default: 1
    }
  }

  @Test func holdsInCSVEveryNumberOfTheJSON() throws {
    let summary = Fixture.summary()
    let rows = Self.rows(CSVReport.render(summary, Fixture.context)).dropFirst()
    var json = try Self.parse(JSONReport.render(summary, Fixture.context))
    json["fundsimResult"] = nil
    // The four assessment months are the `month` of other rows; the three shares that nobody has
    // for each month and stream are one null in JSON and three empty values in CSV.
    let nulls = 3 * 4 * 2
    #expect(rows.count == Self.leaves(json) - 4 + nulls * 2)
    #expect(rows.filter { $0[6].isEmpty }.count == nulls * 3 + 1)
    #expect(Set(rows.map { $0[0...5].joined(separator: ",") }).count == rows.count)
  }

  @Test(arguments: [
    "baseline,providers,,,seed,value,1",
    "baseline,providers,,,trials,complete,1",
    "baseline,providers,transport,36,open,p,0.368000",
    "baseline,providers,transport,0,cash,p95,20100.00",
    "baseline,providers,transport,36,bridging,p80,14199.20",
    "baseline,providers,transport,36,concentration,mean,",
    "baseline,providers,transport,48,concentration,mean,0.777778",
    "baseline,providers,transport,,stream:lottery,won.p,0.370000",
    "baseline,providers,transport,12,stream:lottery,cash.mean,22000.50",
    "baseline,providers,transport,24,stream:fares,openIfNotWon.p,",
    "baseline,providers,,,stage:signed-off,mean.vcs,0.603000",
    "baseline,providers,,12,open,mean,0.525000",
  ])
  func writesARow(row: String) {
    let lines = CSVReport.render(Fixture.summary(), Fixture.context).split(separator: "\n")
    #expect(lines.contains(Substring(row)))
  }

  @Test func staysInertUnderHostileNames() throws {
    let json = try Self.parse(JSONReport.render(Fixture.hostile, Fixture.hostileContext))
    #expect(Self.at(json, "projects", Fixture.evil, "streams", Fixture.evil, "won") != nil)
    let text = CSVReport.render(Fixture.hostile, Fixture.hostileContext)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || PlainText.isVisible($0) })
    for row in Self.rows(text).dropFirst() {
      #expect(row.count == 7)
      #expect(row[0].hasPrefix("'=cmd|[2J<script>alert(1)</script>\"quote\",comma line"))
      #expect(row[6].isEmpty || Double(row[6]) != nil)
      for cell in row[0...5] { #expect(!"=+-@".contains(cell.first ?? " ")) }
    }
  }
}
