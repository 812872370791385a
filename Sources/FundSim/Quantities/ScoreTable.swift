/// The curve y(z) of a distribution at equidistant z, to be drawn from by cubic Hermite
/// interpolation: two numbers a node, y and its exact derivative times the step.
///
/// z runs over ±9, beyond any 52-bit uniform number (±8.2). The step starts at 1/16 and is halved
/// until the error in probability halfway between nodes, |y − ŷ| × density(y) / mass, is below
/// `bound` wherever the (truncated) distribution draws. A value is clamped between its two nodes,
/// so it never falls as z rises from node to node.
///
/// - Complexity: three exact solutions and then about a microsecond a node; 289 nodes at first.
enum ScoreTable {
  static let reach = 9.0
  /// The greatest error in probability between two nodes.
  static let bound = 2e-10
  private static let densest = 256

  /// The nodes of `curve` and how many there are to a unit of z, good enough between these scores
  /// for a distribution that keeps `mass` of its probability.
  static func nodes(
    of curve: some ScoreCurve, from low: Double = -.infinity, to high: Double = .infinity,
    mass: Double = 1
  ) -> (numbers: [Double], perUnit: Double) {
    var perUnit = 16
    while true {
      let numbers = nodes(of: curve, perUnit: perUnit)
      if perUnit >= densest
        || worstError(numbers, curve, perUnit, low, high) < bound * mass
      {
        return (numbers, Double(perUnit))
      }
      perUnit *= 2
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

  /// The greatest error in probability halfway between nodes, from score `low` to `high`.
  static func worstError(
    _ numbers: [Double], _ curve: some ScoreCurve, _ perUnit: Int,
    _ low: Double = -.infinity, _ high: Double = .infinity
  ) -> Double {
    let step = 1 / Double(perUnit)
    var worst = 0.0
    for index in 0..<(numbers.count / 2 - 1) {
      let z = Double(index) * step - reach
      if z + step < low || z > high { continue }
      let from = 2 * index
      let y = curve.advance(numbers[from], from: z, by: step / 2)
      let found = hermite(
        numbers[from], numbers[from + 1], numbers[from + 2], numbers[from + 3], 0.5)
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
