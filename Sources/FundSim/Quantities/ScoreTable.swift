/// The curve y(z) of a distribution at equidistant z, to be drawn from by cubic Hermite
/// interpolation: two numbers a node, y and its exact derivative times the step.
///
/// z runs over ±9, beyond any 52-bit uniform number (±8.2). The step, 1/16 or less, is such that
/// the error in probability halfway between nodes, |y − ŷ| × density(y) / mass, is below `bound`
/// wherever the (truncated) distribution draws. A value is clamped between its two nodes, so it
/// never falls as z rises from node to node.
///
/// - Complexity: three exact solutions and half a microsecond a node; 577 nodes for most shapes,
///   four times as many for shapes below about 0.2.
enum ScoreTable {
  static let reach = 9.0
  /// The greatest error in probability between two nodes.
  static let bound = 2e-10
  /// Nodes to a unit at most: shapes near 0.01, whose error there is still below 1e−9.
  private static let densest = 128

  /// The nodes of `curve` and how many there are to a unit of z, good enough between these scores
  /// for a distribution that keeps `mass` of its probability.
  static func nodes(
    of curve: some ScoreCurve, from low: Double = -.infinity, to high: Double = .infinity,
    mass: Double = 1
  ) -> (numbers: [Double], perUnit: Double) {
    var perUnit = 32
    while true {
      let numbers = nodes(of: curve, perUnit: perUnit)
      let coarse = everyOther(numbers)
      let error = worstError(coarse, numbers, curve, perUnit, low, high) / mass
      if error < bound { return (coarse, Double(perUnit / 2)) }
      // Halving the step divides the error by 16 (it is of fourth order); 8 to be safe.
      if error < 8 * bound || perUnit >= densest { return (numbers, Double(perUnit)) }
      perUnit *= 4
    }
  }

  static func nodes(of curve: some ScoreCurve, perUnit: Int) -> [Double] {
    let half = Int(reach) * perUnit
    let step = 1 / Double(perUnit)
    var numbers = [Double](repeating: 0, count: 2 * (2 * half + 1))
    func set(_ index: Int, _ y: Double) {
      let z = Double(index - half) * step
      numbers[2 * index] = y
      numbers[2 * index + 1] = step * Mathematics.normalDensity(z) / curve.density(y)
    }
    // Inwards from both ends, so that each tail keeps its relative precision.
    for (first, direction) in [(0, 1), (2 * half, -1)] {
      var y = curve.solve(score: Double(first - half) * step)
      set(first, y)
      for offset in 1..<half {
        let index = first + direction * offset
        let z = Double(index - direction - half) * step
        y = curve.advance(y, from: z, by: Double(direction) * step)
        set(index, y)
      }
    }
    set(half, curve.solve(score: 0))
    return numbers
  }

  /// The table with twice the step.
  private static func everyOther(_ numbers: [Double]) -> [Double] {
    stride(from: 0, to: numbers.count, by: 4).flatMap { [numbers[$0], 2 * numbers[$0 + 1]] }
  }

  /// The greatest error in probability of a table at the nodes that only the next finer one has,
  /// from score `low` to `high`.
  private static func worstError(
    _ coarse: [Double], _ fine: [Double], _ curve: some ScoreCurve, _ finePerUnit: Int,
    _ low: Double, _ high: Double
  ) -> Double {
    let step = 2 / Double(finePerUnit)
    var worst = 0.0
    for index in 0..<(coarse.count / 2 - 1) {
      let z = Double(index) * step - reach
      if z + step < low || z > high { continue }
      let from = 2 * index
      let found = hermite(
        coarse[from], coarse[from + 1], coarse[from + 2], coarse[from + 3], 0.5)
      let y = fine[4 * index + 2]
      worst = max(worst, (y - found).magnitude * curve.density(y))
    }
    return worst
  }

  /// ŷ(z) from a table with `perUnit` nodes to a unit.
  @inline(__always)
  static func value(_ table: FixedTable<Double>.View, _ perUnit: Double, _ z: Double) -> Double {
    let bounded = z < -reach ? -reach : (z > reach ? reach : z)
    let place = (bounded + reach) * perUnit
    let index = min(Int(place), table.count / 2 - 2)
    let from = 2 * index
    return hermite(
      table[from], table[from + 1], table[from + 2], table[from + 3], place - Double(index))
  }

  @inline(__always)
  private static func hermite(
    _ y0: Double, _ d0: Double, _ y1: Double, _ d1: Double, _ s: Double
  ) -> Double {
    let rise = y1 - y0
    let y = y0 + s * (d0 + s * ((3 * rise - 2 * d0 - d1) + s * (d0 + d1 - 2 * rise)))
    return y < y0 ? y0 : (y > y1 ? y1 : y)
  }
}

extension Kernel {
  /// c: nodes to a unit of score.
  @inline(__always)
  func curve(_ u: Double, _ table: FixedTable<Double>.View) -> Double {
    ScoreTable.value(table, c, score(u))
  }
}
