import Testing

@testable import FundSim

extension HandCasesTests {
  /// Payment schedules worked by hand.
  struct PaymentCaseTests {
    @Test(arguments: LedgerSource.allCases)
    func arrearsEveryThreeMonthsOneLate(source: LedgerSource) throws {
      // Seven months from month 2: periods 2–4, 5–7 and a short one, month 8 alone.
      let ledger = try source.plan(
        handScenario(streams: [
          Stream(
            id: "contract", kind: .contract, level: .perYear(12_000), apply: 2, term: 7,
            payment: Payment(in: .arrears, every: 3, lag: 1))
        ]))
      #expect(ledger.pounds("contract").nonzero == [5: 3000, 8: 3000, 9: 1000])
    }

    @Test(arguments: LedgerSource.allCases)
    func advanceEveryTwelveMonths(source: LedgerSource) throws {
      // A total of £9,000 over 18 months is £500 a month; growth is not for totals.
      let ledger = try source.plan(
        handScenario(streams: [
          Stream(
            id: "grant", kind: .lottery, level: .total(9000), term: 18, payment: Payment(every: 12))
        ]))
      #expect(ledger.pounds("grant").nonzero == [0: 6000, 12: 3000])
    }

    @Test(arguments: LedgerSource.allCases)
    func advanceReachesBeyondTheEnd(source: LedgerSource) throws {
      // 24 + 12 months are simulated; the payment in month 30 covers 30…41 with the growth of 36
      // on.
      let ledger = try source.plan(
        handScenario(streams: [
          Stream(
            id: "grant", kind: .contract, level: .perMonth(100), apply: 6, growth: 0.5,
            payment: Payment(every: 24))
        ]))
      let nextYears = 1200 * (1.5 * 1.5 + 1.5 * 1.5 * 1.5)
      #expect(ledger.pounds("grant").nonzero == [6: 1200 + 1800, 30: nextYears])
    }

    @Test(arguments: LedgerSource.allCases)
    func holdbackToTheEnd(source: LedgerSource) throws {
      let ledger = try source.plan(
        handScenario(streams: [
          Stream(
            id: "grant", kind: .publicGrant, level: .perMonth(1000), term: 6,
            payment: Payment(
              in: .arrears, every: 2, lag: 1, holdback: .init(share: 0.1, until: .end)))
        ]))
      // Paid in months 1 + 1, 3 + 1 and 5 + 1, where 3 × £200 come too.
      #expect(ledger.pounds("grant").nonzero == [2: 1800, 4: 1800, 6: 1800 + 600])
    }

    @Test(arguments: [true, false], LedgerSource.allCases)
    func holdbackToAStage(passed: Bool, source: LedgerSource) throws {
      let programme = Programme(stages: [
        Stage(id: "review", month: 2, chance: .all(passed ? 1 : 0))
      ])
      let ledger = try source.trace(
        handScenario(
          programme: programme,
          streams: [
            Stream(
              id: "grant", kind: .publicGrant, level: .perMonth(1000), term: 4,
              payment: Payment(holdback: .init(share: 0.25, until: .stage("review"))))
          ]))
      #expect(
        ledger.pounds("grant").nonzero
          == (passed ? [0: 750, 1: 750, 2: 750 + 750, 3: 1000] : [0: 750, 1: 750, 2: 750, 3: 750]))
    }

    @Test(arguments: LedgerSource.allCases)
    func resultsComeLaterAfterTheHoldback(source: LedgerSource) throws {
      let ledger = try source.plan(
        handScenario(streams: [
          Stream(
            id: "contract", kind: .contract, level: .perMonth(1000), term: 2,
            payment: Payment(
              holdback: .init(share: 0.2, until: .end),
              results: .init(share: 0.5, achieved: 0.75, lag: 3)))
        ]))
      // Each £1,000: £200 kept, £400 now, £400 × 0.75 three months later; £400 released in month 1.
      #expect(ledger.pounds("contract").nonzero == [0: 400, 1: 800, 3: 300, 4: 300])
    }
  }
}
