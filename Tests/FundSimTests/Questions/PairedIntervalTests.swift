import Testing

@testable import FundSim

extension QuestionsTests {
  /// Intervals of paired differences against differences that are known exactly.
  @Suite struct PairedIntervalTests {
    /// Open after a year exactly if the gift is won: one chance, one decision.
    private func bet(_ chance: Quantity, title: String = "") throws -> Scenario {
      let gift = Stream(
        id: "gift", kind: .donations, level: .perMonth(2000), chance: chance, apply: 1)
      return try Scenario(
        title: title, horizon: 12,
        projects: [
          Project(
            id: "p", reserves: 3500, costs: [Cost(id: "staff", .perMonth(1000))], streams: [gift])
        ])
    }

    /// Two gifts, of which the second is the same luck in both designs.
    private func compare(
      _ scenarios: [Scenario], trials: Int, seed: UInt64
    ) throws -> PairedDifference {
      let found = try Comparison(
        .init(scenarios: scenarios, pairs: [.init(from: 0, to: 1)], contests: [])
      ).run(trials: trials, seed: seed, threads: 1, detail: .outcomes)
      return try #require(found.differences[0].months.last).open
    }

    /// With chances 0.5 and 0.62 on the same uniform, open differs with probability 0.12 exactly.
    @Test func coversTheExactDifference() throws {
      let scenarios = [try bet(0.5), try bet(0.62)]
      let seeds = 1000
      let covered = try (1...seeds).count { seed in
        let found = try compare(scenarios, trials: 1000, seed: UInt64(seed))
        return found.low <= 0.12 && 0.12 <= found.high
      }
      #expect((930...970).contains(covered), "\(covered) of 1,000")
    }

    /// The same where the difference is a number of projects in a programme with copies, drivers
    /// and a difference of either sign: the copies in which the one gift is won and not the other.
    @Test func coversADifferenceOfBothSigns() throws {
      func either(_ id: String) throws -> Scenario {
        let gift = Stream(
          id: id, kind: .donations, level: .perMonth(2000), chance: id == "early" ? 0.6 : 0.45,
          apply: 1, drivers: [Loading(driver: "climate", beta: 0.7)])
        return try Scenario(
          horizon: 12, drivers: [Driver(id: "climate")],
          projects: [
            Project(
              id: "p", replicas: 7, reserves: 3500, costs: [Cost(id: "staff", .perMonth(1000))],
              streams: [gift])
          ])
      }
      let scenarios = [try either("early"), try either("late")]
      let covered = try (1...1000).count { seed in
        let found = try compare(scenarios, trials: 300, seed: UInt64(seed))
        return found.low <= -1.05 && -1.05 <= found.high
      }
      #expect((930...970).contains(covered), "\(covered) of 1,000")
    }

    /// The gain of pairing: at least three times narrower than independent seeds of the same
    /// trials, for designs that have most of their luck in common.
    @Test func isThreeTimesNarrowerThanIndependentSeeds() throws {
      let pairs = [
        [try bet(0.5), try bet(0.52)],
        [try lunchClub(reserves: 9000), try lunchClub(reserves: 9400)],
        [try network(grant: 1000), try network(grant: 1080)],
      ]
      for (index, scenarios) in pairs.enumerated() {
        let trials = 20_000
        let paired = try compare(scenarios, trials: trials, seed: 1)
        #expect(paired.difference > 0, "scenario \(index)")
        var variance = 0.0
        for (seed, scenario) in scenarios.enumerated() {
          let summary = try Simulation(scenario).run(trials: trials, seed: UInt64(7 + seed))
          variance += try perTrialVariance(summary, scenario) / Double(trials)
        }
        let independent = 2 * NormalInterval.z * variance.squareRoot()
        let width = paired.high - paired.low
        #expect(
          width * 3 <= independent, "scenario \(index): \(width) against \(independent)")
      }
    }

    /// Of the number open: known for one project, from many trials for copies that share a driver.
    private func perTrialVariance(_ summary: Summary, _ scenario: Scenario) throws -> Double {
      let month = try #require(summary.programme.outcomes.last).month
      if summary.programme.projectCount == 1 {
        let p = try #require(summary.projects[0].outcomes.last).open.p
        return p * (1 - p)
      }
      // Against a world in which everything closes at once, the difference is the number open.
      let ruin = scenario.changing { ruin in
        ruin.projects = scenario.projects.map { project in
          project.changing {
            $0.costs = [Cost(id: "ruin", .once(1e6))]
            $0.streams = []
          }
        }
      }
      let found = try Comparison(
        .init(scenarios: [ruin, scenario], pairs: [.init(from: 0, to: 1)], contests: [])
      ).run(trials: 20_000, seed: summary.seed, detail: .outcomes)
      let open = try #require(found.differences[0].months.last { $0.month == month }).open
      return open.standardError * open.standardError * 20_000
    }

    private func lunchClub(reserves: Quantity) throws -> Scenario {
      let meals = Stream(
        id: "meals", kind: .userPayments, level: .perMonth(700), volatility: 0.3)
      let council = Stream(
        id: "council", kind: .contract, level: .perYear(6000), chance: 0.6, apply: 4, term: 24,
        renewal: Renewal(chance: 0.5))
      return try Scenario(
        horizon: 36,
        projects: [
          Project(
            id: "club", reserves: reserves, costs: [Cost(id: "cook", .perMonth(1100))],
            streams: [meals, council])
        ])
    }

    private func network(grant: Quantity) throws -> Scenario {
      let grants = Stream(
        id: "grant", kind: .publicGrant, level: .perMonth(grant), chance: 0.5, apply: 3,
        drivers: [Loading(driver: "climate", beta: 0.6)])
      return try Scenario(
        horizon: 36, drivers: [Driver(id: "climate")],
        projects: [
          Project(
            id: "hub", replicas: 20, reserves: try .lognormal(p5: 4000, p95: 30_000),
            costs: [Cost(id: "staff", .perMonth(1200))], streams: [grants])
        ])
    }
  }
}
