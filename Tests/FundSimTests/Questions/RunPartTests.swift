import Testing

@testable import FundSim

extension QuestionsTests {
  /// Parts of a run, written as whole numbers and read back, are the run.
  @Suite struct RunPartTests {
    private static func comparison(_ seed: UInt64) throws -> Comparison {
      let scenarios = try ComparisonVariants.triple(seed: seed)
      return try Comparison(
        .init(
          scenarios: scenarios, pairs: [.init(from: 0, to: 1), .init(from: 0, to: 2)],
          contests: [[0, 1, 2]], willingness: [0, 3000]))
    }

    /// Two halves of a run of 10,000 trials, cut inside a block.
    @Test(arguments: [UInt64(3), 6, 15])
    func twoHalvesAreTheWhole(seed: UInt64) throws {
      let comparison = try Self.comparison(seed)
      let whole = try comparison.run(trials: 10_000, seed: seed)
      let parts = try [(0, 5000), (5000, 5000)].map { first, trials in
        let part = try comparison.part(
          first: UInt64(first), trials: trials, of: 10_000, seed: seed)
        return try comparison.part(reading: part.words())
      }
      for order in [parts, parts.reversed()] {
        var merged = order[0]
        try merged.merge(order[1])
        #expect(comparison.summary(of: merged) == whole)
      }
      // Half of them is something else.
      #expect(comparison.summary(of: parts[0]).alternatives[0] != whole.alternatives[0])
    }

    /// Some values are kept whole and others counted: three uneven parts of the largest of both.
    @Test func histogramsMergeToo() throws {
      let gift = Stream(
        id: "gift", kind: .donations, level: .perMonth(try .lognormal(p5: 500, p95: 2000)))
      let lone = Project(
        id: "lone", reserves: 5000, costs: [Cost(id: "rent", .perMonth(1000))], streams: [gift])
      let many = Project(
        id: "many", replicas: 40, reserves: 5000, costs: lone.costs, streams: [gift])
      let comparison = try Comparison(
        alone: Simulation(Scenario(horizon: 12, projects: [lone, many])))
      let whole = try comparison.run(trials: 9000)
      var merged = try comparison.part(first: 4000, trials: 4999, of: 9000)
      for (first, trials) in [(8999, 1), (0, 4000)] {
        let part = try comparison.part(first: UInt64(first), trials: trials, of: 9000, threads: 1)
        try merged.merge(comparison.part(reading: part.words()))
      }
      #expect(comparison.summary(of: merged) == whole)
      let shapes = comparison.compiled.experiment.compiled[0].projects.map {
        SampleShape(
          comparison.compiled.experiment.compiled[0], $0, trials: 9000, detail: .full
        ).isExact
      }
      #expect(shapes == [true, false])
    }

    @Test func noTrialCountsTwiceOrNotAtAll() throws {
      let comparison = try Self.comparison(3)
      func part(_ first: UInt64, _ trials: Int, seed: UInt64 = 1) throws -> RunTally {
        try comparison.part(first: first, trials: trials, of: 300, seed: seed, detail: .outcomes)
      }
      var merged = try part(100, 50)
      let before = comparison.summary(of: merged)
      for first in [UInt64(0), 49, 51, 100, 149, 151, 250] {
        #expect(throws: PartError.isNotNext) { try merged.merge(part(first, 50)) }
      }
      #expect(throws: PartError.isOfAnotherRun) { try merged.merge(part(150, 50, seed: 2)) }
      #expect(comparison.summary(of: merged) == before)
      try merged.merge(part(150, 150))
      try merged.merge(part(0, 100))
      let whole = try comparison.run(trials: 300, detail: .outcomes)
      #expect(comparison.summary(of: merged) == whole)
    }

    @Test(arguments: [0, -1, 301])
    func aPartIsAPartOfTheWhole(trials: Int) throws {
      let comparison = try Self.comparison(3)
      #expect(throws: SimulationError.self) {
        try comparison.part(first: 0, trials: trials, of: 300)
      }
    }

    @Test func damagedWordsAreRefused() throws {
      let comparison = try Self.comparison(3)
      let words = try comparison.part(first: 0, trials: 100, of: 200, detail: .outcomes).words()
      #expect(throws: WordError.isDamaged) { try comparison.part(reading: []) }
      #expect(throws: WordError.isDamaged) { try comparison.part(reading: words.dropLast()) }
      for index in stride(from: 0, to: words.count, by: 97) {
        var changed = words
        changed[index] ^= 1 << 17
        #expect(throws: WordError.isDamaged) { try comparison.part(reading: changed) }
      }
      // Whole, but of something else.
      let other = try Self.comparison(4)
      #expect(throws: WordError.self) { try other.part(reading: words) }
    }
  }
}
