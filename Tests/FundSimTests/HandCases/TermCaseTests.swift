import Testing

@testable import FundSim

extension HandCasesTests {
  /// Awards, renewals and levels worked by hand.
  struct TermCaseTests {
    @Test(arguments: LedgerSource.allCases)
    func applicationToFirstMonth(source: LedgerSource) throws {
      let ledger = try source.plan(
        handScenario(streams: [
          Stream(
            id: "grant", kind: .charitableGrant, level: .perMonth(500), apply: 3, decision: 4,
            start: 2, term: 2, bidCost: 250)
        ]))
      #expect(ledger.pounds("grant").nonzero == [9: 500, 10: 500])
      #expect(ledger.bids.nonzeroPounds == [3: 250])
    }

    @Test(arguments: LedgerSource.allCases)
    func refusedThreeTimes(source: LedgerSource) throws {
      let ledger = try source.trace(
        handScenario(streams: [
          Stream(
            id: "grant", kind: .charitableGrant, level: .perMonth(500), chance: 0, apply: 1,
            decision: 2, attempts: 3, retry: 4, bidCost: 100)
        ]))
      #expect(ledger.pounds("grant").nonzero == [:])
      #expect(ledger.bids.nonzeroPounds == [1: 100, 7: 100, 13: 100])
    }

    /// Drawn `attempts` below 1 count as 1: the one application is made, and may be won.
    @Test(arguments: LedgerSource.allCases)
    func attemptsBelowOneCountAsOne(source: LedgerSource) throws {
      func scenario(_ attempts: Quantity, chance: Quantity) throws -> Scenario {
        try handScenario(streams: [
          Stream(
            id: "grant", kind: .charitableGrant, level: .perMonth(500), chance: chance, apply: 1,
            decision: 2, term: 1, attempts: attempts, retry: 4, bidCost: 100)
        ])
      }
      let none = try Quantity.discrete([.init(0, weight: 1), .init(-3, weight: 1)])
      let (lost, won) = (try scenario(none, chance: 0), try scenario(none, chance: 1))
      for trial in UInt64(0)..<8 {
        #expect(try source.trace(lost, trial: trial).bids.nonzeroPounds == [1: 100])
        #expect(try source.trace(won, trial: trial).pounds("grant").nonzero == [3: 500])
      }
      #expect(try source.plan(lost).bids.nonzeroPounds == [1: 100])
      #expect(try source.plan(lost).pounds("grant").nonzero == [3: 500])
      // Of 0.4, of 0 and of 2 only the last is more than one.
      let some = try Quantity.empirical([0.4, 0, 2])
      let bids = try (UInt64(0)..<40).map { trial in
        try source.trace(scenario(some, chance: 0), trial: trial).bids.nonzeroPounds
      }
      #expect(bids.allSatisfy { $0 == [1: 100] || $0 == [1: 100, 7: 100] })
      #expect(Set(bids.map(\.count)) == [1, 2])
    }

    @Test(arguments: LedgerSource.allCases)
    func renewalsWithGapAndFactor(source: LedgerSource) throws {
      let ledger = try source.plan(
        handScenario(streams: [
          Stream(
            id: "grant", kind: .charitableGrant, level: .total(1000), term: 2,
            renewal: Renewal(chance: 0, term: 4, factor: 2, gap: 1, times: .atMost(2)))
        ]))
      // £1,000 over 2; £2,000 over 4 from month 2 + 1; £4,000 over 4 from month 7 + 1.
      #expect(
        ledger.pounds("grant").nonzero == [
          0: 500, 1: 500, 3: 500, 4: 500, 5: 500, 6: 500, 8: 1000, 9: 1000, 10: 1000, 11: 1000,
        ])
    }

    @Test(arguments: LedgerSource.allCases)
    func growthRampAndSeason(source: LedgerSource) throws {
      let ledger = try source.plan(
        handScenario(
          start: CalendarMonth(year: 2014, month: 11),
          streams: [
            Stream(
              id: "fees", kind: .userPayments, level: .perMonth(120), apply: 1, growth: -0.5,
              ramp: 3, season: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0])
          ]))
      let fees = ledger.pounds("fees")
      // Month 1 is December, month 2 January, and s₀ is month 1.
      #expect(fees[0...4] == [0, 0, 160, 120, 120])
      #expect(fees[13...15] == [0, 120, 60])
    }

    @Test(arguments: LedgerSource.allCases)
    func certainCutsEveryYear(source: LedgerSource) throws {
      let ledger = try source.trace(
        handScenario(streams: [
          Stream(
            id: "contract", kind: .contract, level: .perMonth(1000), term: 24,
            renewal: Renewal(chance: 1, term: 12), cut: Cut(chance: 1, severity: 0.5))
        ]))
      let receipts = ledger.pounds("contract")
      // The term's second review would fall in month 24, when it runs no longer.
      #expect(receipts[0] == 1000 && receipts[11] == 1000)
      #expect(receipts[12] == 500 && receipts[23] == 500)
      #expect(receipts[24] == 500 && receipts[35] == 500)
    }

    @Test(arguments: LedgerSource.allCases)
    func requirementWaitsForTheAward(source: LedgerSource) throws {
      let streams = [
        Stream(
          id: "second", kind: .lottery, level: .perMonth(10), apply: 4, term: 1, attempts: 2,
          retry: 6, requires: ["first"]),
        Stream(id: "first", kind: .lottery, level: .perMonth(10), apply: 3, decision: 2, term: 1),
      ]
      let ledger = try source.trace(handScenario(streams: streams))
      // Refused in month 4, before the first is decided in month 5; won in month 10.
      #expect(ledger.pounds("first").nonzero == [5: 10])
      #expect(ledger.pounds("second").nonzero == [10: 10])
    }

    @Test(arguments: LedgerSource.allCases)
    func matchOfARampingStream(source: LedgerSource) throws {
      let ledger = try source.plan(
        handScenario(streams: [
          Stream(
            id: "match", kind: .match,
            level: .match(MatchTerms(of: .streams(["fees"]), ratio: 0.5, payFrom: 6, over: 3))),
          Stream(
            id: "fees", kind: .userPayments, level: .perMonth(100), term: 4,
            growth: 1, ramp: 2),
        ]))
      // £50 + 3 × £100 in the first term; half of it in three parts.
      let part = 58.333333
      #expect(ledger.pounds("match").nonzero == [6: part, 7: part, 8: part])
    }

    @Test(arguments: LedgerSource.allCases)
    func matchOfTheProgramme(source: LedgerSource) throws {
      let programme = Programme(stages: [
        Stage(id: "pilot", month: 1, grant: 600),
        Stage(id: "main", month: 6, after: "pilot", grant: 6000),
      ])
      let ledger = try source.plan(
        handScenario(
          programme: programme,
          streams: [
            Stream(
              id: "match", kind: .match,
              level: .match(MatchTerms(of: .programme, ratio: 2, payFrom: 6, over: 2)))
          ]))
      #expect(ledger.pounds("match").nonzero == [6: 600, 7: 600])
      #expect(ledger.pounds("programme/main").nonzero == [6: 6000])
    }

    /// A council adds a quarter to all that others have promised by month 6: £600 of the pilot's
    /// grant and 4 × £100 of the gift, but neither the main stage of month 6 nor the bid that is
    /// decided in month 7. A quarter of £1,000 in two parts, whatever the order.
    @Test(arguments: LedgerSource.allCases)
    func matchOfStreamsAndTheProgramme(source: LedgerSource) throws {
      let both: [MatchTerms.Basis.Source] = [.stream("gift"), .programme, .stream("bid")]
      for sources in [both, both.reversed()] {
        let ledger = try source.plan(
          handScenario(
            programme: Programme(stages: [
              Stage(id: "pilot", month: 1, grant: 600),
              Stage(id: "main", month: 6, after: "pilot", grant: 6000),
            ]),
            streams: [
              Stream(
                id: "council", kind: .match,
                level: .match(MatchTerms(of: .init(sources), ratio: 0.25, payFrom: 6, over: 2))),
              Stream(id: "gift", kind: .donations, level: .perMonth(100), term: 4),
              Stream(id: "bid", kind: .lottery, level: .total(9000), decision: 7, term: 12),
            ]))
        #expect(ledger.pounds("council").nonzero == [6: 125, 7: 125])
      }
    }

    /// Who does not join passes no stage, so that of both only the stream is left: £400 / 4.
    @Test(arguments: LedgerSource.allCases)
    func matchOfBothWithoutTheProgramme(source: LedgerSource) throws {
      let ledger = try source.trace(
        handScenario(
          programme: Programme(stages: [Stage(id: "pilot", month: 1, grant: 600)]), joins: false,
          streams: [
            Stream(id: "gift", kind: .donations, level: .perMonth(100), term: 4),
            Stream(
              id: "council", kind: .match,
              level: .match(
                MatchTerms(
                  of: .init([.programme, .stream("gift")]), ratio: 0.25, payFrom: 6, over: 1))),
          ]))
      #expect(ledger.pounds("council").nonzero == [6: 100])
    }

    @Test(arguments: LedgerSource.allCases)
    func planLeavesOutTheUnplanned(source: LedgerSource) throws {
      let streams = [
        Stream(id: "hope", kind: .donations, level: .perMonth(10), bidCost: 5, planned: false)
      ]
      let scenario = try handScenario(streams: streams)
      #expect(try source.plan(scenario).pounds("hope").allSatisfy { $0 == 0 })
      #expect(try source.plan(scenario).bids.allSatisfy { $0 == 0 })
      #expect(try source.trace(scenario).pounds("hope").allSatisfy { $0 == 10 })
    }
  }
}
