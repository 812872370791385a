/// What has been counted of one pair of alternatives, trial by trial.
struct PairTally: Sendable {
  let pair: PairPlan
  /// x: cost in pence; y: a number of projects. `[common month][measure]`.
  private(set) var moments: [Moments]
  /// x: cost in pence, for a pair without a common month.
  private(set) var cost = Moments()
  /// Copies by their two states, `[common month][project][from][to]`.
  private(set) var transitions: [Int64]

  init(_ pair: PairPlan) {
    self.pair = pair
    moments = [Moments](
      repeating: Moments(), count: pair.months.count * OutcomeMeasure.count)
    transitions = [Int64](
      repeating: 0, count: pair.months.count * pair.projects.count * Self.states * Self.states)
  }

  private static let states = TransitionTable.State.allCases.count

  /// The moments of a measure at a common month.
  func moments(of measure: OutcomeMeasure, at month: Int) -> Moments {
    moments[month * OutcomeMeasure.count + measure.rawValue]
  }

  /// Copies of a project by their state under the one, then under the other, at a common month.
  func transitions(of project: Int, at month: Int) -> [[Int64]] {
    let first = cells(of: project, at: month)
    return (0..<Self.states).map { from in
      Array(transitions[(first + from * Self.states)...].prefix(Self.states))
    }
  }

  private func cells(of project: Int, at month: Int) -> Int {
    (month * pair.projects.count + project) * Self.states * Self.states
  }

  /// Counts a block whose projects have all been worked out under both.
  mutating func add(_ from: Figures, _ to: Figures, count: Int) {
    let (costs, otherCosts) = (from[from.layout.cost], to[to.layout.cost])
    for lane in 0..<count {
      // Each is below 2⁶⁰ micro-pounds, so the difference is below 2⁴⁸ pence.
      let pence = (otherCosts[lane] &- costs[lane]) / MicroPounds.penny
      cost.add(pence, 0)
      for (index, month) in pair.months.enumerated() {
        for measure in OutcomeMeasure.allCases {
          let before = from.number(of: measure, at: month.from)[lane]
          let after = to.number(of: measure, at: month.to)[lane]
          moments[index * OutcomeMeasure.count + measure.rawValue].add(pence, after &- before)
        }
      }
    }
  }

  /// Counts one copy of a project: where it stands under the one, and under the other.
  mutating func add(copyOf project: Int, _ from: Figures, _ to: Figures, count: Int) {
    for (index, month) in pair.months.enumerated() {
      let first = cells(of: project, at: index)
      let (open, sustained) = (
        from.number(of: .open, at: month.from), from.number(of: .sustained, at: month.from)
      )
      let (openAfter, sustainedAfter) = (
        to.number(of: .open, at: month.to), to.number(of: .sustained, at: month.to)
      )
      transitions.withUnsafeMutableBufferPointer { transitions in
        for lane in 0..<count {
          let before = Self.state(open[lane], sustained[lane])
          let after = Self.state(openAfter[lane], sustainedAfter[lane])
          transitions[first + Self.states * before + after] &+= 1
        }
      }
    }
  }

  /// Sustained is open, too: the sum tells the state.
  @inline(__always)
  private static func state(_ open: Int64, _ sustained: Int64) -> Int {
    Int(truncatingIfNeeded: open &+ sustained)
  }

  mutating func merge(_ other: PairTally) {
    for index in moments.indices { moments[index].merge(other.moments[index]) }
    cost.merge(other.cost)
    for index in transitions.indices { transitions[index] += other.transitions[index] }
  }
}

extension PairTally {
  func write(to words: inout WordWriter) {
    for moments in moments { moments.write(to: &words) }
    cost.write(to: &words)
    words.write(transitions)
  }

  mutating func read(from words: inout WordReader) throws(WordError) {
    for index in moments.indices { try moments[index].read(from: &words) }
    try cost.read(from: &words)
    try words.read(into: &transitions)
  }
}
