/// What a gap between two views is measured in, summed over projects and copies of a trial.
enum GapMeasure: Int, CaseIterable, Sendable {
  /// Numbers of projects.
  case open, sustained
  /// Pence: cash received before the month, loans aside; the general fund at the end of the month
  /// before it.
  case income, fund

  static let count = allCases.count

  /// Its row of a variant's figures; `assessment` is that of the month.
  func row(of figures: Figures, at assessment: Int) -> Row<Int64> {
    switch self {
    case .open: figures.number(of: .open, at: assessment)
    case .sustained: figures.number(of: .sustained, at: assessment)
    case .income: figures[figures.layout.income]
    case .fund: figures[figures.layout.fund]
    }
  }

  /// Whole units of this size go into squares; the sums themselves are exact.
  var coarse: Int64 {
    switch self {
    case .open, .sustained: 1
    case .income, .fund: 100
    }
  }

  /// Units in a project or a pound.
  var unit: Double { Double(coarse) }
}

/// What has been counted of a gap.
struct GapTally: QuestionTally {
  /// A mixture of the two views: the variant that it is, and the assessment at which it is measured.
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

/// The Shapley value of each part as a sum over mixtures of whole weights.
///
/// In each order part i changes what the mixture before it comes to into what the mixture after it
/// does. Added up over the orders, mixture S counts for i as often as i completes it, less as often
/// as i is next after it.
struct GapWeights: Sendable {
  struct Term: Sendable, Equatable {
    let mixture: Int
    let weight: Int64
  }

  let parts: Int
  let orders: [[Int]]
  let isEveryOrder: Bool
  let mixtures: Int
  /// For each part, the mixtures that count for it.
  let terms: [[Term]]
  /// For each part, the mixture in which it alone has gone over.
  let singles: [Int]
  /// For each order, the mixtures it passes through, the first and last included.
  let paths: [[Int]]

  init(_ orders: GapOrders) {
    parts = orders.parts
    self.orders = orders.orders
    isEveryOrder = orders.isEveryOrder
    mixtures = orders.mixtures.count
    var places: [UInt64: Int] = [:]
    for (place, mixture) in orders.mixtures.enumerated() { places[mixture] = place }
    var weights = [[Int64]](
      repeating: [Int64](repeating: 0, count: orders.mixtures.count), count: orders.parts)
    var paths: [[Int]] = []
    for order in orders.orders {
      var mixture: UInt64 = 0
      var path = [0]
      for part in order {
        mixture |= 1 << UInt64(part)
        let next = places[mixture] ?? 0
        weights[part][next] += 1
        weights[part][path[path.count - 1]] -= 1
        path.append(next)
      }
      paths.append(path)
    }
    self.paths = paths
    terms = weights.map { row in
      row.enumerated().filter { $0.element != 0 }.map {
        Term(mixture: $0.offset, weight: $0.element)
      }
    }
    singles = (0..<orders.parts).map { places[1 << UInt64($0)] ?? 0 }
  }
}
