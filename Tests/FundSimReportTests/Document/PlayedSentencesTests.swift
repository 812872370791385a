import FundSimScenario
import Testing

@testable import FundSim
@testable import FundSimReport

/// Sentences of a run, played: the scenario is changed as they say, and run again.
extension DocumentTests {
  @Suite struct PlayedSentencesTests {
    static let trials = 2000

    static func load(_ text: String) throws -> Scenario {
      try ScenarioLoader.load([UInt8](text.utf8), name: "played.json").scenario
    }

    /// The report of a run in one line, and its findings.
    static func run(_ scenario: Scenario) throws -> (text: String, findings: RunFindings) {
      let simulation = try Simulation(scenario)
      let summary = try simulation.run(trials: trials, seed: 3)
      let plan = try simulation.plan()
      let text = Rendered.run(summary, Fixture.plainContext, width: 96, plan: plan)
        .split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
      return (text, RunFindings(summary, plan: plan))
    }

    static func service(policy: String) -> String {
      """
      {"fundsim": 1, "drivers": {"mood": {}}, "projects": {"x": {
        "reserves": "£4,000 to £9,000", "windDown": 1000, \(policy)
        "costs": {"staff": {"perMonth": 1000, "flexible": 0.4}},
        "streams": {
          "fees": {"kind": "user-payments", "perMonth": 450, "volatility": 0.3},
          "grant": {"kind": "lottery", "perMonth": 600, "term": "2 years", "chance": 0.6,
            "apply": 3, "decision": 3, "drivers": {"mood": 0.5}, "renewal": {"chance": 0.5}}
        }}}}
      """
    }

    private static let policy = #""policy": {"trigger": 3},"#

    /// "With £x to fall back on, … in 8 of 10 futures; with £y, in 9 of 10".
    @Test(arguments: ["", policy])
    func whatToFallBackOnKeepsItOpen(policy: String) throws {
      let scenario = try Self.load(Self.service(policy: policy))
      guard case .service(let verdict?) = try Self.run(scenario).findings.verdict,
        case .forEight(let eight, let nine)? = verdict.bridging
      else {
        Issue.record("it does not need anything in 8 of 10 futures")
        return
      }
      func open(_ change: (inout Project) -> Void) throws -> Double {
        let played = scenario.changing { scenario in
          scenario.projects = scenario.projects.map { project in project.changing(change) }
        }
        let found = try Simulation(played).run(trials: Self.trials, seed: 3)
        return try #require(found.projects[0].outcomes.first { $0.month == verdict.main.month })
          .open.p
      }
      func pounds(_ money: Money) -> Quantity { .certain(Double(money.pounds)) }
      for (money, share) in [(eight, 0.8), (nine, 0.9)] {
        #expect(try open { $0.overdraft = pounds(money) } >= share)
        // A pound less is too little: it was rounded up to the next whole pound.
        let less = Money(micro: money.micro - 1_000_000)
        #expect(try open { $0.overdraft = pounds(less) } < share + 1 / Double(Self.trials))
      }
      #expect(try open { $0.overdraft = pounds(nine) } < 0.9 + 2 / Double(Self.trials))
    }

    /// Future by future: with an overdraft larger by x exactly those are not closed that need at most
    /// x, a penny short being none. In reserves only without a policy, which spends what is in hand.
    @Test(arguments: ["", policy])
    func aNeedIsWhatIsFallenBackOn(policy: String) throws {
      let text = Self.service(policy: policy).replacing("\"£4,000 to £9,000\"", with: "6000")
      let scenario = try Self.load(text)
      func closed(_ change: (inout Project) -> Void) throws -> [Bool] {
        let played = try Simulation(
          scenario.changing { scenario in
            scenario.projects = scenario.projects.map { project in project.changing(change) }
          })
        return try (0..<200).map { trial in
          try played.trace(trial: trial, seed: 3)[0].assessments[2].outcome == .closed
        }
      }
      let base = try Simulation(scenario)
      let needs = try (0..<200).map {
        try base.trace(trial: $0, seed: 3)[0].assessments[2].bridging
      }
      for x in [500.0, 1500, 4000] {
        let short = needs.map { $0 - Int64(x) * 1_000_000 >= 10_000 }
        #expect(short.contains(true) && short.contains(false))
        let borrowed = try Quantity.constant(x)
        #expect(try closed { $0.overdraft = borrowed } == short)
        let given = try Quantity.constant(6000 + x)
        #expect(try (closed { $0.reserves = given } == short) == policy.isEmpty)
      }
    }

    /// A grant that is decided in month 51 goes with nothing at month 36, and takings that come as
    /// planned in every future are not blamed for what closing takes.
    @Test func anAssociationIsNoCause() throws {
      let (text, findings) = try Self.run(
        Self.load(
          """
          {"fundsim": 1, "start": "2026-04", "drivers": {"mood": {"persistence": 0.95}},
           "projects": {"x": {"reserves": 6000, "windDown": 1000,
            "costs": {"a": {"perMonth": 1000}}, "streams": {
             "fees": {"kind": "user-payments", "perMonth": 650},
             "grant-now": {"kind": "charitable-grant", "perMonth": 400, "term": 60, "chance": 0.5,
               "decision": 3, "drivers": {"mood": 0.95}},
             "grant-in-year-five": {"kind": "charitable-grant", "perMonth": 400, "term": 12,
               "chance": 0.5, "apply": 48, "decision": 3, "drivers": {"mood": 0.95}}}}}}
          """))
      #expect(findings.associations.map(\.stream.id) == ["grant-now"])
      #expect(text.contains("What goes with being open"))
      #expect(text.contains("This is no cause"))
      #expect(!text.contains("The widest gap is fees"))
    }

    /// A fallback that is won where all else was lost goes with closing: the sentence names what
    /// being open goes with most, not the largest difference either way.
    @Test func beingOpenGoesMostWithWhatKeepsItOpen() throws {
      let (text, findings) = try Self.run(
        Self.load(
          """
          {"fundsim": 1, "drivers": {"mood": {"persistence": 1}}, "projects": {"x": {
            "reserves": 9000, "costs": {"staff": {"perMonth": 1000}}, "streams": {
              "fees": {"kind": "user-payments", "perMonth": 500},
              "gift": {"kind": "donations", "perMonth": 100, "chance": 0.5},
              "grant": {"kind": "lottery", "perMonth": 500, "chance": 0.5, "term": 60,
                "drivers": {"mood": 0.7}},
              "rescue": {"kind": "charitable-grant", "perMonth": 1, "chance": 0.5,
                "drivers": {"mood": -0.9}}}}}}
          """))
      let differences = findings.associations.map(\.difference)
      #expect(findings.associations.map(\.stream.id) == ["gift", "grant", "rescue"])
      #expect(try #require(differences.last) < -Association.least)
      let strongest = try #require(findings.associations.strongest)
      #expect(strongest.stream.id == "grant" && strongest.difference == differences.max())
      #expect(text.contains("Being open goes most with grant: where it is won by then,"))
    }

    /// A renewal has a row and a sentence of its own, and differs from all other futures.
    @Test func aRenewalIsARowOfItsOwn() throws {
      let (text, findings) = try Self.run(
        Self.load(
          """
          {"fundsim": 1, "projects": {"x": {"reserves": 2000, "costs": {"staff": {"perMonth": 1000}},
            "streams": {"council": {"kind": "contract", "perMonth": 1000, "term": 12,
              "renewal": {"chance": 0.5, "term": 48}}}}}}
          """))
      let found = try #require(findings.associations.first)
      #expect(findings.associations.count == 1 && found.isRenewal)
      // Renewed it never closes, else it does in month 14.
      #expect(found.ifWon == 1 && found.ifNotWon == 0)
      let chance = found.won
      #expect((chance - 0.5).magnitude < 5 * (0.25 / Double(Self.trials)).squareRoot())
      #expect(
        text.contains(
          "Being open goes most with a renewal of council: where it is renewed by then, the service"
            + " is open in every future; in the others, in no future."))
      #expect(text.contains("council, renewed"))
    }

    /// The months that a plan names are those in which a future without luck would cut.
    @Test(arguments: [(4500, [3...23]), (100_000, [])])
    func thePlanNamesTheMonthsOfItsPolicy(_ given: (reserves: Int, spans: [ClosedRange<Int>]))
      throws
    {
      let scenario = try Self.load(
        """
        {"fundsim": 1, "horizon": 24, "projects": {"x": {"reserves": \(given.reserves),
          "policy": {"trigger": 2}, "costs": {"staff": {"perMonth": 1000, "flexible": 0.5}}}}}
        """)
      let simulation = try Simulation(scenario)
      let plan = try simulation.plan()
      let played = try simulation.trace(trial: 0)[0].events.filter { $0.kind == .scaledBack }
      #expect(plan[0].wouldScaleBack == played.map(\.month))
      #expect((PolicyOnPlan(plan[0])?.spans ?? []) == given.spans)
      let text = Rendered.plan(plan, scenario, width: 120)
        .split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
      #expect(
        text.contains("would do so in 21 of these 24 months: months 3–23.") == !given.spans.isEmpty)
      #expect(text.contains("would do so") == !given.spans.isEmpty)
      let json = Rendered.plan(plan, scenario, as: .json).filter { $0 != "\n" && $0 != " " }
      #expect(json.contains("\"wouldScaleBack\":[\(given.spans.isEmpty ? "]" : "3,4,")"))
      let csv = Rendered.plan(plan, scenario, as: .csv)
      #expect(csv.contains("\nx,3,,would-scale-back,1\n") == !given.spans.isEmpty)
    }

    /// Won in month 3, begun in month 5, renewed for a month; £5 a month of a grant is not spent.
    @Test func aTraceTellsTermsAndReturns() throws {
      let scenario = try Self.load(
        """
        {"fundsim": 1, "horizon": 36, "projects": {"x": {"reserves": 50000,
          "costs": {"rent": {"perMonth": 100}}, "streams": {
           "fees": {"kind": "user-payments", "perMonth": 50},
           "lent": {"kind": "loan", "principal": 100, "term": 5, "decision": 1},
           "hall": {"kind": "contract", "perMonth": 10, "term": 18},
           "council": {"kind": "contract", "perMonth": 10, "term": 12, "decision": 3,
             "start": 2, "renewal": {"chance": 1, "gap": 1, "term": 1}},
           "grant": {"kind": "lottery", "perMonth": 105, "term": 12, "decision": 2, "chance": 0.99,
             "restricted": ["rent"], "renewal": {"chance": 1, "term": 6}}
          }}}}
        """)
      let trace = try Simulation(scenario).trace(trial: 0)
      let text = Rendered.trace(trace, scenario, width: 120).split(separator: "\n")
        .drop { $0 != "What happens" }.prefix { $0 != "Where it stands" }.dropFirst()
        .map { $0.split(separator: " ").joined(separator: " ") }
      #expect(
        text == [
          "month 0 fees: begins",
          "month 0 hall: begins, for 18 months",
          "month 1 lent: begins",
          "month 2 grant won, and begins at once, for one year",
          "month 3 council won",
          "month 5 council: a term of one year begins",
          "month 14 grant renewed, for 6 months",
          "month 17 council renewed",
          "month 18 council: a term of one month begins",
          "month 19 £90.00 of grant goes back to the funder",
        ])
      #expect(trace[0].returns.reduce(0, +) == 90_000_000)
      #expect(
        Array(trace[0].streams[3].months[4...18].map { $0 > 0 })
          == [false] + Array(repeating: true, count: 12) + [false, true])
    }

    /// A stage's grant begins when it is passed; what is left of it goes back by the stage's name.
    @Test func aStageGivesBackWhatIsLeft() throws {
      let scenario = try Self.load(
        """
        {"fundsim": 1, "horizon": 12, "programme": {"stages": {"plan": {"month": 1, "chance": 1,
          "grant": 300, "over": 2, "restricted": ["fees"], "unspent": "return"}}},
         "projects": {"x": {"reserves": 1000, "costs": {"fees": {"once": 120, "from": 2}}}}}
        """)
      let trace = try Simulation(scenario).trace(trial: 0)
      #expect(trace[0].returns == [0, 0, 180_000_000] + Array(repeating: 0, count: 9))
      let text = Rendered.trace(trace, scenario, width: 120).split(separator: "\n")
        .drop { $0 != "What happens" }.prefix { $0 != "Where it stands" }.dropFirst()
        .map { $0.split(separator: " ").joined(separator: " ") }
      #expect(
        text == [
          "month 1 stage plan passed", "month 2 £180.00 of stage plan goes back to the funder",
        ]
      )
    }
  }
}
