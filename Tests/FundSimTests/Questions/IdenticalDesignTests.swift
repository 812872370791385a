import Testing

@testable import FundSim

extension QuestionsTests {
  /// What is the same differs by exactly nothing.
  @Suite struct IdenticalDesignTests {
    /// Three projects that share a driver, one with copies.
    private func scenario(_ title: String = "", extra: [FundSim.Stream] = []) throws -> Scenario {
      let driver = [Loading(driver: "climate", beta: 0.6)]
      let projects = ["a", "b", "c"].map { id in
        Project(
          id: id, replicas: id == "b" ? 3 : 1, reserves: 9000,
          costs: [Cost(id: "staff", .perMonth(1000))],
          streams: [
            Stream(
              id: "grant", kind: .contract, level: .perMonth(1100), chance: 0.5, apply: 3, term: 18,
              renewal: Renewal(chance: 0.5), drivers: driver)
          ] + (id == "c" ? extra : []))
      }
      return try Scenario(
        title: title, horizon: 36, drivers: [Driver(id: "climate")],
        programme: Programme(stages: [Stage(id: "in", month: 0, chance: .all(0.7), grant: 2000)]),
        projects: projects)
    }

    private func compare(_ scenarios: [Scenario]) throws -> ComparisonSummary {
      try Comparison(
        .init(scenarios: scenarios, pairs: [.init(from: 0, to: 1)], contests: [[0, 1]])
      ).run(trials: 3000, seed: 8)
    }

    private func expectNothing(_ difference: AlternativeDifference) {
      let nothing = PairedDifference(difference: 0, standardError: 0, trials: 3000)
      #expect(difference.cost == nothing)
      #expect(nothing.low == 0 && nothing.high == 0 && nothing.trialsToSeparate == nil)
      for month in difference.months {
        #expect(month.sustained == nothing && month.open == nothing)
        #expect(month.mainstreamed == nothing)
        #expect(month.costPerExtraSustained.reading == .noEvidence)
        for table in month.transitions {
          for from in Outcome.allCases {
            for to in Outcome.allCases where from != to {
              #expect(table.mean(from: from, to: to) == 0)
            }
          }
        }
      }
    }

    @Test func equalScenariosAreOne() throws {
      let found = try compare([scenario("One"), scenario("Two")])
      #expect(found.differences[0].isSameScenario)
      expectNothing(found.differences[0])
      #expect(found.alternatives.map(\.title) == ["One", "Two"])
      let rows = found.contests[0].months.flatMap(\.rows)
      #expect(!rows.isEmpty && rows.allSatisfy { $0.chances[0] == $0.chances[1] })
    }

    /// The same futures by other words: simulated apart, and yet equal.
    @Test func aStreamThatBringsNothingChangesNothing() throws {
      let idle = Stream(id: "idle", kind: .lottery, level: .perMonth(500), chance: 0)
      let found = try compare([scenario(), scenario(extra: [idle])])
      #expect(!found.differences[0].isSameScenario)
      expectNothing(found.differences[0])
    }

    @Test func aStreamOfOneProjectLeavesTheOthersBitEqual() throws {
      let gift = Stream(id: "gift", kind: .donations, level: .perMonth(600), chance: 0.5, apply: 2)
      let found = try compare([scenario(), scenario(extra: [gift])])
      let (before, after) = (found.alternatives[0].projects, found.alternatives[1].projects)
      #expect(before[0] == after[0] && before[1] == after[1])
      #expect(before[2] != after[2])
      let last = try #require(found.differences[0].months.last)
      #expect(last.open.difference > 0)
    }
  }
}
