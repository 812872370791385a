/// What has been counted over all projects of each trial.
struct ProgrammeTally: Sendable {
  private let layout: FigureLayout
  private let projects: Int
  private(set) var observations = 0
  /// One for each figure.
  private(set) var sums: [Int128]
  private var store: SampleWriter
  /// `[row of numbers][number of projects]`: trials; for programmes of up to `smallProgramme`.
  private var trials: [Int64]

  /// Up to so many projects each number of them has a counter of its own.
  private static let smallProgramme = 1000

  /// Columns of the sample are figures: the cost; for a large programme all.
  static func columns(_ scenario: CompiledScenario) -> Int {
    scenario.copies > smallProgramme ? FigureLayout(scenario).rows : 1
  }

  init(_ scenario: CompiledScenario, store: SampleWriter) {
    layout = FigureLayout(scenario)
    projects = scenario.copies
    sums = [Int128](repeating: 0, count: layout.rows)
    self.store = store
    let counters = projects > Self.smallProgramme ? 0 : layout.numbers.count * (projects + 1)
    trials = [Int64](repeating: 0, count: counters)
  }

  /// Counts a block whose projects and replicas have all been worked out.
  mutating func add(
    _ figures: Figures, _ rows: TallyRows, count: Int, observation: Int
  ) {
    observations += count
    let cost = figures[layout.cost]
    sums[layout.cost] += ProjectTally.sum(cost, count)
    store.record(cost, column: layout.cost, first: observation, count: count, stride: 1)
    for row in layout.numbers {
      let column = figures[row]
      sums[row] += ProjectTally.sum(column, count)
      if trials.isEmpty {
        for lane in 0..<count { rows.millionths[lane] = column[lane] &* Self.unit }
        store.record(rows.millionths, column: row, first: observation, count: count, stride: 1)
      } else {
        let first = start(of: row)
        for lane in 0..<count { trials[first + Int(column[lane])] &+= 1 }
      }
    }
  }

  private func start(of row: Int) -> Int { (row - layout.numbers.lowerBound) * (projects + 1) }

  /// Numbers of projects are kept in millions, as if they were pounds: small ones would share a
  /// histogram's bucket of zero.
  private static let unit: Int64 = 1_000_000

  mutating func close() { store.close() }

  /// As of a project.
  mutating func merge(_ other: ProgrammeTally) {
    for index in sums.indices { sums[index] += other.sums[index] }
    for index in trials.indices { trials[index] += other.trials[index] }
    if store.sample !== other.store.sample {
      store = SampleWriter(
        store.sample.merged(observations, with: other.store.sample, other.observations))
    }
    observations += other.observations
  }

  func number(of measure: CountedMeasure, at assessment: Int) -> Int128 {
    sums[layout.number(of: measure, at: assessment)]
  }

  var cost: Int128 { sums[layout.cost] }

  /// Type 7 quantiles of the cost in micro-pounds.
  func costQuantiles(_ probabilities: [Double]) -> [Double] {
    store.sample.quantiles(probabilities, column: layout.cost, count: observations)
  }

  /// Type 7 quantiles of a number of projects, in millionths.
  func quantiles(
    _ probabilities: [Double], of measure: CountedMeasure, at assessment: Int
  ) -> [Double] {
    let row = layout.number(of: measure, at: assessment)
    if trials.isEmpty {
      return store.sample.quantiles(probabilities, column: row, count: observations)
    }
    let first = start(of: row)
    return Sample.quantiles(probabilities, count: observations) { ranks in
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

extension ProgrammeTally {
  func write(to words: inout WordWriter) {
    words.write(Int64(observations))
    words.write(sums)
    words.write(trials)
    store.sample.write(observations, to: &words)
  }

  /// As for a project.
  mutating func read(from words: inout WordReader) throws(WordError) {
    let room = Int64(store.sample.observations)
    observations = try words.read(in: room...room)
    try words.read(into: &sums)
    try words.read(into: &trials)
    try store.sample.read(from: &words)
  }
}
