import Synchronization

/// The score tables of one compilation: like curves share one table.
///
/// A national programme writes the same PERT for the hours of a hundred projects, and a shape that
/// is only scaled has the same curve; a table takes half a millisecond to make.
///
/// It lives while a scenario, or the designs of a comparison, are compiled, by several threads.
final class ScoreTables: Sendable {
  /// All that a table depends on: the curve's parameters, and where a truncation draws.
  private struct Key: Hashable {
    let parameters: [Double]
    let low: Double
    let high: Double
    let mass: Double
  }

  struct Entry: Sendable {
    let table: FixedTable<Double>
    let perUnit: Double
  }

  private let entries = Mutex<[Key: Entry]>([:])

  /// The table of `curve` for a law, made if it is not there yet.
  func table(of curve: some ScoreCurve, for law: TruncatedDistribution) -> Entry {
    let key = Key(
      parameters: curve.parameters, low: law.start.normalScore, high: law.end.normalScore,
      mass: law.mass)
    if let entry = entries.withLock({ $0[key] }) { return entry }
    // Two threads may make the same table; both are equal.
    let (numbers, perUnit) = ScoreTable.nodes(
      of: curve, from: key.low, to: key.high, mass: key.mass)
    let entry = Entry(table: FixedTable(numbers), perUnit: perUnit)
    entries.withLock { $0[key] = entry }
    return entry
  }
}
