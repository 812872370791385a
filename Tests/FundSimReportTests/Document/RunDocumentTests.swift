@testable import FundSim
import Testing

@testable import FundSimReport

extension DocumentTests.RunDocumentTests {
  private func blocks(_ summary: Summary) -> [Document.Block] {
    RunDocument(summary, Fixture.context, plan: [Fixture.plan]).document.blocks
  }

  @Test func bearsTheFiguresOfItsCharts() {
    let blocks = blocks(Fixture.summary())
    let futures = blocks.compactMap { block in
      if case .futures(let futures) = block { futures.parts.map(\.label) } else { nil }
    }
    #expect(futures == [["22", "15", "63"]])
    let fans = blocks.compactMap { block in if case .fan(let fan) = block { fan } else { nil } }
    #expect(fans.map(\.cash) == [Fixture.cash])
    #expect(fans.first?.table.rows.count == 20)
  }

  @Test func drawsNoFanOfNothing() {
    let blocks = blocks(Fixture.summary(projects: [Fixture.rareProject]))
    #expect(!blocks.contains { if case .fan = $0 { true } else { false } })
    #expect(!blocks.contains(.heading("Money in the bank (general fund at the end of each month)")))
  }

  @Test func endsWhereNothingWasFinished() {
    let blocks = blocks(Fixture.summary(trials: 0, isComplete: false))
    #expect(
      blocks == [
        .title("Village transport"),
        .byline("design baseline · perspective providers · 0 futures"),
        .alarm(
          "INCOMPLETE: the run was stopped early. These figures rest on the 0 futures that were"
            + " finished."),
        .paragraph("No future was finished, so there is nothing to report."),
      ])
  }

  @Test func saysThatAFaultEndedIt() {
    var summary = Fixture.summary(trials: 1500, isComplete: false)
    summary.trials.fault = .amountTooLarge(project: "p", item: "wild", trial: 1500)
    #expect(
      blocks(summary).contains(
        .alarm(
          "INCOMPLETE: an amount outgrew what can be reckoned with. These figures rest on the 1,500"
            + " futures before that one.")))
  }

  @Test func putsPartsOfPartsBeneathTheirProject() throws {
    let ledgers = ["halls", "buses"].map { LedgerFixture.ledger(project: $0) }
    let document = PlanDocument.document(ledgers, try LedgerFixture.scenario())
    let headings = document.blocks.compactMap { block -> (String, Int)? in
      if case .heading(let text, let level) = block { (text, level) } else { nil }
    }
    #expect(headings.map(\.0).prefix(3) == ["halls", "Year by year (£)", "Month by month (£)"])
    #expect(headings.map(\.1) == [1, 2, 2, 1, 2, 2])
  }
}
