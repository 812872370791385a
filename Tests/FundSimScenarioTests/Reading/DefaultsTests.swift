import FundSim
import FundSimScenario
import Testing

extension Reading {
  /// What a key that is left out means (MODEL §§0–6, 9).
  @Suite struct DefaultsTests {
    @Test func topLevel() throws {
      let scenario = try scenario(ScenarioText())
      #expect(scenario.title == "")
      #expect(scenario.currency == "GBP")
      #expect(scenario.start == nil)
      #expect(scenario.horizon == 60)
      #expect(scenario.inflation == 0)
      #expect(scenario.drivers.isEmpty)
      #expect(scenario.programme == nil)
      #expect(
        scenario.sustainability
          == Sustainability(
            assess: [12, 24, 36, 60], reservesMonths: 3, coverage: 0.75, maxTimeLimited: 0.5,
            mainstreamShare: 0.5))
    }

    @Test func assessmentsEndWithTheHorizon() throws {
      let scenario = try scenario(ScenarioText(top: #""horizon": 35, "sustainability": {},"#))
      #expect(scenario.sustainability.assess == [12, 24])
    }

    @Test func projectAndCost() throws {
      let project = try #require(try scenario(ScenarioText()).projects.first)
      #expect(
        project
          == Project(
            id: "transport", leadType: .vcs, theme: "", replicas: 1, joins: true, reserves: 0,
            overdraft: 0, windDown: 0,
            costs: [
              Cost(
                id: "salaries", .perYear(30000), from: 0, until: nil, inflation: nil, flexible: 0)
            ], streams: [], policy: nil))
    }

    @Test func driverOfAScenario() throws {
      let scenario = try scenario(ScenarioText(top: #""drivers": {"climate": {}},"#))
      #expect(scenario.drivers == [Driver(id: "climate", persistence: 0.7)])
    }

    private static let kinds: [(StreamKind, String, Bool, Bool)] = [
      (.contract, "", false, true), (.publicGrant, "", true, false), (.lottery, "", true, false),
      (.charitableGrant, "", true, false), (.userPayments, "", false, false),
      (.donations, "", false, false), (.inKind, "", false, false),
      (.budget, #""arrangement": "aligned", "#, false, false),
      (.budget, #""arrangement": "pooled", "#, false, true),
      (.budget, #""arrangement": "devolved", "#, false, true),
    ]

    @Test(arguments: kinds)
    func streamOfAKind(
      _ kind: StreamKind, _ extra: String, _ isTimeLimited: Bool, _ isMainstream: Bool
    ) throws {
      let stream = try stream(#""kind": "\#(kind.rawValue)", \#(extra)"perMonth": 100"#)
      let arrangement = Arrangement.allCases.first { extra.contains($0.rawValue) }
      #expect(
        stream
          == FundSim.Stream(
            id: "one", kind: kind, arrangement: arrangement, level: .perMonth(100), chance: 1,
            apply: 0, decision: 0, start: 0, term: nil, attempts: 1, retry: 6, bidCost: 0,
            requires: [], renewal: nil, growth: 0, volatility: 0, ramp: 0, season: nil, cut: nil,
            payment: Payment(in: .advance, every: 1, lag: 0, holdback: nil, results: nil),
            restricted: nil, unspent: .return, timeLimited: isTimeLimited,
            mainstream: isMainstream, planned: true, drivers: [], offsets: []))
    }

    @Test func loan() throws {
      let stream = try stream(#""kind": "loan", "principal": 5000, "term": 24"#)
      #expect(
        stream.level
          == .loan(LoanTerms(principal: 5000, rate: 0, holiday: 0, repayment: .annuity, fee: 0)))
      #expect(!stream.timeLimited)
      #expect(!stream.mainstream)
    }

    @Test func match() throws {
      let text = ScenarioText(
        streams: #"""
          "grant": {"kind": "public-grant", "total": 9000, "term": 12},
          "council": {"kind": "match", "of": ["grant"], "ratio": "50%"}
          """#)
      let stream = try #require(try scenario(text).projects[0].streams.last)
      #expect(
        stream.level
          == .match(
            MatchTerms(of: .streams(["grant"]), ratio: 0.5, honour: 1, payFrom: 12, over: 12)))
      #expect(stream.timeLimited)
    }

    /// `"programme"` stands alone or in the array, where it means the programme whatever streams
    /// there are.
    @Test(arguments: [
      (#""programme""#, MatchTerms.Basis.programme), (#"["programme"]"#, .programme),
      (#"["grant", "programme"]"#, .init([.stream("grant"), .programme])),
      (#"["programme", "grant"]"#, .init([.programme, .stream("grant")])),
    ])
    func matchOfTheProgramme(of: String, basis: MatchTerms.Basis) throws {
      var text = ScenarioText(
        top: #""programme": {"stages": {"pilot": {"month": 1}}},"#,
        streams: #"""
          "grant": {"kind": "public-grant", "total": 9000, "term": 12},
          "council": {"kind": "match", "of": \#(of), "ratio": "50%"}
          """#)
      let stream = try #require(try scenario(text).projects[0].streams.last)
      #expect(stream.level == .match(MatchTerms(of: basis, ratio: 0.5)))
      #expect(messages(text.text) == [])
      text.streams += #", "programme": {"kind": "lottery", "total": 500, "term": 12}"#
      let place = basis == .programme ? "" : of.hasPrefix(#"["p"#) ? "/0" : "/1"
      #expect(
        messages(text.text) == [
          "warning: /projects/transport/streams/council/of\(place): "
            + #""programme" means the grants of the stages, not the stream with that id; "#
            + "give the stream another id if the stream is meant"
        ])
    }

    @Test func partsOfAStream() throws {
      let stream = try stream(
        #""kind": "lottery", "total": 9000, "term": 12, "renewal": {"chance": "50%"}, "#
          + #""payment": {"results": {"share": "10%", "achieved": "80%"}}"#)
      #expect(
        stream.renewal == Renewal(chance: 0.5, term: nil, factor: 1, gap: 0, times: .atMost(1)))
      #expect(stream.payment.timing == .advance)
      #expect(stream.payment.results == Payment.Results(share: 0.1, achieved: 0.8, lag: 0))
    }

    @Test func programmeStageAndEffect() throws {
      let text = ScenarioText(
        top: #"""
          "programme": {"stages": {"early": {
            "month": 3, "effects": {"standing": {"on": ["lottery"], "odds": 2}}}}},
          """#)
      let programme = try #require(try scenario(text).programme)
      let effect = Effect(
        id: "standing", on: [.kind(.lottery)], odds: 2, applies: .both, from: 0, lasting: nil)
      #expect(
        programme
          == Programme(
            name: "", support: 12,
            stages: [
              Stage(
                id: "early", month: 3, after: nil, chance: .all(1), grant: 0, over: 1,
                holdback: nil, supportCost: 0, drivers: [], restricted: nil, unspent: .keep,
                effects: [effect])
            ]))
    }
  }
}
