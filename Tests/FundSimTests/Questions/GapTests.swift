import Testing

@testable import FundSim

extension QuestionsTests {
  /// Shapley values against those that can be had with pencil and paper.
  @Suite struct GapTests {
    /// A service whose gifts of £1,000 a month, over twelve months, can be had for certain or not.
    private func service(
      _ gifts: [Bool], costs: Double = 0, chance: Quantity = 1,
      sustainability: Sustainability? = nil
    ) throws -> Scenario {
      let streams = gifts.enumerated().map { index, isGiven in
        Stream(
          id: "gift-\(index)", kind: .donations, level: .perMonth(1000),
          chance: isGiven ? chance : 0)
      }
      return try Scenario(
        horizon: 12,
        projects: [
          Project(
            id: "p", reserves: 500, costs: [Cost(id: "staff", .perMonth(try .constant(costs)))],
            streams: streams)
        ], sustainability: sustainability ?? Sustainability(assess: [12]))
    }

    private func gap(
      _ parts: Int, seed: UInt64 = 1, trials: Int = 200,
      _ scenario: (UInt64) throws -> Scenario
    ) throws -> GapSummary {
      let orders = GapOrders(parts: parts, seed: seed)
      return try GapAnalysis(
        parts: (0..<parts).map { [Assumption(pointer: "/\($0)", first: "no", second: "yes")] },
        orders: orders, scenarios: try orders.mixtures.map(scenario), month: 12
      ).run(trials: trials, seed: 1)
    }

    private func has(_ part: Int, _ mixture: UInt64) -> Bool { mixture >> UInt64(part) & 1 == 1 }

    @Test func additiveEffectsAreTheirOwnShares() throws {
      let found = try gap(3) { mixture in
        try self.service((0..<3).map { self.has($0, mixture) })
      }
      #expect(found.isEveryOrder && found.orders == 6)
      #expect(found.gap.income.value == 36_000 && found.gap.fund.value == 36_000)
      for part in found.assumptions {
        for figures in [part.share, part.alone] {
          #expect(figures.income == .init(value: 12_000, standardError: 0))
          #expect(figures.fund == .init(value: 12_000, standardError: 0))
          #expect(figures.open == .init(value: 0, standardError: 0))
        }
      }
      #expect(found.second.income - found.first.income == 36_000)
    }

    /// £590 million a month stays within the limit, and so does £1,000 that grows by up to 60 % in a
    /// year, and the plan of both, by 30 % twice; £590 million that grows by 60 % does not.
    @Test func anAmountThatOnlyAMixtureMakesTooLarge() {
      #expect(
        throws: SimulationError.tooLarge(
          what: "an amount in a mixture of the two views", estimate: "over £1,000,000,000",
          remedy: "look for a growth rate, a volatility or an amount with too many zeros")
      ) {
        try self.gap(2) { mixture in
          let gifts = Stream(
            id: "gifts", kind: .donations,
            level: .perMonth(self.has(0, mixture) ? 1000 : 590_000_000),
            growth: self.has(1, mixture) ? try .uniform(0, 0.6) : 0)
          return try Scenario(
            horizon: 24,
            projects: [
              Project(id: "p", costs: [Cost(id: "staff", .perMonth(1))], streams: [gifts])
            ],
            sustainability: Sustainability(assess: [12]))
        }
      }
    }

    /// Costs of £1,500 a month, gifts of £1,000: one gift is ruin, two or three are not. Of three,
    /// each is the second to come in two orders of six: a third each, though none does it alone.
    @Test func anInteractionIsSplitEvenly() throws {
      let found = try gap(3) { mixture in
        try self.service((0..<3).map { self.has($0, mixture) }, costs: 1500)
      }
      #expect(found.first.open == 0 && found.second.open == 1 && found.gap.open.value == 1)
      for part in found.assumptions {
        #expect((part.share.open.value - 1.0 / 3).magnitude < 1e-12)
        #expect(part.alone.open.value == 0)
      }
    }

    /// The first gift is needed and one of the two others: shares of 2/3, 1/6 and 1/6.
    @Test func aVetoPlayerHasTheLargerShare() throws {
      let found = try gap(3) { mixture in
        // Costs of 1,500 without the first, which pays for 1,000 of them and makes two enough.
        let isOpen = self.has(0, mixture) && (self.has(1, mixture) || self.has(2, mixture))
        return try self.service([isOpen], costs: 900)
      }
      let shares = found.assumptions.map(\.share.open.value)
      for (share, expected) in zip(shares, [2.0 / 3, 1.0 / 6, 1.0 / 6]) {
        #expect((share - expected).magnitude < 1e-12)
      }
    }

    /// Chances: the share's standard error is that of the trials. Two independent gifts, each won
    /// with a chance of ½; the gap in income is Binomial(2, ½) × £12,000.
    @Test func theErrorOfTheTrialsIsKnown() throws {
      let trials = 40_000
      let found = try gap(2, trials: trials) { mixture in
        try self.service((0..<2).map { self.has($0, mixture) }, chance: 0.5)
      }
      // 12,000 × √(¼ ÷ n); pence are cut to pounds in squares, which here changes nothing.
      let error = 12_000 * (0.25 / Double(trials - 1)).squareRoot()
      for part in found.assumptions {
        #expect((part.share.income.standardError - error).magnitude < 1e-3 * error)
        #expect((part.share.income.value - 6000).magnitude < 5 * error)
      }
      let total = found.assumptions.reduce(0) { $0 + $1.share.income.value }
      #expect((total - found.gap.income.value).magnitude < 1e-6)
    }

    /// Seven parts take random orders: shares still add up to the gap, the parts that matter alike
    /// have like shares within five standard errors, and these are not nothing.
    @Test func randomOrdersAddUp() throws {
      let found = try gap(7) { mixture in
        // Open with four gifts or more of seven: by symmetry a seventh each.
        try self.service((0..<7).map { self.has($0, mixture) }, costs: 3500)
      }
      #expect(!found.isEveryOrder && found.orders == 34)
      let total = found.assumptions.reduce(0) { $0 + $1.share.open.value }
      #expect(found.gap.open.value == 1 && (total - 1).magnitude < 1e-12)
      for part in found.assumptions {
        let share = part.share.open
        #expect(share.standardError > 0)
        #expect((share.value - 1.0 / 7).magnitude < 5 * share.standardError)
        #expect((part.share.income.value - 12_000).magnitude < 1e-9)
      }
    }

    @Test func threadsChangeNothing() throws {
      let orders = GapOrders(parts: 2, seed: 1)
      let analysis = try GapAnalysis(
        parts: [[], []], orders: orders,
        scenarios: try orders.mixtures.map { mixture in
          try self.service((0..<2).map { self.has($0, mixture) }, costs: 700, chance: 0.5)
        }, month: 12)
      let alone = try analysis.run(trials: 1000, threads: 1)
      for threads in [2, 5] { #expect(try analysis.run(trials: 1000, threads: threads) == alone) }
    }

    @Test func affordsWhatIsAskedForUnlessItTakesLong() throws {
      let orders = GapOrders(parts: 1, seed: 1)
      let small = try GapAnalysis(
        parts: [[]], orders: orders, scenarios: [try service([false]), try service([true])],
        month: 12)
      #expect(small.affordableTrials(300) == 300)
      #expect(small.affordableTrials(10_000_000) <= 1_000_000)
      #expect(small.affordableTrials(10_000_000) > 1000)
    }
  }
}
