/// What has been counted of one project in some trials: whole numbers only, so that merging is
/// addition and any split of the trials gives the same totals.
struct ProjectTally: Sendable {
  let layout: TallyLayout
  /// Trials × copies.
  private(set) var observations = 0
  var counters: [Int64]
  /// Micro-pounds; concentrations in units of 2⁻⁴⁰.
  var sums: [Int128]
  var store: SampleWriter

  static let concentrationUnit = 0x1p40

  init(_ layout: TallyLayout, store: SampleWriter) {
    self.layout = layout
    counters = [Int64](repeating: 0, count: layout.counters)
    sums = [Int128](repeating: 0, count: layout.sums)
    self.store = store
  }

  /// Adds what another worker of the same run has counted, or another run of other trials.
  mutating func merge(_ other: ProjectTally) {
    for index in counters.indices { counters[index] += other.counters[index] }
    for index in sums.indices { sums[index] += other.sums[index] }
    // Workers of one run fill one sample.
    if store.sample !== other.store.sample {
      store = SampleWriter(
        store.sample.merged(observations, with: other.store.sample, other.observations))
    }
    observations += other.observations
  }

  /// Counts a finished block.
  mutating func add(_ block: Block, _ project: CompiledProject, observation: Int) {
    observations += block.count
    addOutcomes(block)
    addStages(block, project)
    guard layout.detail == .full else { return }
    addCash(block, project, observation)
    addStreams(block, project, observation)
    if !project.pots.isEmpty { addReturns(block, project) }
  }

  private mutating func addOutcomes(_ block: Block) {
    for index in 0..<layout.assessments {
      for measure in CountedMeasure.allCases {
        let flags = block.figures.number(of: measure, at: index)
        var total: Int64 = 0
        for lane in 0..<block.count { total &+= flags[lane] }
        counters[layout.outcome(index, measure)] &+= total
      }
    }
    for lane in 0..<block.count {
      counters[layout.breach(Int(block.memory.books.breach[lane]))] &+= 1
    }
  }

  private mutating func addCash(_ block: Block, _ project: CompiledProject, _ observation: Int) {
    for month in 0..<layout.horizon {
      let column = block.memory.books.general.line(month)
      sums[layout.cash(month)] += Self.sum(column, block.count)
      store.record(
        column, column: layout.cashColumn(month), first: observation, count: block.count,
        stride: project.replicas)
    }
    for index in 0..<layout.assessments {
      store.record(
        block.memory.outcomes.bridging.line(index), column: layout.bridgingColumn(index),
        first: observation, count: block.count, stride: project.replicas)
    }
  }

  private mutating func addStages(_ block: Block, _ project: CompiledProject) {
    let horizon = Int32(truncatingIfNeeded: layout.horizon)
    for stage in project.stages.indices {
      let passed = block.memory.awards.passed.line(stage)
      var total: Int64 = 0
      // As of awards: what is decided in the look-ahead is no result.
      for lane in 0..<block.count { total &+= passed[lane] < horizon ? 1 : 0 }
      counters[layout.passed(stage)] &+= total
    }
  }

  /// The exact sum of a column: halves of 32 bits cannot overflow over a block.
  @inline(__always)
  static func sum(_ column: Row<Int64>, _ count: Int) -> Int128 {
    var high: Int64 = 0
    var low: Int64 = 0
    for lane in 0..<count {
      high &+= column[lane] &>> 32
      low &+= column[lane] & 0xFFFF_FFFF
    }
    return Int128(high) << 32 + Int128(low)
  }
}

extension ProjectTally {
  func write(to words: inout WordWriter) {
    words.write(Int64(observations))
    words.write(counters)
    words.write(sums)
    store.sample.write(observations, to: &words)
  }

  /// Takes in what was written of a tally of this layout, with as many observations as there is
  /// room for.
  mutating func read(from words: inout WordReader) throws(WordError) {
    let room = Int64(store.sample.observations)
    observations = try words.read(in: room...room)
    try words.read(into: &counters)
    try words.read(into: &sums)
    try store.sample.read(from: &words)
  }
}
