/// What one worker has counted over all projects of each trial.
struct ProgrammeTally: Sendable {
  private let assessments: Int
  /// Cost in micro-pounds, then open, sustained and mainstreamed projects by assessment.
  private(set) var sums: [Int128]
  private(set) var store: ColumnStore

  /// Column 0 is the cost; then three for each assessment.
  static func columns(assessments: Int) -> Int { 1 + 3 * assessments }

  init(assessments: Int, store: ColumnStore) {
    self.assessments = assessments
    sums = [Int128](repeating: 0, count: Self.columns(assessments: assessments))
    self.store = store
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
      // In millions, as if they were pounds: small counts would share the bucket of zero.
      for lane in 0..<count { scaled[lane] = column[lane] &* 1_000_000 }
      store.record(scaled, column: 1 + row, first: observation, count: count, stride: 1)
    }
    store.finishBlock(count: count)
  }

  mutating func close() { store.close() }

  mutating func merge(_ other: ProgrammeTally) {
    for index in sums.indices { sums[index] += other.sums[index] }
  }
}
