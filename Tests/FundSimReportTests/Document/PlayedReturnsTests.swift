import Testing

@testable import FundSim
@testable import FundSimReport

/// What several projects, or copies of one, give back to funders, against their ledgers.
extension DocumentTests {
  @Suite struct PlayedReturnsTests {
    private typealias Played = PlayedSentencesTests

    private static func project(
      _ id: String, copies: Int = 1, reserves: Int = 90_000, perMonth: Int, chance: Double
    ) -> String {
      """
      "\(id)": {"replicas": \(copies), "reserves": \(reserves), "costs": {"rent": {"perMonth": 10},
        "staff": {"perMonth": 100}}, "streams": {"grant": {"kind": "lottery", "term": 4,
        "perMonth": \(perMonth), "chance": \(chance), "restricted": ["rent"]}}}
      """
    }

    private func scenario(_ projects: String...) throws -> Scenario {
      try Played.load(
        """
        {"fundsim": 1, "horizon": 12, "projects": {\(projects.joined(separator: ","))}}
        """)
    }

    /// The mean number of ledgers with a return while open, and the mean sum.
    private func given(_ scenario: Scenario) throws -> (projects: Double, pounds: Money) {
      let simulation = try Simulation(scenario)
      var (givers, sum) = (0, Int64(0))
      for trial in 0..<UInt64(Played.trials) {
        for ledger in try simulation.trace(trial: trial, seed: 3) {
          let end = ledger.breach ?? ledger.returns.count - 1
          let returned = ledger.returns[...end].reduce(0, +)
          givers += returned >= MicroPounds.penny ? 1 : 0
          sum += returned
        }
      }
      return (
        Double(givers) / Double(Played.trials),
        Money(micro: Int128(sum) / Int128(Played.trials))
      )
    }

    /// A project that closes first gives nothing back while it is open.
    @Test func aProgrammeTellsWhatAllGiveBack() throws {
      let scenario = try scenario(
        Self.project("hall", copies: 3, perMonth: 30, chance: 0.5),
        Self.project("shop", perMonth: 40, chance: 0.7),
        Self.project("late", reserves: 150, perMonth: 90, chance: 1))
      let given = try given(scenario)
      #expect(given.projects > 1.9 && given.projects < 2.5)
      let text = try Played.run(scenario).text
      #expect(
        text.contains(
          "By the end of one year, restricted money is left over and goes back to funders, while they"
            + " are open, from \(Average.number(given.projects)) of 5 projects on average:"
            + " \(Currency("GBP").pounds(given.pounds)) in all on average over all futures, the largest"
            + " part of it from hall."))
    }

    /// Copies of one project: it is their sum that goes back, not that of one of them.
    @Test func copiesGiveBackTogether() throws {
      let scenario = try scenario(Self.project("hall", copies: 3, perMonth: 30, chance: 0.5))
      let given = try given(scenario)
      let text = try Played.run(scenario).text
      #expect(
        text.contains(
          "from \(Average.number(given.projects)) of 3 projects on average:"
            + " \(Currency("GBP").pounds(given.pounds)) in all on average over all futures, all of it"
            + " from grant."))
      #expect(text.split(separator: "goes back to funders").count == 2)
    }

    @Test func noPartIsTheLargestOfEqualOnes() throws {
      let equal = try scenario(
        Self.project("hall", perMonth: 30, chance: 1), Self.project("shop", perMonth: 30, chance: 1)
      )
      #expect(
        try Played.run(equal).text.contains(
          "from 2 of 2 projects on average: £160 in all on average over all futures."))
      let nothing = try scenario(
        Self.project("hall", perMonth: 10, chance: 1), Self.project("shop", perMonth: 5, chance: 1))
      #expect(try !Played.run(nothing).text.contains("goes back"))
      let one = try scenario(
        Self.project("hall", perMonth: 10, chance: 1), Self.project("shop", perMonth: 30, chance: 1)
      )
      #expect(
        try Played.run(one).text.contains(
          "from 1 of 2 projects on average: £80 in all on average over all futures, all of it from"
            + " shop."))
    }
  }
}
