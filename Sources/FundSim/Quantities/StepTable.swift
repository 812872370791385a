/// A flight of steps laid out for drawing: values, cumulative probabilities, and a guide that says
/// for each of K equal parts of 0…1 where to begin to look, so a draw takes one or two
/// comparisons whatever the number of values.
///
/// - Source: H.-C. Chen & Y. Asau (1974), *On generating random variates from an empirical
///   distribution*, AIIE Transactions 6(2), 163–166, doi:10.1080/05695557408974949.
enum StepTable {
  /// `values`, then `cumulative`, then K + 1 guides, K the power of two at or above their number.
  static func numbers(of steps: StepDistribution) -> (numbers: [Double], guides: Int) {
    let count = steps.values.count
    var guides = 1
    while guides < count { guides *= 2 }
    var guide: [Double] = []
    guide.reserveCapacity(guides + 1)
    var index = 0
    for part in 0...guides {
      while index < count - 1 && steps.cumulative[index] < Double(part) / Double(guides) {
        index += 1
      }
      guide.append(Double(index))
    }
    return (steps.values + steps.cumulative + guide, guides)
  }

  /// The first value whose cumulative probability is at least `u`, 0 < u < 1.
  @inline(__always)
  static func value(
    _ table: FixedTable<Double>.View, count: Int, guides: Double, _ u: Double
  ) -> Double {
    var index = Int(table[2 * count + Int(u * guides)])
    while table[count + index] < u { index += 1 }
    return table[index]
  }
}

extension Kernel {
  /// a: number of values, b: number of guides; the values are clamped and whole already.
  @inline(__always)
  func steps(_ u: Double, _ table: FixedTable<Double>.View) -> Double {
    StepTable.value(table, count: Int(a), guides: b, u)
  }
}
