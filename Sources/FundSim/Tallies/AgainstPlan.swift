/// What a stream has brought before an assessment, beside its plan: as planned within 5 %.
enum AgainstPlan: Int, CaseIterable {
  case none, less, asPlanned, more

  static let count = allCases.count
}

extension ProjectTally {
  /// Receipts before an assessment against the plan's: none, less, as planned (95…105 %), more.
  mutating func addAgainstPlan(
    _ block: Block, _ project: CompiledProject, _ stream: CompiledStream, _ assessment: Int,
    _ received: Row<Int64>
  ) {
    sums[layout.receipts(stream.index, assessment)] += Self.sum(received, block.count)
    let bounds = PlanBounds(project.plannedReceipts[stream.index][assessment])
    var none: Int64 = 0
    var below: Int64 = 0
    var above: Int64 = 0
    for lane in 0..<block.count {
      let amount = received[lane]
      let isNone = amount < MicroPounds.penny
      none &+= isNone ? 1 : 0
      below &+= !isNone && amount <= bounds.less ? 1 : 0
      above &+= !isNone && amount >= bounds.more ? 1 : 0
    }
    count(none, below, above, of: block, stream, assessment)
  }

  mutating func count(
    _ none: Int64, _ below: Int64, _ above: Int64, of block: Block, _ stream: CompiledStream,
    _ assessment: Int
  ) {
    counters[layout.againstPlan(stream.index, assessment, .none)] &+= none
    counters[layout.againstPlan(stream.index, assessment, .less)] &+= below
    counters[layout.againstPlan(stream.index, assessment, .asPlanned)] &+=
      Int64(block.count) - none - below - above
    counters[layout.againstPlan(stream.index, assessment, .more)] &+= above
  }
}

/// From what on money is less than planned, and more.
private struct PlanBounds {
  let less: Int64
  let more: Int64

  init(_ planned: Int64) {
    less = MicroPounds.share(0.95, of: planned) &- MicroPounds.penny
    more = MicroPounds.share(1.05, of: planned) &+ MicroPounds.penny
  }
}
