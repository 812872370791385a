/// What has been counted of a gap.
struct GapTally: QuestionTally {
  /// A mixture of the two views: the variant that it is, and the assessment at which it is
  /// measured.
  struct Mixture: Sendable {
    let variant: Int
    let assessment: Int
  }

  /// A quantity of each trial: its exact sum, and what its variance is made of.
  struct Cell: Sendable {
    var sum: Int128 = 0
    /// x: the quantity in the measure's coarse units.
    var moments = Moments()

    mutating func add(_ value: Int64, _ measure: GapMeasure) {
      sum += Int128(value)
      moments.add(value / measure.coarse, 0)
    }

    mutating func merge(_ other: Cell) {
      sum += other.sum
      moments.merge(other.moments)
    }
  }

  let weights: GapWeights
  private let mixtures: [Mixture]
  /// `[mixture][measure]`.
  private(set) var levels: [Int128]
  /// `[part][measure]`: the share × the number of orders.
  private(set) var shares: [Cell]
  private(set) var alone: [Cell]
  /// `[measure]`.
  private(set) var gap: [Cell]

  init(_ weights: GapWeights, mixtures: [Mixture]) {
    self.weights = weights
    self.mixtures = mixtures
    levels = [Int128](repeating: 0, count: weights.mixtures * GapMeasure.count)
    shares = [Cell](repeating: Cell(), count: weights.parts * GapMeasure.count)
    alone = shares
    gap = [Cell](repeating: Cell(), count: GapMeasure.count)
  }

  mutating func finish(
    _ trials: [Figures], _ rows: TallyRows, count: Int, observation: Int
  ) {
    for measure in GapMeasure.allCases {
      let columns = mixtures.map { measure.row(of: trials[$0.variant], at: $0.assessment) }
      for (mixture, column) in columns.enumerated() {
        levels[mixture * GapMeasure.count + measure.rawValue] +=
          ProjectTally.sum(column, count)
      }
      for lane in 0..<count {
        gap[measure.rawValue].add(columns[1][lane] - columns[0][lane], measure)
      }
      for part in 0..<weights.parts {
        let cell = part * GapMeasure.count + measure.rawValue
        let single = columns[weights.singles[part]]
        for lane in 0..<count {
          var share: Int64 = 0
          for term in weights.terms[part] { share += term.weight * columns[term.mixture][lane] }
          shares[cell].add(share, measure)
          alone[cell].add(single[lane] - columns[0][lane], measure)
        }
      }
    }
  }

  mutating func merge(_ other: GapTally) {
    for index in levels.indices { levels[index] += other.levels[index] }
    for index in shares.indices { shares[index].merge(other.shares[index]) }
    for index in alone.indices { alone[index].merge(other.alone[index]) }
    for index in gap.indices { gap[index].merge(other.gap[index]) }
  }
}
