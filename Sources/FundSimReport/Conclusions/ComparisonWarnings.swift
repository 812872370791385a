import FundSim

/// What speaks against taking a decision as it stands.
struct ComparisonWarnings: Equatable {
  /// Designs of the base view that do not cost what its reference costs; nil where all do.
  let budgets: UnequalBudgets?
  let reversals: [Reversal]
  let unlikeness: Unlikeness
  /// Perspectives of the scenario that were not looked from.
  let otherPerspectives: [String]

  init(_ index: ComparisonIndex, _ choice: DesignChoice, _ measure: ComparisonMeasure) {
    budgets = UnequalBudgets(index)
    reversals = index.views.dropFirst().compactMap { Reversal(index, choice, measure, $0) }
    unlikeness = Unlikeness(index)
    otherPerspectives = index.context.otherPerspectives
  }
}

struct UnequalBudgets: Equatable {
  let reference: Int
  let others: [Int]

  /// Up to 2 % is no difference.
  static let most = 0.02

  init?(_ index: ComparisonIndex) {
    guard let view = index.views.first, let reference = view.members.first else { return nil }
    let cost = index.cost(reference)
    let unequal = view.members.dropFirst().filter {
      cost > 0
        ? (index.cost($0) / cost - 1).magnitude > Self.most + 1e-9 : index.cost($0) > 0
    }
    if unequal.isEmpty { return nil }
    self.reference = reference
    others = Array(unequal)
  }
}

/// How a further view turns over what the base view says.
struct Reversal: Equatable {
  enum Change: Equatable {
    /// Another design does best, not this one.
    case best(Int, not: Int)
    case tooClose(Int, Int)
    /// This one does best, where none clearly did.
    case bestHere(Int)
    /// A difference is no longer clear.
    case unclear(Int, before: PairedDifference, after: PairedDifference)
    /// What was more is fewer, or the other way round.
    case turned(Int, before: PairedDifference, after: PairedDifference)
  }

  let perspective: String?
  let reference: Int
  let changes: [Change]

  init?(
    _ index: ComparisonIndex, _ choice: DesignChoice, _ measure: ComparisonMeasure,
    _ view: ComparisonIndex.View
  ) {
    guard let month = index.mainMonth, let base = index.views.first,
      let reference = base.members.first, let viewReference = view.members.first
    else { return nil }
    var changes: [Change] = []
    let other = index.choice(of: view, at: month, by: measure)
    let turned = other.winner(reference: viewReference)
    if let winner = choice.winner(reference: reference) {
      if let turned, !index.isSameDesign(turned, winner) {
        changes.append(.best(turned, not: winner))
      } else if case .close(let one, let two) = other {
        changes.append(.tooClose(one, two))
      }
    } else if let turned, choice.isUndecided {
      changes.append(.bestHere(turned))
    }
    for place in base.members.dropFirst() {
      guard let before = index.paired(reference, place, month, measure), before.isClear,
        let there = view.members.first(where: { index.isSameDesign($0, place) }),
        index.isSameDesign(viewReference, reference),
        let after = index.paired(viewReference, there, month, measure)
      else { continue }
      if !after.isClear {
        changes.append(.unclear(place, before: before, after: after))
      } else if (after.difference > 0) != (before.difference > 0) {
        changes.append(.turned(place, before: before, after: after))
      }
    }
    if changes.isEmpty { return nil }
    perspective = view.perspective
    self.reference = reference
    self.changes = changes
  }
}

/// In what alternatives are not like the first, so that figures of theirs do not compare.
struct Unlikeness: Equatable {
  /// Assessed at other months; each design once.
  let assessed: [Int]
  /// The months that all assess.
  let commonMonths: [Int]
  /// Over another number of months.
  let horizons: [Int]
  /// By other thresholds.
  let rules: [Int]
  /// The first and those of the base view with another number of projects; empty where none has.
  let sizes: [Int]

  init(_ index: ComparisonIndex) {
    let alternatives = index.summary.alternatives
    func odd<Aspect: Equatable>(_ value: (Summary) -> Aspect) -> [Int] {
      guard let first = alternatives.first.map(value) else { return [] }
      return alternatives.indices.reduce(into: []) { found, place in
        if value(alternatives[place]) != first,
          !found.contains(where: { index.isSameDesign($0, place) })
        {
          found.append(place)
        }
      }
    }
    assessed = odd { $0.programme.outcomes.map(\.month) }
    commonMonths = index.commonMonths
    horizons = odd { $0.horizon }
    rules = odd { $0.sustainability.thresholds }
    let counts = odd { $0.programme.projectCount }
    let shown = (index.views.first?.members ?? []).filter { place in
      counts.contains { index.isSameDesign($0, place) }
    }
    sizes = counts.isEmpty ? [] : [0] + shown
  }

  var isEmpty: Bool { assessed.isEmpty && horizons.isEmpty && rules.isEmpty && sizes.isEmpty }
}

extension Sustainability {
  /// What sustained and mainstreamed mean, whenever they are assessed.
  var thresholds: [Double] { [reservesMonths, coverage, maxTimeLimited, mainstreamShare] }
}
