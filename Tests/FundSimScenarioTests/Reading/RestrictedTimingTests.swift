import FundSim
import FundSimScenario
import Testing

extension Reading {
  /// The warning of restricted money that comes when what it may pay is over.
  @Suite struct RestrictedTimingTests {
    private func text(_ grant: String, costs: String, stages: String = "{}") -> String {
      """
      {"fundsim": 1, "horizon": 24, "programme": {"stages": \(stages)}, "projects": {"p": {
      "reserves": 50000, "costs": {"staff": {"perMonth": 100}, \(costs)},
      "streams": {"grant": {"kind": "lottery", "total": 6000, "term": 6, \(grant)}}}}}
      """
    }

    private let works =
      #""works": {"once": 900, "from": 11}, "moves": {"perMonth": 50, "until": 9}"#
    private let both = #""restricted": ["works", "moves"]"#
    private let place = "warning: /projects/p/streams/grant/restricted: "
    private let remedy =
      "; let the money come earlier or the costs fall later, or list other costs"

    /// Whether the grant's money pays for anything: then the general fund has more at the end than
    /// without it.
    private func pays(_ text: String, inThePlan: Bool) throws -> Bool {
      let scenario = try loaded(text).scenario
      let without = try loaded(text.replacing("6000", with: "0")).scenario
      let funds = try [scenario, without].map { scenario in
        let simulation = try Simulation(scenario)
        let ledgers =
          try inThePlan
          ? simulation.plan() : (0..<20).map { try simulation.trace(trial: $0)[0] }
        return ledgers.map { $0.general.last }
      }
      return funds[0] != funds[1]
    }

    /// The last of the costs is the works in month 11.
    @Test(arguments: [
      (#""apply": 2, "decision": 7, "start": 3"#, 12), (#""apply": 12"#, 12),
      (#""decision": "3 to 30 months", "apply": 13"#, 13), (#""apply": 12, "planned": false"#, 12),
      (#""apply": 12, "chance": 0.5, "attempts": 3, "retry": 1"#, 12),
    ])
    func inNoFuture(grant: String, month: Int) throws {
      let text = text("\(grant), \(both)", costs: works)
      #expect(
        messages(text) == [
          place + "its money comes in month \(month) at the earliest, and the last of the costs "
            + "that it may pay falls in month 11, so it can pay for nothing" + remedy
        ])
      #expect(try !pays(text, inThePlan: false))
      #expect(try !pays(text, inThePlan: true))
    }

    /// The median of 6 to 24 months is 12.
    @Test func inThePlanAlone() throws {
      let text = text(#""decision": "6 to 24 months", \#(both)"#, costs: works)
      #expect(
        messages(text) == [
          place + "in the plan its money comes from month 12 on, and the last of the costs that it "
            + "may pay falls in month 11, so there it pays for nothing" + remedy
        ])
      #expect(try !pays(text, inThePlan: true))
      #expect(try pays(text, inThePlan: false))
      // What is not planned is no part of the plan.
      #expect(messages(text.replacing(both, with: both + #", "planned": false"#)) == [])
    }

    @Test(arguments: [
      (#""apply": 11"#, #""works": {"once": 900, "from": 11}"#),
      (#""decision": "6 to 20 months""#, #""works": {"once": 900, "from": 11}"#),
      (#""apply": 8"#, #""works": {"perMonth": 900, "until": 9}"#),
      (#""apply": 20"#, #""works": {"perMonth": 900}"#),
    ])
    func isSilentOfMoneyInTime(grant: String, cost: String) throws {
      let text = text(grant + #", "restricted": ["works"]"#, costs: cost)
      #expect(messages(text) == [])
      #expect(try pays(text, inThePlan: true))
    }

    /// The last month of a cost is the one before its `until`, as it says.
    @Test func theMonthBeforeUntil() throws {
      let text = text(
        #""apply": 9, "restricted": ["moves"]"#, costs: #""moves": {"perMonth": 50, "until": 9}"#)
      #expect(messages(text).count == 1)
      #expect(messages(text).allSatisfy { $0.contains("falls in month 8, so it can") })
      #expect(try !pays(text, inThePlan: false))
    }

    /// A match is paid from `payFrom` on, whenever it is committed.
    @Test(arguments: [(9, true), (8, false)])
    func aMatch(payFrom: Int, isLate: Bool) {
      let match = """
        "restricted": ["works"]}, "match": {"kind": "match", "of": ["grant"], "ratio": 1,
        "payFrom": \(payFrom), "restricted": ["moves"]
        """
      let costs = #""works": {"perMonth": 900}, "moves": {"perMonth": 50, "until": 9}"#
      let found = messages(text(match, costs: costs))
      #expect(found.count == (isLate ? 1 : 0))
      #expect(found.allSatisfy { $0.hasPrefix("warning: /projects/p/streams/match/restricted: ") })
    }

    private let late = "warning: /programme/stages/late/restricted: "

    @Test func aStage() throws {
      let stage = #"{"late": {"month": 12, "grant": 700, "restricted": ["works", "moves"]}}"#
      let text = text(#""apply": 0"#, costs: works, stages: stage)
      #expect(
        messages(text) == [
          late + #""p" has the last of these costs in month 11, and the grant comes in month 12 "#
            + "at the earliest, so it cannot spend it" + remedy
        ])
      let ledger = try #require(try Simulation(loaded(text).scenario).trace(trial: 0).first)
      #expect(ledger.pots.last?.months.last == 700_000_000)
      #expect(messages(text.replacing(#""month": 12"#, with: #""month": 11"#)) == [])
      #expect(
        messages(text.replacing(#""month": 12"#, with: #""month": "6 to 24""#)) == [
          late + #"in the plan "p" has the last of these costs in month 11, and the grant comes "#
            + "from month 12 on, so there it cannot spend it" + remedy
        ])
    }

    /// A cost that never falls has a warning of its own, and nothing follows from it.
    @Test func aCostThatNeverFalls() {
      let found = messages(
        text(
          #""apply": 12, "restricted": ["moves"]"#,
          costs: #""moves": {"perMonth": 50, "from": 4, "until": 4}"#))
      #expect(found.count == 1)
      #expect(found.allSatisfy { $0.hasPrefix("warning: /projects/p/costs/moves/until: ") })
    }
  }
}
