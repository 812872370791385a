import Testing

@testable import FundSim

extension TalliesTests {
  /// Quantiles of what workers keep, against sorted values, however they came in.
  @Suite struct SampleTests {
    private static let probabilities = [0.05, 0.25, 0.5, 0.8, 0.95]

    /// Two columns in blocks of 64: one of single values, one whose blocks are each of one value.
    private func columns(_ count: Int) -> [[Int64]] {
      let spread = StatisticsTests.HistogramTests.values(count, seed: 11)
      let steps = (0..<count).map { Int64($0 / 64 % 5) * 1_000_000_000 }
      return [spread, steps]
    }

    private func filled(_ columns: [[Int64]], isExact: Bool, capacity: Int) -> Sample {
      let count = columns[0].count
      let sample = Sample(
        SampleShape(columns: columns.count, isExact: isExact), observations: count,
        pool: SpacePool())
      var writer = SampleWriter(sample, capacity: capacity)
      for first in stride(from: 0, to: count, by: 64) {
        let size = min(64, count - first)
        for (index, column) in columns.enumerated() {
          var allocator = RowAllocator()
          defer { allocator.deallocate() }
          let row = allocator.row("column", copying: Array(column[first..<(first + size)]))
          writer.record(row, column: index, first: first, count: size, stride: 1)
        }
      }
      writer.close()
      return sample
    }

    @Test func exactSamplesGiveOrderStatistics() {
      let columns = columns(1000)
      let sample = filled(columns, isExact: true, capacity: 64)
      for (index, column) in columns.enumerated() {
        let sorted = column.sorted()
        let found = sample.quantiles(Self.probabilities, column: index, count: 1000)
        for (q, value) in zip(Self.probabilities, found) {
          let h = 999 * q
          let low = Double(sorted[Int(h)])
          let high = Double(sorted[min(Int(h) + 1, 999)])
          #expect(value == low + (h - h.rounded(.down)) * (high - low))
        }
      }
    }

    /// Values wait in columns of any room, and whole blocks of one value are counted at once: the
    /// same histograms.
    @Test(arguments: [64, 128, 1024, 4096])
    func waitingChangesNothing(capacity: Int) {
      let columns = columns(20_011)
      let sample = filled(columns, isExact: false, capacity: capacity)
      for (index, column) in columns.enumerated() {
        let histogram = StatisticsTests.HistogramTests.histogram(of: column)
        let found = sample.quantiles(Self.probabilities, column: index, count: column.count)
        let expected = Sample.quantiles(Self.probabilities, count: column.count) {
          histogram.values(atRanks: $0)
        }
        #expect(found == expected)
      }
    }

    @Test func aColumnOfOneValueIsExact() {
      let sample = filled(
        [[Int64](repeating: 123_456_789, count: 700)], isExact: false, capacity: 64)
      let found = sample.quantiles([0, 0.5, 1], column: 0, count: 700)
      #expect(found == [123_456_789, 123_456_789, 123_456_789])
    }

    /// Two halves, one of them written and read back, are the whole: in either order, exact or
    /// counted.
    @Test(arguments: [true, false])
    func halvesMergeToTheWhole(isExact: Bool) throws {
      let columns = columns(3001)
      let whole = filled(columns, isExact: isExact, capacity: 64)
      let first = filled(columns.map { Array($0[..<1000]) }, isExact: isExact, capacity: 64)
      let second = filled(columns.map { Array($0[1000...]) }, isExact: isExact, capacity: 128)
      var words = WordWriter()
      second.write(2001, to: &words)
      let copy = Sample(second.shape, observations: 2001, pool: SpacePool())
      var reader = WordReader(words.words[...])
      try copy.read(from: &reader)
      #expect(reader.isAtEnd)
      for merged in [first.merged(1000, with: copy, 2001), copy.merged(2001, with: first, 1000)] {
        for column in columns.indices {
          #expect(
            merged.quantiles(Self.probabilities, column: column, count: 3001)
              == whole.quantiles(Self.probabilities, column: column, count: 3001))
        }
      }
    }

    /// A programme of few projects counts their numbers themselves, one of many keeps columns: both
    /// against the order statistics of a run that keeps every value.
    @Test func numbersOfProjectsAreExact() throws {
      let grant = Stream(id: "grant", kind: .contract, level: .perMonth(120), chance: 0.5)
      let scenario = try Scenario(
        horizon: 12,
        projects: [
          Project(
            id: "p", replicas: 40, reserves: 500, costs: [Cost(id: "rent", .perMonth(100))],
            streams: [grant])
        ], sustainability: Sustainability(assess: [12]))
      let summary = try Simulation(scenario).run(trials: 4000)
      let open = try #require(summary.programme.outcomes.first?.open)
      // Binomial(40, ½): its 5th and 95th percentiles are 15 and 25, and both lie well inside a
      // step.
      #expect(open.p5 == 15 && open.p95 == 25)
      #expect((open.mean - 20).magnitude < 5 * (10.0 / 4000).squareRoot())
    }

    /// So few trials that each is a rank of its own: counters of 12 projects, columns of 1,001.
    @Test(arguments: [(replicas: 12, trials: 21), (replicas: 12, trials: 2), (1001, 2)])
    func everyRankOfANumberOfProjectsCounts(_ size: (replicas: Int, trials: Int)) throws {
      let grant = Stream(id: "grant", kind: .contract, level: .perMonth(120), chance: 0.5)
      let scenario = try Scenario(
        horizon: 12,
        projects: [
          Project(
            id: "p", replicas: size.replicas, reserves: 500,
            costs: [Cost(id: "rent", .perMonth(100))],
            streams: [grant])
        ], sustainability: Sustainability(assess: [12]))
      let simulation = try Simulation(scenario)
      let counts = try (0..<size.trials).map { trial in
        try simulation.trace(trial: UInt64(trial)).filter { $0.breach == nil }.count
      }.sorted()
      let summary = try simulation.run(trials: size.trials)
      let open = try #require(summary.programme.outcomes.first?.open)
      for (q, value) in [(0.05, open.p5), (0.95, open.p95)] {
        let h = Double(size.trials - 1) * q
        let (low, high) = (counts[Int(h)], counts[min(Int(h) + 1, size.trials - 1)])
        // Rounding alone.
        #expect((value - Double(low) - (h - Double(Int(h))) * Double(high - low)).magnitude < 1e-9)
      }
    }
  }
}
