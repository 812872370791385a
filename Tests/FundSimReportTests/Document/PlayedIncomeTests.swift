import Testing

@testable import FundSim
@testable import FundSimReport

/// Sentences on money, played.
extension DocumentTests {
  @Suite struct PlayedIncomeTests {
    private typealias Played = PlayedSentencesTests

    private static let pots = """
      {"fundsim": 1, "horizon": 36, "projects": {"centre": {"reserves": 5000,
        "costs": {"core": {"perMonth": 1200}, "garden": {"perMonth": 500}}, "streams": {
         "hire": {"kind": "user-payments", "perMonth": 900},
         "garden-grant": {"kind": "lottery", "total": 60000, "term": 36,
           "payment": {"every": 36}, "restricted": ["garden"]}}}}}
      """

    /// What is lost by closing comes where somebody lends whatever is missing, and what failed to
    /// come does not.
    @Test func whatIsLostByClosingComesWithoutIt() throws {
      let scenario = try Played.load(Played.service(policy: ""))
      let lent = scenario.changing { scenario in
        scenario.projects = scenario.projects.map { project in
          project.changing { $0.overdraft = .certain(1_000_000) }
        }
      }
      let found = try [scenario, lent].map {
        try Simulation($0).run(trials: Played.trials, seed: 3).projects[0].streams
      }
      for (stream, never) in zip(found[0], found[1]) {
        for (row, open) in zip(stream.againstPlan, never.againstPlan) {
          #expect(open.meanWhileOpen == row.mean, "\(stream.id), \(row.month)")
        }
      }
      #expect(found[0].contains { $0.againstPlan[2].meanWhileOpen < $0.againstPlan[2].mean })
    }

    /// £1,200 for six months of rent at £100: half of it goes back, in the futures in which it is won.
    @Test func moneyReturnedHasASentence() throws {
      let scenario = try Played.load(
        """
        {"fundsim": 1, "horizon": 12, "projects": {"x": {"reserves": 50000,
          "costs": {"staff": {"perMonth": 1000}, "rent": {"perMonth": 100}}, "streams": {
            "fees": {"kind": "user-payments", "perMonth": 10},
            "grant": {"kind": "lottery", "total": 1200, "term": 6, "chance": 0.5,
              "payment": {"every": 6}, "restricted": ["rent"]}}}}}
        """)
      let simulation = try Simulation(scenario)
      let futures = try (0..<UInt64(Played.trials)).map {
        try simulation.trace(trial: $0, seed: 3)[0].returns.reduce(0, +)
      }
      let givers = futures.filter { $0 > 0 }
      #expect(givers.allSatisfy { $0 == 600_000_000 })
      let share = Double(givers.count) / Double(Played.trials)
      let mean = Money(micro: Int128(givers.reduce(0, +)) / Int128(Played.trials))
      #expect(
        try Played.run(scenario).text.contains(
          "By the end of one year, in \(Frequency(share).of100()) restricted money is left over and"
            + " goes back to funders while the service is open: \(Currency("GBP").pounds(mean)) on"
            + " average over all futures, all of it from grant."))
      let none = try Played.load(Played.service(policy: ""))
      #expect(try !Played.run(none).text.contains("goes back to funders"))
    }

    /// Hire comes as planned in every future, so closing makes its gap.
    @Test func whatComesAsPlannedIsNotTheWidestGap() throws {
      let (text, _) = try Played.run(Played.load(Self.pots))
      let scenario = try Played.load(Self.pots)
      let trace = try Simulation(scenario).trace(trial: 0)
      let story = Rendered.trace(trace, scenario, width: 120)
        .split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
      #expect(
        story.contains(
          "£100.00 short; it could not use £51,500.00 in the fund of garden-grant, which may pay for"
            + " garden only."))
      #expect(!story.contains("bank"))
      #expect(!text.contains("The widest gap is hire"))
      #expect(text.contains("The widest gap is made by closing: £"))
      #expect(text.contains("that hire would still have brought is lost with the service."))
      #expect(text.contains("Had it never closed, that would have come as planned on average."))
    }
  }
}
