import FundSimScenario
import Testing

@testable import FundSim
@testable import FundSimReport

/// What is said of the month of a verdict, played: it is looked at from other months.
extension DocumentTests {
  @Suite struct PlayedMonthTests {
    /// A contract of a year, renewed in half of all futures, and sales; terms end in months 11, 23, ….
    static func yearly(sales: Int, extra: String = "", grant: String = "") throws -> Scenario {
      let months = (1...48).map(String.init).joined(separator: ",")
      return try PlayedSentencesTests.load(
        """
        {"fundsim": 1, "horizon": 48, "sustainability": {"assess": [\(months)]}, \(grant)
        "projects": {"hall": {"reserves": 20000,
          "costs": {"staff": {"perMonth": 1000}},
          "streams": {
            "council": {"kind": "contract", "perMonth": 1000, "term": "1 year", "chance": 1,
              "renewal": {"chance": 0.5, "times": "unlimited"}},
            "sales": {"kind": "user-payments", "perMonth": \(sales)}}}\(extra)}}
        """)
    }

    struct Played {
      let summary: Summary
      let plan: [Ledger]

      init(_ scenario: Scenario) throws {
        let simulation = try Simulation(scenario)
        summary = try simulation.run(trials: 200, seed: 3)
        plan = try simulation.plan()
      }

      func findings(at month: Int) -> RunFindings { RunFindings(summary, plan: plan, at: month) }

      func text(at month: Int) -> String {
        let context = ReportContext(
          version: "", design: "baseline", perspective: nil, sha256: "", month: month)
        return Rendered.run(summary, context, width: 200, plan: plan).split { $0.isWhitespace }
          .joined(separator: " ")
      }

      func sustained(at month: Int) throws -> Double {
        try #require(summary.projects[0].outcomes.first { $0.month == month }).sustained.p
      }
    }

    @Test func aTermEndsAboutThen() throws {
      let played = try Played(Self.yearly(sales: 100))
      for month in 1...48 {
        let isNear = { (month: Int) in
          [11, 23, 35, 47].contains { (month - 1...month + 2).contains($0) }
        }
        let caution = played.findings(at: month).caution
        #expect((caution != nil) == isNear(month), "\(month)")
        guard let caution else { continue }
        let nearest = (1...48).filter { !isNear($0) }.min {
          (abs($0 - month), $0) < (abs($1 - month), $1)
        }
        #expect(caution.nearest == nearest && caution.flows.isEmpty)
      }
      // 12 × £1,000 of 12 × £1,100.
      #expect(
        played.text(at: 33).contains(
          "MONEY RUNS OUT THEN: in the plan council (90.9% of a year's cash) ends in month 35."))
      #expect(played.text(at: 33).contains("The nearest month about which none does is 32."))
      // It falls as a term runs out, and rises when it is renewed.
      let seen = try [25, 33, 37].map(played.sustained)
      #expect(seen[0] > seen[1] + 0.1 && seen[2] > seen[1] + 0.1)
      #expect(!played.text(at: 30).contains("MONEY RUNS OUT"))
    }

    /// A quarter is £1,000 of £4,000; a pound more of other money is less.
    @Test func aQuarterOfAYearsCash() throws {
      #expect(try Played(Self.yearly(sales: 3000)).findings(at: 36).caution != nil)
      #expect(try Played(Self.yearly(sales: 3001)).findings(at: 36).caution == nil)
    }

    @Test func aQuarterOfTheServices() throws {
      func other(_ replicas: Int) -> String {
        #", "shop": {"replicas": \#(replicas), "costs": {"rent": {"perMonth": 1}}}"#
      }
      let quarter = try Played(Self.yearly(sales: 0, extra: other(3)))
      #expect(
        quarter.text(at: 36).contains(
          "in the plan between months 35 and 38 a stream of a quarter of a year's cash or more ends"
            + " for 1 of 4 services."))
      #expect(
        quarter.text(at: 36).contains(
          "The nearest month about which it does for fewer than a quarter is 37."))
      #expect(try Played(Self.yearly(sales: 0, extra: other(4))).findings(at: 36).caution == nil)
    }

    @Test func theProgrammeStillPays() throws {
      let scenario = try Self.yearly(
        sales: 9000,
        grant: """
          "programme": {"stages": {"entry": {"month": 20, "chance": 0.5, "grant": 1200,
            "over": 12}}},
          """)
      let played = try Played(scenario)
      // Its grant is paid in months 20 to 31.
      let months = played.plan[0].streams.first { $0.id == "programme/entry" }?.months ?? []
      #expect(months.indices.filter { months[$0] > 0 } == Array(20...31))
      #expect(
        played.text(at: 30).contains(
          "PROGRAMME MONEY STILL FLOWS: in the plan the programme's last payment is in month 31, so"
            + " what is open 30 months after the programme began may be so on the programme's money"
            + " alone."))
      #expect(played.findings(at: 31).caution?.flows.map(\.lastMonth) == [31])
      #expect(played.findings(at: 32).caution == nil)
    }

    @Test func nothingIsSaidWithoutAPlan() throws {
      let played = try Played(Self.yearly(sales: 100))
      #expect(RunFindings(played.summary, plan: [], at: 35).caution == nil)
    }

    /// Under which designs it is, and the same said once.
    @Test func ofAComparison() throws {
      let scenarios = try [
        Self.yearly(sales: 100), Self.yearly(sales: 101), Self.yearly(sales: 9000),
      ]
      let summary = try Comparison(
        Comparison.Setup(
          scenarios: scenarios, pairs: [.init(from: 0, to: 1), .init(from: 0, to: 2)], contests: [])
      ).run(trials: 50)
      func text(_ plans: [PlanOutline]) -> String {
        Rendered.comparison(
          summary,
          ComparisonContext(
            version: "", alternatives: ["a", "b", "c"].map { Fixture.label($0) }, plans: plans),
          width: 200
        ).split { $0.isWhitespace }.joined(separator: " ")
      }
      let plans = try scenarios.map { PlanOutline(try Simulation($0).plan()) }
      #expect(
        text(plans).contains(
          "in the plan council (90.9% of a year's cash) ends in month 35 under a; council (90.8% of a"
            + " year's cash) ends in month 35 under b."))
      #expect(
        text([plans[0], plans[0], plans[2]]).contains("ends in month 35 under a and b. Sustained"))
      #expect(!text([]).contains("MONEY RUNS OUT"))
    }
  }
}
