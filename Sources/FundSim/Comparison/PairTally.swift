/// What one worker has counted of one pair of alternatives, trial by trial.
struct PairTally: Sendable {
  let pair: PairPlan
  /// x: cost in pence; y: a number of projects. `[common month][open, sustained, mainstreamed]`.
  private(set) var moments: [Moments]
  /// x: cost in pence, for a pair without a common month.
  private(set) var cost = Moments()
  /// Copies by their two states, `[common month][project][3 × from + to]`.
  private(set) var transitions: [Int64]

  init(_ pair: PairPlan) {
    self.pair = pair
    moments = [Moments](repeating: Moments(), count: pair.months.count * 3)
    transitions = [Int64](
      repeating: 0, count: pair.months.count * pair.projects.count * Self.states)
  }

  /// Pairs of states.
  static let states = 9

  /// Counts a block whose projects have all been worked out under both.
  mutating func add(_ from: CommonRows, _ to: CommonRows, count: Int) {
    let lanes = Workspace.lanes
    for lane in 0..<count {
      // Each is below 2⁶⁰ micro-pounds, so the difference is below 2⁴⁸ pence.
      let pence = (to.cost[lane] &- from.cost[lane]) / MicroPounds.penny
      cost.add(pence, 0)
      for (index, month) in pair.months.enumerated() {
        for row in 0..<3 {
          let difference =
            to.counts[(month.to * 3 + row) * lanes + lane]
            &- from.counts[(month.from * 3 + row) * lanes + lane]
          moments[index * 3 + row].add(pence, difference)
        }
      }
    }
  }

  /// Counts one copy of a project: where it stands under the one, and under the other.
  mutating func add(_ project: Int, _ from: StateRows, _ to: StateRows, count: Int) {
    let lanes = Workspace.lanes
    for (index, month) in pair.months.enumerated() {
      let cells = (index * pair.projects.count + project) * Self.states
      let before = from.states + month.from * lanes
      let after = to.states + month.to * lanes
      transitions.withUnsafeMutableBufferPointer { transitions in
        for lane in 0..<count {
          transitions[cells + 3 * Int(before[lane]) + Int(after[lane])] &+= 1
        }
      }
    }
  }

  mutating func merge(_ other: PairTally) {
    for index in moments.indices { moments[index].merge(other.moments[index]) }
    cost.merge(other.cost)
    for index in transitions.indices { transitions[index] += other.transitions[index] }
  }
}

/// Where each copy of a project stands under one alternative: 0 closed, 1 precarious, 2 sustained.
///
/// SAFETY: owned by the worker that called `allocate` and freed by its `deallocate`; rows are
/// indexed by assessments of the plan that it was made for, lanes by 0..<lanes.
struct StateRows {
  /// `[assessment][lane]`.
  let states: UnsafeMutablePointer<UInt8>
  /// A copy of the workspace's outcome rows and cost, for a project that another alternative has in
  /// just the same way.
  let outcome: UnsafeMutablePointer<Int64>
  let cost: UnsafeMutablePointer<Int64>
  private let assessments: Int

  static func allocate(assessments: Int) -> StateRows { StateRows(assessments) }

  private init(_ assessments: Int) {
    self.assessments = assessments
    let cells = max(1, assessments) * Workspace.lanes
    states = .allocate(capacity: cells)
    states.initialize(repeating: 0, count: cells)
    outcome = .allocate(capacity: 3 * cells)
    outcome.initialize(repeating: 0, count: 3 * cells)
    cost = .allocate(capacity: Workspace.lanes)
    cost.initialize(repeating: 0, count: Workspace.lanes)
  }

  func deallocate() {
    states.deallocate()
    outcome.deallocate()
    cost.deallocate()
  }

  /// Keeps what a block has just found.
  func keep(_ memory: Workspace) {
    let lanes = Workspace.lanes
    outcome.update(from: memory.outcome, count: assessments * 3 * lanes)
    cost.update(from: memory.programmeCost, count: lanes)
    for index in 0..<assessments {
      let open = outcome + index * 3 * lanes
      // Sustained is open, too.
      for lane in 0..<lanes {
        states[index * lanes + lane] = UInt8(truncatingIfNeeded: open[lane] &+ open[lanes + lane])
      }
    }
  }

  /// Puts what was kept where a block would have found it.
  func restore(to memory: Workspace) {
    memory.outcome.update(from: outcome, count: assessments * 3 * Workspace.lanes)
    memory.programmeCost.update(from: cost, count: Workspace.lanes)
  }
}
