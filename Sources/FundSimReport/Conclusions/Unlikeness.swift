import FundSim

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
