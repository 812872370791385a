import Testing

@testable import FundSim

extension QuestionsTests {
  /// Who is the best buy, by either criterion, against the plain simulator.
  @Suite struct BestBuyTests {
    private func compare(
      _ scenarios: [Scenario], by criterion: Criterion, trials: Int
    ) throws -> ComparisonSummary {
      try Comparison(
        .init(
          scenarios: scenarios, pairs: [.init(from: 0, to: 1)], contests: [[0, 1]],
          criterion: criterion, willingness: [0, 3000])
      ).run(trials: trials, seed: 4, threads: 2, detail: .outcomes)
    }

    @Test(arguments: Array(UInt64(1)...25), Criterion.allCases)
    func agreesWithThePlainSimulator(seed: UInt64, criterion: Criterion) throws {
      let scenarios = try ComparisonVariants.pair(seed: seed)
      let trials = 70
      let plain = PlainComparison(scenarios, trials: trials, seed: 4)
      let found = try compare(scenarios, by: criterion, trials: trials)
      let isOne = found.differences[0].isSameScenario
      let contest = try #require(found.contests.first)
      #expect(contest.criterion == criterion)
      for month in contest.months {
        for row in month.rows {
          let chances = plain.chances(month.month, pounds: row.willingness, by: criterion)
          for (share, chance) in zip(row.chances, chances) {
            #expect((share.p - (isOne ? 1 : chance)).magnitude < 1e-5)
          }
        }
        // At any price the one that the switches name has the largest mean net benefit.
        let near: [Double] = month.switches.flatMap { [$0.at * 0.999, $0.at * 1.001] }
        let prices: [Double] = [1, 500, 20_000, 3e6] + near
        for price in prices {
          let leader = month.switches.last { $0.at <= price }?.to ?? month.bestFromNothing
          let benefits = (0...1).map {
            plain.benefit($0, month.month, by: criterion, pounds: price)
          }
          #expect(benefits[leader] >= benefits[1 - leader] - 1e-6)
        }
        for change in month.switches {
          let benefits = (0...1).map {
            plain.benefit($0, month.month, by: criterion, pounds: change.at)
          }
          #expect((benefits[0] - benefits[1]).magnitude < 1e-6 * max(1, change.at))
        }
      }
    }

    /// The price of one more is the quotient of the two means, whichever of the two it is of.
    @Test(arguments: Array(UInt64(1)...25))
    func pricesOneMoreOpen(seed: UInt64) throws {
      let scenarios = try ComparisonVariants.pair(seed: seed)
      let found = try compare(scenarios, by: .sustained, trials: 200)
      for month in found.differences[0].months {
        for criterion in Criterion.allCases {
          let change = month.difference(of: criterion.counted)
          let price = month.costPerExtra(by: criterion)
          // Fieller's interval is bounded where the difference is clear.
          #expect((price.value != nil) == change.isClear)
          if let value = price.value {
            let quotient = found.differences[0].cost.difference / change.difference
            #expect((value - quotient).magnitude <= 1e-9 * quotient.magnitude)
          }
        }
      }
    }

    @Test func equalScenariosCompeteAsOne() throws {
      let scenario = try ComparisonVariants.pair(seed: 3)[0]
      let found = try compare([scenario, scenario], by: .open, trials: 20)
      for month in found.contests[0].months {
        #expect(month.bestFromNothing == 0 && month.switches.isEmpty)
      }
    }
  }
}
