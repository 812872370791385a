import Synchronization

/// What the programme of one simulation comes to in every trial, while its projects are worked out
/// in turn: the sums over the projects that have been.
///
/// SAFETY: a block's rows are touched under its lock only, except by `read`, when all projects have
/// been worked out; owned by the pass that made it, freed with it.
final class ProgrammeRecord: @unchecked Sendable {
  /// `[block][lane]`.
  private let cost: UnsafeMutablePointer<Int64>
  /// `[block][row of counts][lane]`.
  private let counts: UnsafeMutablePointer<Int32>
  private let rows: Int
  private let locks: [Lock]

  private final class Lock: Sendable {
    let mutex = Mutex(())
  }

  /// Blocks take turns in a few locks.
  private static let lockCount = 64

  init(_ plan: Plan, blocks: Int) {
    rows = Self.rows(plan)
    let lanes = blocks * Workspace.lanes
    cost = .allocate(capacity: lanes)
    cost.initialize(repeating: 0, count: lanes)
    counts = .allocate(capacity: rows * lanes)
    counts.initialize(repeating: 0, count: rows * lanes)
    locks = (0..<Self.lockCount).map { _ in Lock() }
  }

  deinit {
    cost.deallocate()
    counts.deallocate()
  }

  private static func rows(_ plan: Plan) -> Int { 3 * plan.sustainability.assess.count }

  /// Bytes of the records of all plans.
  static func bytes(_ plans: [Plan], trials: Int) -> Int {
    plans.reduce(0) { sum, plan in
      sum + (8 + 4 * rows(plan)) * trials
    }
  }

  /// Adds what a project has come to in a block; false if a programme's cost passes its limit.
  func add(_ common: CommonRows, block: Int) -> Bool {
    locks[block % Self.lockCount].mutex.withLock { _ in
      let lanes = Workspace.lanes
      let total = cost + block * lanes
      var isWithin = true
      for lane in 0..<lanes {
        // Both are within 2⁶⁰ or refused already.
        total[lane] &+= common.cost[lane]
        isWithin = isWithin && total[lane].magnitude <= CommonRows.costLimit
      }
      let numbers = counts + block * rows * lanes
      for cell in 0..<(rows * lanes) {
        numbers[cell] &+= Int32(truncatingIfNeeded: common.counts[cell])
      }
      return isWithin
    }
  }

  /// Puts a block's sums where a block of all projects would have left them.
  func read(block: Int, into common: CommonRows) {
    let lanes = Workspace.lanes
    common.cost.update(from: cost + block * lanes, count: lanes)
    let numbers = counts + block * rows * lanes
    for cell in 0..<(rows * lanes) { common.counts[cell] = Int64(numbers[cell]) }
  }
}
