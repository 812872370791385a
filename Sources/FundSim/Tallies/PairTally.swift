/// What has been counted of one pair of alternatives, trial by trial.
struct PairTally: Sendable {
  let pair: VariantPair
  /// x: cost in pence; y: a number of projects. `[common month][measure]`.
  private(set) var moments: [Moments]
  /// x: cost in pence, for a pair without a common month.
  private(set) var cost = Moments()
  /// Copies by their two outcomes, `[common month][project][from][to]`.
  private(set) var transitions: [Int64]

  init(_ pair: VariantPair) {
    self.pair = pair
    moments = [Moments](
      repeating: Moments(), count: pair.months.count * CountedMeasure.count)
    transitions = [Int64](
      repeating: 0, count: pair.months.count * pair.projects.count * Outcome.count * Outcome.count)
  }

  /// The moments of a measure at a common month.
  func moments(of measure: CountedMeasure, at month: Int) -> Moments {
    moments[month * CountedMeasure.count + measure.rawValue]
  }

  /// Copies of a project by their outcome under the one, then under the other, at a common month.
  func transitions(of project: Int, at month: Int) -> [[Int64]] {
    let first = cells(of: project, at: month)
    return (0..<Outcome.count).map { from in
      Array(transitions[(first + from * Outcome.count)...].prefix(Outcome.count))
    }
  }

  private func cells(of project: Int, at month: Int) -> Int {
    (month * pair.projects.count + project) * Outcome.count * Outcome.count
  }

  /// Counts a block whose projects have all been worked out under both.
  mutating func add(_ from: Figures, _ to: Figures, count: Int) {
    let (costs, otherCosts) = (from[from.layout.cost], to[to.layout.cost])
    for lane in 0..<count {
      // Each is below 2⁶⁰ micro-pounds, so the difference is below 2⁴⁸ pence.
      let pence = (otherCosts[lane] &- costs[lane]) / MicroPounds.penny
      cost.add(pence, 0)
      for (index, month) in pair.months.enumerated() {
        for measure in CountedMeasure.allCases {
          let before = from.number(of: measure, at: month.from)[lane]
          let after = to.number(of: measure, at: month.to)[lane]
          moments[index * CountedMeasure.count + measure.rawValue].add(pence, after &- before)
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
          let before = Outcome.place(open: open[lane], sustained: sustained[lane])
          let after = Outcome.place(open: openAfter[lane], sustained: sustainedAfter[lane])
          transitions[first + Outcome.count * before + after] &+= 1
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
