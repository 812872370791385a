/// What workers have found.
struct Found<Tally: Sendable>: Sendable {
  var tally: Tally
  /// The largest flow of each variant in pounds; infinite if one was over the limit.
  private(set) var largestFlows: [Double]
  /// The first unit, in the order of the run, in which one was.
  private(set) var overflow: Overflow?

  struct Overflow: Sendable {
    let turn: Int
    let firstTrial: UInt64
    let variant: Int

    fileprivate var order: (Int, UInt64, Int) { (turn, firstTrial, variant) }
  }

  init(tally: Tally, variants: Int) {
    self.tally = tally
    largestFlows = [Double](repeating: 0, count: variants)
  }

  /// Remembers the largest flow of a copy.
  mutating func note(_ largest: Double, variant: Int, _ unit: UnitStream.Unit) {
    if largest <= largestFlows[variant] { return }
    largestFlows[variant] = largest
    if largest == FlowWatch.overflow {
      meet(Overflow(turn: unit.turn, firstTrial: unit.first, variant: variant))
    }
  }

  private mutating func meet(_ other: Overflow) {
    if let known = overflow, known.order <= other.order { return }
    overflow = other
  }
}

extension Found where Tally: QuestionTally {
  mutating func merge(_ other: Found) {
    tally.merge(other.tally)
    for index in largestFlows.indices {
      largestFlows[index] = max(largestFlows[index], other.largestFlows[index])
    }
    if let overflow = other.overflow { meet(overflow) }
  }
}
