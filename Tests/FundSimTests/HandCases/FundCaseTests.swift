import Testing

@testable import FundSim

extension HandCasesTests {
  /// Pots, offsets, scale-back and outcomes worked by hand.
  struct FundCaseTests {
    private func leavingMoneyOver(_ unspent: Unspent) throws -> Scenario {
      try handScenario(
        reserves: 100_000,
        costs: [Cost(id: "staff", .perMonth(1000)), Cost(id: "van", .perMonth(300))],
        streams: [
          Stream(
            id: "grant", kind: .lottery, level: .total(1200), term: 3,
            payment: Payment(every: 3), restricted: ["van"], unspent: unspent)
        ])
    }

    @Test(arguments: [Unspent.return, .keep], LedgerSource.allCases)
    func restrictedMoneyLeftOver(unspent: Unspent, source: LedgerSource) throws {
      let ledger = try source.plan(leavingMoneyOver(unspent))
      let pot = ledger.potPounds("grant")
      #expect(Array(pot[0...1]) == [900, 600])
      #expect(ledger.returns.nonzeroPounds == (unspent == .return ? [2: 300] : [:]))
      #expect(pot[2] == (unspent == .return ? 0 : 300))
      #expect(pot[3] == 0)
      #expect(ledger.generalPounds[2] == 97_000)
      #expect(ledger.generalPounds[3] == (unspent == .return ? 95_700 : 96_000))
    }

    /// A run keeps no ledger, and goes a shorter way for a project with one fund.
    @Test(arguments: [Unspent.return, .keep])
    func restrictedMoneyLeftOverInARun(unspent: Unspent) throws {
      let cash = try Simulation(leavingMoneyOver(unspent)).run(trials: 3).projects[0].cash
      #expect(Array(cash[0...2].map(\.p50)) == [99_000, 98_000, 97_000])
      #expect(cash[3].p5 == (unspent == .return ? 95_700 : 96_000) && cash[3].p95 == cash[3].p5)
      #expect(cash[4].p50 == (unspent == .return ? 94_400 : 94_700))
    }

    /// £1,200 for rent of £100 a month in a term of six months: £600 go back at its end, where the
    /// project is open until then; after a first breach nothing counts.
    @Test(arguments: [(100_000.0, 600.0), (1500, 0)])
    func moneyReturnedIsCountedWhileOpen(_ reserves: (pounds: Double, returned: Double)) throws {
      let scenario = try handScenario(
        reserves: .constant(reserves.pounds),
        costs: [Cost(id: "staff", .perMonth(1000)), Cost(id: "rent", .perMonth(100))],
        streams: [
          Stream(id: "gift", kind: .donations, level: .perMonth(10)),
          Stream(
            id: "grant", kind: .lottery, level: .total(1200), term: 6,
            payment: Payment(every: 6), restricted: ["rent"]),
        ])
      let project = try Simulation(scenario).run(trials: 70).projects[0]
      #expect(project.returned?.mean == reserves.returned)
      #expect(project.returned?.share.p == (reserves.returned > 0 ? 1 : 0))
      #expect(project.streams.map(\.returned.mean) == [0, reserves.returned])
    }

    @Test(arguments: LedgerSource.allCases)
    func potThatEndsFirstPaysFirst(source: LedgerSource) throws {
      let ledger = try source.plan(
        handScenario(
          reserves: 100_000,
          streams: [
            Stream(
              id: "long", kind: .lottery, level: .total(6000), term: 12,
              payment: Payment(every: 12), restricted: ["staff"]),
            Stream(
              id: "short", kind: .lottery, level: .total(1500), term: 6,
              payment: Payment(every: 6), restricted: ["staff"]),
          ]))
      #expect(Array(ledger.potPounds("short")[0...2]) == [500, 0, 0])
      #expect(Array(ledger.potPounds("long")[0...2]) == [6000, 5500, 4500])
    }

    @Test(arguments: LedgerSource.allCases)
    func renewedAtOnceIsNotReturned(source: LedgerSource) throws {
      let ledger = try source.plan(
        handScenario(
          reserves: 100_000,
          costs: [Cost(id: "van", .perMonth(10))],
          streams: [
            Stream(
              id: "grant", kind: .lottery, level: .perMonth(100), term: 2,
              renewal: Renewal(chance: 0.5), restricted: ["van"])
          ]))
      #expect(Array(ledger.potPounds("grant")[0...4]) == [90, 180, 270, 0, 0])
      #expect(ledger.returns.nonzeroPounds == [3: 360])
    }

    @Test(arguments: LedgerSource.allCases)
    func helpInKindOffsetsACost(source: LedgerSource) throws {
      let ledger = try source.plan(
        handScenario(
          reserves: 100_000,
          costs: [Cost(id: "drivers", .perMonth(1000)), Cost(id: "van", .once(500), from: 2)],
          streams: [
            Stream(
              id: "volunteers", kind: .inKind, level: .hours(perMonth: 40, rate: 10), ramp: 2,
              offsets: [Offset(cost: "drivers", share: 0.6), Offset(cost: "van", share: 1)]),
            Stream(
              id: "depot", kind: .budget, arrangement: .aligned, level: .perYear(1200), apply: 1,
              offsets: [Offset(cost: "drivers", share: 0.7)]),
          ]))
      // Month 0: half the hours, 30 % off; month 1: 60 % + 70 %, at most the whole.
      #expect(Array(ledger.spentPounds("drivers")[0...2]) == [700, 0, 0])
      #expect(ledger.spentPounds("van").nonzero == [:])
      #expect(Array(ledger.pounds("volunteers")[0...1]) == [200, 400])
      #expect(Array(ledger.pounds("depot")[0...1]) == [0, 100])
      #expect(ledger.generalPounds[5] == 99_300)
    }

    @Test(arguments: LedgerSource.allCases)
    func costsByMonth(source: LedgerSource) throws {
      let ledger = try source.plan(
        handScenario(costs: [
          Cost(id: "rent", .perYear(1200), from: 11, until: 14, inflation: 0.1),
          Cost(id: "van", .once(5000), from: 3, inflation: 0.1),
        ]))
      #expect(ledger.duePounds("rent").nonzero == [11: 100, 12: 110, 13: 110])
      #expect(ledger.duePounds("van").nonzero == [3: 5000])
    }

    @Test(arguments: LedgerSource.allCases)
    func scaleBackBelowTheTrigger(source: LedgerSource) throws {
      let ledger = try source.trace(Self.scalingBack())
      // 4,500, 3,500 and 2,500 are not below 2,000; 1,500 is.
      #expect(Array(ledger.spentPounds("staff")[0...4]) == [1000, 1000, 1000, 500, 500])
      #expect(ledger.generalPounds[4] == 500)
      #expect(ledger.breach == 6)
      #expect(ledger.wouldScaleBack == [])
    }

    private static func scalingBack() throws -> Scenario {
      try handScenario(
        reserves: 4500, costs: [Cost(id: "staff", .perMonth(1000), flexible: 0.5)],
        policy: Policy(trigger: 2))
    }

    /// The plan spends what it says; the months of cutting stand beside it.
    @Test(arguments: LedgerSource.allCases)
    func thePlanIsNotScaledBack(source: LedgerSource) throws {
      let ledger = try source.plan(Self.scalingBack())
      #expect(ledger.spentPounds("staff").allSatisfy { $0 == 1000 })
      #expect(Array(ledger.generalPounds[3...4]) == [500, -500])
      #expect(ledger.breach == 4)
      // As the policy would be followed, each cut leaving more for the months after it.
      #expect(ledger.wouldScaleBack == Array(3..<ledger.general.count))
      #expect(ledger.events.filter { $0.kind == .scaledBack }.isEmpty)
    }

    /// With money coming later the policy would restore the hours, and a fund that is never so low
    /// names no month.
    @Test(arguments: LedgerSource.allCases)
    func thePlanNamesTheMonthsInWhichItsPolicyWouldCut(source: LedgerSource) throws {
      func plan(reserves: Quantity) throws -> Ledger {
        try source.plan(
          handScenario(
            reserves: reserves, costs: [Cost(id: "staff", .perMonth(1000), flexible: 0.5)],
            streams: [
              Stream(
                id: "gift", kind: .donations, level: .total(50_000), start: 5, term: 12,
                payment: Payment(every: 12))
            ],
            policy: Policy(trigger: 2)))
      }
      // 4,500 falls below 2,000 at the end of month 2; the gift comes in month 5, whose cut goes by
      // the fund before it.
      #expect(try plan(reserves: 4500).wouldScaleBack == [3, 4, 5])
      #expect(try plan(reserves: 100_000).wouldScaleBack == [])
    }

    @Test(arguments: LedgerSource.allCases)
    func breachOfTheLimitAndBridging(source: LedgerSource) throws {
      let ledger = try source.plan(
        handScenario(
          reserves: 2000, overdraft: 500, windDown: 1500,
          sustainability: Sustainability(assess: [1, 2, 12])))
      // The limit is £1,000: met exactly in month 0, missed by £1,000 in month 1.
      #expect(ledger.breach == 1)
      #expect(ledger.assessments.map(\.outcome) == [.precarious, .closed, .closed])
      #expect(ledger.assessments.map(\.bridging) == [0, 1_000_000_000, 11_000_000_000])
    }

    /// Within a month receipts come before costs: nothing in hand is enough.
    @Test(arguments: LedgerSource.allCases)
    func receiptsComeBeforeCosts(source: LedgerSource) throws {
      let ledger = try source.plan(
        handScenario(streams: [Stream(id: "council", kind: .contract, level: .perMonth(1000))]))
      #expect(ledger.breach == nil)
      #expect(ledger.generalPounds.allSatisfy { $0 == 0 })
    }

    /// A shortfall of less than a penny is none; the limit here is £1,000, before costs of £1,000.
    @Test(
      arguments: [(1999.99, 0), (1999.990001, 1), (2000, 1), (2999.99, 1)], LedgerSource.allCases)
    func aPennyShortIsABreach(_ reserves: (pounds: Double, breach: Int), source: LedgerSource)
      throws
    {
      let ledger = try source.plan(
        handScenario(reserves: try .constant(reserves.pounds), windDown: 1000))
      #expect(ledger.breach == reserves.breach)
    }

    @Test(arguments: LedgerSource.allCases)
    func sustainedAndMainstreamed(source: LedgerSource) throws {
      let ledger = try source.plan(
        handScenario(
          reserves: 3000,
          streams: [
            Stream(id: "contract", kind: .contract, level: .perMonth(600)),
            Stream(
              id: "grant", kind: .charitableGrant, level: .perMonth(400), term: 18,
              renewal: Renewal(chance: 1)),
          ],
          sustainability: Sustainability(assess: [12, 24], coverage: 0.8)))
      let first = ledger.assessments[0]
      // At 12: six months of the grant are decided, the renewal in month 18 is not.
      #expect(first.securedAhead == 9_600_000_000)
      #expect(first.timeLimitedAhead == 2_400_000_000)
      #expect(first.mainstreamAhead == 7_200_000_000)
      #expect(first.costsAhead == 12_000_000_000 && first.freeReserves == 3_000_000_000)
      #expect(first.outcome == .sustained && first.isMainstreamed)
    }

    @Test(arguments: LedgerSource.allCases)
    func stageGrantInPartsWithHoldback(source: LedgerSource) throws {
      let programme = Programme(stages: [
        Stage(
          id: "main", month: 2, after: "pilot", grant: 900, over: 3,
          holdback: .init(share: 0.5, until: .end), restricted: ["staff"], unspent: .return),
        Stage(id: "pilot", month: 1, grant: 100),
      ])
      let joining = try source.plan(handScenario(programme: programme))
      #expect(joining.pounds("programme/main").nonzero == [2: 150, 3: 150, 4: 150 + 450])
      #expect(joining.pots.map(\.id) == ["programme/main"])
    }

    @Test(arguments: LedgerSource.allCases)
    func stagesOfOthersBringNothing(source: LedgerSource) throws {
      let programme = Programme(stages: [
        Stage(id: "pilot", month: 1, grant: 100),
        Stage(id: "main", month: 2, after: "pilot", grant: 900),
      ])
      let ledger = try source.plan(handScenario(programme: programme, joins: false))
      #expect(ledger.streams.map(\.id) == ["programme/pilot", "programme/main"])
      #expect(ledger.streams.allSatisfy { $0.months.allSatisfy { $0 == 0 } })
    }
  }
}
