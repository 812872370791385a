import Foundation
import FundSimText
@testable import FundSim
import Testing

@testable import FundSimReport

extension DocumentTests.LedgerDocumentTests {
  @Test func tellsThePlanInFull() throws {
    let text = Rendered.plan(
      [LedgerFixture.ledger()], try LedgerFixture.scenario(start: Fixture.start), width: 96)
    Snapshot.expect(text, is: "plan")
  }

  @Test func tellsOneFutureInFull() throws {
    let text = Rendered.trace(
      [LedgerFixture.trace], try LedgerFixture.scenario(start: Fixture.start), trial: 17, seed: 1)
    Snapshot.expect(text, is: "trace")
  }

  @Test(arguments: [20, 29, 40, 63, 80, 120, 200])
  func setsNoLineWiderThanAsked(width: Int) throws {
    let scenario = try LedgerFixture.scenario(title: Fixture.evil)
    let ledgers = [
      LedgerFixture.trace, LedgerFixture.ledger(project: Fixture.evil, contract: 20_000_000),
    ]
    let texts = [
      Rendered.plan(ledgers, scenario, width: width),
      Rendered.trace(ledgers, scenario, trial: 0, seed: .max, width: width),
    ]
    for line in texts.joined(separator: "\n").split(separator: "\n") {
      #expect(DisplayWidth.columns(of: String(line)) <= width, "\(line)")
      #expect(line.unicodeScalars.allSatisfy { !SafeText.isHarmful($0) })
    }
  }

  @Test func addsUpFromMonthToYear() {
    let sheet = LedgerSheet(LedgerFixture.ledger())
    func row(_ label: String) -> LedgerSheet.Row? { sheet.rows.first { $0.label == label } }
    #expect(row("vehicle")?.figure(0..<12).plain == "4000.00")
    #expect(row("vehicle")?.figure(0..<1).plain == "333.33")
    #expect(row("In hand at start")?.figure(0..<24).plain == "12000.00")
    #expect(row("In hand at start")?.figure(12..<24) == row("all funds")?.figure(0..<12))
    #expect(row("all receipts")?.figure(0..<12).plain == "22903.02")
    // A return of a fraction of a penny is no row of its own.
    #expect(row("returned to funders") == nil)
    #expect(row("bank-loan")?.figure(0..<24).plain == "6000.00")
  }

  @Test func showsStagesOnlyWhereTheyPay() {
    let streams = [("getting-going", 10.0), ("signed-off", 0)].map { id, pounds in
      LedgerFixture.line("programme/" + id, "programme-grant") { _ in pounds }
    }
    let base = LedgerFixture.ledger()
    let ledger = Ledger(
      project: "transport", replica: 0, streams: streams, costs: base.costs,
      costsDue: base.costsDue, bids: base.bids, loanPayments: base.loanPayments,
      returns: base.returns, general: base.general, pots: [], opening: 0, windDown: 0,
      overdraft: 0, breach: nil, events: [], assessments: [])
    let labels = LedgerSheet(ledger).rows.map(\.label)
    #expect(labels.contains("getting-going (stage)"))
    #expect(!labels.contains { $0.contains("signed-off") })
    // Without restricted funds there is nothing to add to the general fund.
    #expect(!labels.contains("all funds"))
  }

  @Test(arguments: [
    (0, 0, "stood at −£1,234.00, £1,234.00 short"),
    (0, 1000, "stood at −£1,234.00, £234.00 more than the overdraft of £1,000.00"),
    (500, 0, "stood at −£1,234.00, £1,734.00 short of the £500.00 it takes to close in good order"),
    (
      500, 1000,
      "stood at −£1,234.00, £734.00 short: £234.00 more than the overdraft of £1,000.00, and the"
        + " £500.00 that it takes to close in good order"
    ),
  ])
  func saysWhyItClosed(windDown: Int64, overdraft: Int64, expected: String) throws {
    let ledger = Ledger(
      project: "transport", replica: 0, streams: [], costs: [], costsDue: [], bids: [],
      loanPayments: [], returns: [], general: [5_000_000, -1_234_000_000], pots: [], opening: 0,
      windDown: windDown * 1_000_000, overdraft: overdraft * 1_000_000, breach: 1, events: [],
      assessments: [])
    let shortfall = try #require(Shortfall(ledger))
    #expect(
      LedgerWords(try LedgerFixture.scenario()).reason(shortfall)
        == "at the end of month 1 the general fund " + expected)
  }

  @Test func joinsMonthsOfScalingBack() throws {
    let words = LedgerWords(try LedgerFixture.scenario())
    let months = [(3, true), (4, true), (4, false), (5, true), (9, true)]
    let story = Story(
      LedgerFixture.ledger(
        events: months.map {
          .init(month: $0.0, item: $0.1 ? "" : "lottery", kind: $0.1 ? .scaledBack : .refused)
        }), certain: [])
    let entries = story.happenings.map(words.entry)
    #expect(entries.map(\.name) == ["months 3–5", "month 4", "month 9"])
    #expect(entries[1].meaning == "lottery refused")
  }

  @Test func tellsWhatBeginsFromWhatIsWon() throws {
    let streams = [
      Stream(id: "fares", kind: .userPayments, level: .perYear(100)),
      Stream(id: "gifts", kind: .donations, level: .perYear(100), chance: 0.9),
      Stream(id: "later", kind: .contract, level: .perYear(100), start: 3),
      Stream(id: "match", kind: .match, level: .perYear(100)),
    ]
    let scenario = try Scenario(
      title: "", horizon: 24,
      projects: [
        Project(
          id: "transport", costs: [Cost(id: "driver", .perYear(30_000))],
          streams: Array(streams.prefix(3)))
      ])
    let certain = scenario.projects[0].certainStreams
    let events = streams.map { Ledger.Event(month: 0, item: $0.id, kind: .won) }
    let story = Story(LedgerFixture.ledger(events: events), certain: certain)
    #expect(
      story.happenings.map { LedgerWords(scenario).entry($0).meaning }
        == ["fares: begins", "gifts won", "later won", "match won"])
    let other = Rendered.trace([LedgerFixture.ledger(project: "other", events: events)], scenario)
    #expect(other.contains("fares won"))
  }

  @Test func partsWhatHappensAfterClosing() throws {
    let events = [(6, Ledger.Event.Kind.scaledBack), (7, .scaledBack), (8, .scaledBack)].map {
      Ledger.Event(month: $0.0, item: "", kind: $0.1)
    }
    func story(_ breach: Bool) throws -> [Substring] {
      let ledger = LedgerFixture.ledger(
        contract: 1800, windDown: breach ? 5_000_000_000 : -100_000_000_000, events: events)
      #expect(ledger.breach == (breach ? 7 : nil))
      let text = Rendered.trace([ledger], try LedgerFixture.scenario(), trial: 0, seed: 1)
      return text.split(separator: "\n").filter { $0.contains("scaled") || $0.contains("After") }
    }
    let closed = try story(true)
    try #require(closed.count == 3)
    #expect(closed[0].hasPrefix("  months 6–7  costs scaled"))
    #expect(closed[1] == "After closing, as if the gap had been bridged")
    #expect(closed[2].hasPrefix("  month 8     costs scaled"))
    #expect(try story(false).map { $0.prefix(14) } == ["  months 6–8  "])
  }

  @Test func writesThePlanForMachines() throws {
    let scenario = try LedgerFixture.scenario()
    let json = try Parsed.parse(Rendered.plan([LedgerFixture.ledger()], scenario, as: .json))
    #expect(json["fundsimPlan"] as? Int == 1)
    let project = try #require(Parsed.at(json, "projects", "transport"))
    #expect(Parsed.at(project, "months") as? Int == 24)
    #expect((Parsed.at(project, "streams", "council-contract") as? [Any])?.count == 24)
    #expect((Parsed.at(project, "costsDue", "driver") as? [Any])?.count == 24)
    #expect(Parsed.at(project, "costs", "vehicle", 0) as? Double == 333.33)
    #expect(Parsed.at(project, "bids", 0) as? Double == 120)
    #expect(Parsed.at(project, "pots", "equipment-grant", 2) as? Double == 3666.67)
    #expect(Parsed.at(project, "breach") as? Int == 9)
    let safe = LedgerFixture.ledger(windDown: 0, overdraft: 1_000_000_000_000)
    let other = try Parsed.parse(Rendered.plan([safe], scenario, as: .json))
    #expect(Parsed.at(other, "projects", "transport", "breach") is NSNull)

    let rows = Parsed.rows(Rendered.plan([LedgerFixture.ledger()], scenario, as: .csv))
    #expect(rows[0] == ["project", "month", "item", "kind", "value"])
    // Four streams, two costs, bids, payments, returns, the general fund and one pot.
    #expect(rows.count == 1 + 24 * 11)
    #expect(rows.contains(["transport", "3", "council-contract", "receipt", "2100.34"]))
    #expect(rows.contains(["transport", "1", "bank-loan", "loan", "6000.00"]))
    #expect(rows.contains(["transport", "0", "volunteers", "in-kind", "416.67"]))
    #expect(rows.contains(["transport", "0", "", "bid", "120.00"]))
    #expect(rows.contains(["transport", "0", "", "general", "9046.67"]))
    #expect(rows.contains(["transport", "2", "equipment-grant", "pot", "3666.67"]))
  }

  @Test func writesAFutureForMachines() throws {
    let scenario = try LedgerFixture.scenario()
    let ledgers = [LedgerFixture.trace, LedgerFixture.ledger(replica: 1)]
    let json = try Parsed.parse(
      Rendered.trace(ledgers, scenario, as: .json, trial: 17, seed: .max))
    #expect(json["trial"] as? Int == 17)
    #expect(json["seed"] as? UInt64 == .max)
    let first = try #require(Parsed.at(json, "projects", "transport", 0))
    #expect(Parsed.at(first, "events", 2, "event") as? String == "refused")
    #expect(Parsed.at(first, "assessments", "12", "outcome") as? String == "precarious")
    #expect(Parsed.at(first, "assessments", "24", "bridging") as? Double == 9876.54)
    #expect(Parsed.at(json, "projects", "transport", 1, "replica") as? Int == 1)

    let rows = Parsed.rows(Rendered.trace(ledgers, scenario, as: .csv))
    #expect(rows[0] == ["project", "replica", "month", "item", "kind", "value"])
    #expect(rows.contains(["transport", "0", "3", "lottery", "event-refused", "1"]))
    #expect(rows.contains(["transport", "0", "12", "", "precarious", "1"]))
    #expect(rows.contains(["transport", "0", "12", "", "free-reserves", "-1234.50"]))
    #expect(rows.contains(["transport", "1", "3", "council-contract", "receipt", "2100.34"]))
  }

  @Test func leavesTablesOutOfACrowd() throws {
    let scenario = try LedgerFixture.scenario()
    let crowd = (0..<4).map { LedgerFixture.ledger(replica: $0) }
    let text = Rendered.trace(crowd, scenario, trial: 0, seed: 1)
    #expect(text.contains("transport, copy 3"))
    #expect(text.contains("Accounts of 4 projects are left out here; use --format csv."))
    #expect(!text.contains("Month by month"))
  }
}
