/// What one worker has counted over all projects of each trial.
struct ProgrammeTally: Sendable {
  private let assessments: Int
  /// Cost in micro-pounds, then open, sustained and mainstreamed projects by assessment.
  private(set) var sums: [Int128]
  private(set) var store: ColumnStore
  /// `[row of counts][number of projects]`: trials; for programmes of up to `smallProgramme`.
  private var trials: [Int64]
  private let projects: Int

  /// Up to so many projects each number of them has a counter of its own.
  private static let smallProgramme = 1000

  /// Column 0 of the store is the cost; then, for a large programme, three for each assessment.
  static func columns(_ plan: Plan) -> Int {
    plan.copies > smallProgramme ? 1 + 3 * plan.sustainability.assess.count : 1
  }

  init(_ plan: Plan, store: ColumnStore) {
    assessments = plan.sustainability.assess.count
    projects = plan.copies
    sums = [Int128](repeating: 0, count: 1 + 3 * assessments)
    self.store = store
    let counters = projects > Self.smallProgramme ? 0 : 3 * assessments * (projects + 1)
    trials = [Int64](repeating: 0, count: counters)
  }

  /// Counts a block whose projects and replicas have all been worked out.
  mutating func add(
    _ common: CommonRows, scratch scaled: UnsafeMutablePointer<Int64>, count: Int, observation: Int
  ) {
    sums[0] += ProjectTally.sum(common.cost, count)
    store.record(common.cost, column: 0, first: observation, count: count, stride: 1)
    for row in 0..<(3 * assessments) {
      let column = common.counts + row * Block.lanes
      sums[1 + row] += ProjectTally.sum(column, count)
      if trials.isEmpty {
        for lane in 0..<count { scaled[lane] = column[lane] &* Self.unit }
        store.record(scaled, column: 1 + row, first: observation, count: count, stride: 1)
      } else {
        let first = row * (projects + 1)
        for lane in 0..<count { trials[first + Int(column[lane])] &+= 1 }
      }
    }
  }

  /// Numbers of projects are kept in millions, as if they were pounds: small ones would share a
  /// histogram's bucket of zero.
  private static let unit: Int64 = 1_000_000

  mutating func close() { store.close() }

  mutating func merge(_ other: ProgrammeTally) {
    for index in sums.indices { sums[index] += other.sums[index] }
    for index in trials.indices { trials[index] += other.trials[index] }
  }

  /// Type 7 quantiles of figure 0, the cost, or 1 + row, a number of projects, in millionths.
  func quantiles(_ probabilities: [Double], figure: Int, count: Int) -> [Double] {
    if figure == 0 || trials.isEmpty {
      return store.quantiles(probabilities, column: figure, count: count)
    }
    let first = (figure - 1) * (projects + 1)
    return ColumnStore.quantiles(probabilities, count: count) { ranks in
      var number = 0
      var seen = UInt64(trials[first])
      return ranks.map { rank in
        while rank >= seen, number < projects {
          number += 1
          seen += UInt64(trials[first + number])
        }
        return Double(Int64(number) * Self.unit)
      }
    }
  }
}
