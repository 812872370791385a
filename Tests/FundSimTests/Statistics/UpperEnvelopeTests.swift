import Testing

@testable import FundSim

extension StatisticsTests {
  @Suite struct UpperEnvelopeTests {
    private func envelope(_ lines: [(effect: Int128, cost: Int128)]) -> UpperEnvelope {
      UpperEnvelope(lines.map { .init(effect: $0.effect, cost: $0.cost) })
    }

    /// The lines that are best at λ = p/q, in whole numbers.
    private func best(
      _ lines: [(effect: Int128, cost: Int128)], _ p: Int128, _ q: Int128
    ) -> [Int] {
      let benefits = lines.map { p * $0.effect - q * $0.cost }
      return lines.indices.filter { benefits[$0] == benefits.max() }
    }

    @Test func findsTheSwitchesByHand() {
      // 100 + 10 a piece, then 250 more for 5 more.
      let found = envelope([(0, 0), (10, 100), (15, 350), (12, 340)])
      #expect(found.first == 0)
      #expect(
        found.switches == [.init(at: 10, from: 0, to: 1), .init(at: 50, from: 1, to: 2)])
    }

    @Test func decidesTies() {
      // Equal lines count as the first of them.
      #expect(envelope([(3, 5), (3, 5)]) == envelope([(3, 5)]))
      // Of equal cost the one with more leads from nothing on.
      #expect(envelope([(3, 5), (4, 5)]).first == 1)
      #expect(envelope([(3, 5), (4, 5)]).switches.isEmpty)
      // Of equal effect the cheaper one, and the dearer never.
      #expect(envelope([(3, 5), (3, 4)]).first == 1)
      #expect(envelope([(3, 5), (3, 4)]).switches.isEmpty)
      // Three in one point: the switch goes to the one that leads beyond.
      #expect(
        envelope([(0, 0), (1, 10), (2, 20)]).switches == [.init(at: 10, from: 0, to: 2)])
      #expect(envelope([]).switches.isEmpty)
    }

    /// At every λ between two switches the leader is among the best, and the only one unless its
    /// line is there twice.
    @Test(arguments: 1...300)
    func agreesWithEveryPriceTried(seed: Int) {
      var state = UInt64(seed)
      func next(_ below: UInt64) -> Int128 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int128((state >> 33) % below)
      }
      let lines = (0..<Int(1 + next(6))).map { _ in (effect: next(5), cost: next(9)) }
      let found = envelope(lines)
      // Every crossing is a fraction with a denominator of at most 4: twelfths meet all of them.
      for twelfth in 0...Int128(12 * 10) {
        let price = Double(twelfth) / 12
        let leader = found.switches.last { $0.at <= price + 1e-9 }?.to ?? found.first
        #expect(best(lines, twelfth, 12).contains(leader))
        // Just beyond it the leader still leads.
        #expect(best(lines, twelfth * 1000 + 1, 12_000).first == leader)
      }
      #expect(zip(found.switches, found.switches.dropFirst()).allSatisfy { $0.at < $1.at })
      #expect(found.switches.allSatisfy { $0.at > 0 })
    }

    @Test func losesNoBitOfLargeSums() {
      let large = Int128(1) << 100
      // Crossings that a Double could not tell apart.
      let found = envelope([(0, 0), (1 << 40, large), ((1 << 40) + 1, large + (1 << 60) - 1)])
      #expect(found.switches.map(\.to) == [2])
    }
  }
}
