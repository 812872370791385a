import FundSimText
import Testing

@testable import FundSim
@testable import FundSimReport

/// The figures for which the plan takes another value than the middle, played.
extension DocumentTests {
  @Suite struct PlayedPlanTests {
    /// Every uncertain figure of the scenario below: where it stands, how it is written, and whether
    /// the plan looks at it.
    private static let figures: [(key: String, pointer: String, text: String, isPlanned: Bool)] = [
      ("inflation", "/inflation", "1% to 12%", true),
      ("month", "/programme/stages/plan/month", "1 to 9", true),
      ("passed", "/programme/stages/plan/chance", "2% to 50%", false),
      ("stage", "/programme/stages/plan/grant", "£500 to £9,000", true),
      ("support", "/programme/stages/plan/supportCost", "£500 to £9,000", false),
      ("odds", "/programme/stages/plan/effects/e/odds", "0.5 to 9", false),
      ("reserves", "/projects/x/reserves", "£1,000 to £9,000", true),
      ("overdraft", "/projects/x/overdraft", "£100 to £900", true),
      ("windDown", "/projects/x/windDown", "£100 to £900", true),
      ("trigger", "/projects/x/policy/trigger", "2 to 18", true),
      ("rent", "/projects/x/costs/rent/perMonth", "£200 to £1,800", true),
      ("flexible", "/projects/x/costs/rent/flexible", "5% to 80%", true),
      ("works", "/projects/x/costs/works/from", "1 to 9", true),
      ("level", "/projects/x/streams/grant/perMonth", "£50 to £450", true),
      ("chance", "/projects/x/streams/grant/chance", "2% to 50%", false),
      ("decision", "/projects/x/streams/grant/decision", "1 to 9", true),
      ("term", "/projects/x/streams/grant/term", "2 to 18", true),
      ("attempts", "/projects/x/streams/grant/attempts", "1 to 9", false),
      ("retry", "/projects/x/streams/grant/retry", "1 to 9", false),
      ("growth", "/projects/x/streams/fees/growth", "2% to 10%", true),
      ("volatility", "/projects/x/streams/fees/volatility", "0.1 to 0.9", false),
      ("again", "/projects/x/streams/grant/renewal/chance", "2% to 50%", false),
      ("factor", "/projects/x/streams/grant/renewal/factor", "0.2 to 1.8", true),
      ("cut", "/projects/x/streams/fees/cut/chance", "2% to 50%", false),
      ("severity", "/projects/x/streams/fees/cut/severity", "2% to 50%", false),
      ("honour", "/projects/x/streams/match/honour", "2% to 50%", false),
      ("ratio", "/projects/x/streams/match/ratio", "0.2 to 1.8", true),
      ("help", "/projects/x/streams/help/perMonth", "£20 to £180", true),
      ("offset", "/projects/x/streams/help/offsets/rent", "5% to 60%", true),
      ("gift", "/projects/x/streams/gift/perMonth", "£20 to £180", false),
    ]

    /// With one of the figures certain.
    private static func scenario(_ key: String? = nil, _ value: Double = 0) throws -> Scenario {
      var text = """
        {"fundsim": 1, "horizon": 36, "inflation": @inflation@,
         "programme": {"stages": {"plan": {"month": @month@, "chance": @passed@, "grant": @stage@,
          "supportCost": @support@, "effects": {"e": {"on": ["grant"], "odds": @odds@}}}}},
         "projects": {"x": {"reserves": @reserves@, "overdraft": @overdraft@,
          "windDown": @windDown@, "policy": {"trigger": @trigger@},
          "costs": {"rent": {"perMonth": @rent@, "flexible": @flexible@},
           "works": {"once": 700, "from": @works@}},
          "streams": {
           "grant": {"kind": "lottery", "perMonth": @level@, "chance": @chance@,
            "decision": @decision@, "term": @term@, "attempts": @attempts@, "retry": @retry@,
            "renewal": {"chance": @again@, "factor": @factor@, "term": 6}},
           "fees": {"kind": "user-payments", "perMonth": 300, "growth": @growth@,
            "volatility": @volatility@, "cut": {"chance": @cut@, "severity": @severity@}},
           "match": {"kind": "match", "of": ["grant"], "ratio": @ratio@, "honour": @honour@,
            "payFrom": 20, "over": 4},
           "help": {"kind": "in-kind", "perMonth": @help@, "offsets": {"rent": @offset@}},
           "gift": {"kind": "donations", "planned": false, "perMonth": @gift@}}}}}
        """
      for figure in figures {
        text = text.replacing(
          "@\(figure.key)@", with: figure.key == key ? "\(value)" : "\"\(figure.text)\"")
      }
      return try PlayedSentencesTests.load(text)
    }

    /// The plan is the same with the value that it says it takes, and another with the middle;
    /// what it does not name changes nothing in it.
    @Test func thePlanTakesTheValuesThatItNames() throws {
      let base = try Self.scenario()
      let plan = try Simulation(base).plan()
      let named = OffMiddle(base).figures
      let planned = Self.figures.filter(\.isPlanned)
      #expect(Set(named.map { JSONPointer.text($0.path) }) == Set(planned.map(\.pointer)))
      let all = ScenarioChecks.quantities(of: base).filter { $0.quantity.constant == nil }
      #expect(Set(all.map { JSONPointer.text($0.path) }) == Set(Self.figures.map(\.pointer)))
      for figure in Self.figures {
        if let found = named.first(where: { JSONPointer.text($0.path) == figure.pointer }) {
          let central = try Self.scenario(figure.key, found.central)
          #expect(try Simulation(central).plan() == plan, "\(figure.pointer), \(found.central)")
          let middle = try Self.scenario(figure.key, found.middle)
          #expect(try Simulation(middle).plan() != plan, "\(figure.pointer), \(found.middle)")
        } else {
          for value in [0.4, 1] {
            if ["attempts", "retry"].contains(figure.key) && value < 1 { continue }
            let other = try Self.scenario(figure.key, value)
            #expect(try Simulation(other).plan() == plan, "\(figure.pointer), \(value)")
          }
        }
      }
    }

    private func plan(
      _ amounts: [String], as format: ReportFormat = .text
    ) throws -> String {
      let costs = amounts.enumerated().map { #""c\#($0)": {"perMonth": \#($1)}"# }
      let scenario = try PlayedSentencesTests.load(
        """
        {"fundsim": 1, "horizon": 12, "projects": {"x": {"reserves": "-£5,000 to £5,000",
          "costs": {\(costs.joined(separator: ","))}}}}
        """)
      return Rendered.plan(
        try Simulation(scenario).plan(), scenario, as: format, width: format == .text ? 96 : 80)
    }

    private func rows(_ text: String) -> [String] {
      text.split(separator: "\n").filter { $0.hasPrefix("  costs c") }
        .map { $0.split(separator: " ").joined(separator: " ") }
    }

    /// More than a tenth of the middle: √(a·b) against (a + b)/2, and whatever has steps or a skew.
    @Test func namesWhatIsMoreThanATenthAway() throws {
      let text = try plan([
        #""£100 to £900""#, #""£100 to £200""#, #"{"uniform": [0, 100]}"#, "700",
        #"{"bernoulli": 0.3}"#, #"{"triangular": [0, 0, 1000]}"#, #""£100 to £255""#,
        #""£100 to £254""#,
      ])
      #expect(
        rows(text) == [
          "costs c0 per month £100 to £900 £500 £300",
          "costs c4 per month £0.00 to £1.00 £0.50 £0.00",
          "costs c5 per month £25 to £776 £401 £293", "costs c6 per month £100 to £255 £178 £160",
        ])
      #expect(text.contains("Where the plan's figure is not the middle of the interval"))
      #expect(try !plan(["700", #""£100 to £200""#]).contains("Where the plan's figure"))
      #expect(
        try plan(["700"], as: .json).contains("\"centralValues\": []"))
      let json = try plan([#""£100 to £900""#], as: .json)
        .split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
      #expect(
        json.contains(
          #""centralValues": [{"place": "/projects/x/costs/c0/perMonth","low": 100.00,"#
            + #""high": 900.00,"middle": 500.00,"central": 300.00}]"#)
          || json.contains(
            #"{"place": "/projects/x/costs/c0/perMonth", "low": 100.00, "high": 900.00, "#
              + #""middle": 500.00, "central": 300.00}"#),
        "\(json.suffix(300))")
    }

    /// A dozen at most, the furthest away.
    @Test func aLongListIsCutToTheFurthest() throws {
      let text = try plan((0..<15).map { "\"£100 to £\(400 + ($0 * 7) % 15 * 50)\"" })
      #expect(rows(text).count == 12)
      #expect(text.contains("\n  3 more, less far away; use --format json for all.\n"))
      // Of £400, £450 and £500 the distance is least.
      let least = (0..<15).filter { ($0 * 7) % 15 < 3 }.map { "costs c\($0) " }
      #expect(!rows(text).contains { row in least.contains { row.hasPrefix($0) } })
    }
  }
}
