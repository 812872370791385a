/// The curve y(z) of a distribution at equidistant z, to be drawn from by cubic Hermite
/// interpolation: two numbers a node, y and its exact derivative times the step.
///
/// z runs over ±9, beyond any 52-bit uniform number (±8.2). The step starts at 1/16 and is halved
/// until the error in probability, |y − ŷ| × density(y) halfway between nodes, is below `bound`
/// everywhere. The value is clamped between its two nodes, so it never falls as z rises across
/// nodes.
///
/// - Complexity: two exact solutions and then a few µs a node; 18 nodes a unit of 1/step.
enum ScoreTable {
  static let reach = 9.0
  /// The greatest error in probability between two nodes.
  static let bound = 5e-10
  private static let densest = 256

  /// The nodes of `curve` and how many there are to a unit of z.
  static func nodes(of curve: some ScoreCurve) -> (numbers: [Double], perUnit: Double) {
    var perUnit = 16
    while true {
      let numbers = nodes(of: curve, perUnit: perUnit)
      if perUnit >= densest || worstError(numbers, curve, perUnit) < bound {
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

  /// The greatest error in probability halfway between nodes.
  static func worstError(_ numbers: [Double], _ curve: some ScoreCurve, _ perUnit: Int) -> Double {
    let step = 1 / Double(perUnit)
    var worst = 0.0
    for index in 0..<(numbers.count / 2 - 1) {
      let z = Double(index) * step - reach
      // Beyond ±6 the density is below 1e−8 and the error with it.
      if z < -6 || z > 6 { continue }
      let y = curve.advance(numbers[2 * index], from: z, by: step / 2)
      let found = hermite(
        numbers[2 * index], numbers[2 * index + 1], numbers[2 * index + 2],
        numbers[2 * index + 3], 0.5)
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
