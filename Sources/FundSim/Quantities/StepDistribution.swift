/// A distribution on finitely many values: F is a flight of steps.
package struct StepDistribution: Distribution {
  /// Strictly increasing.
  package let values: [Double]
  /// P(X ≤ value), increasing, the last exactly 1.
  package let cumulative: [Double]
  /// P(X = value): beside `cumulative`, because differences lose the small ones.
  let probabilities: [Double]

  /// Values with weights that need no order, no scale and no uniqueness; zeros drop out.
  ///
  /// - Complexity: O(n log n).
  init(_ weighted: [(value: Double, weight: Double)]) {
    let sorted = weighted.filter { $0.weight > 0 }.sorted { $0.value < $1.value }
    var total = 0.0
    for entry in sorted { total += entry.weight }
    var values: [Double] = []
    var cumulative: [Double] = []
    var probabilities: [Double] = []
    var sum = 0.0
    for (value, weight) in sorted {
      sum += weight
      let reached = Swift.min(sum / total, 1)
      if values.last == value {
        cumulative[cumulative.count - 1] = reached
        probabilities[cumulative.count - 1] += weight / total
      } else {
        values.append(value)
        cumulative.append(reached)
        probabilities.append(weight / total)
      }
    }
    if !cumulative.isEmpty { cumulative[cumulative.count - 1] = 1 }
    self.values = values
    self.cumulative = cumulative
    self.probabilities = probabilities
  }

  /// The same distribution, conditioned to lie in `lower`…`upper`.
  func truncated(lower: Double, upper: Double) -> StepDistribution {
    StepDistribution(
      zip(values, probabilities).filter { $0.0 >= lower && $0.0 <= upper }.map { ($0.0, $0.1) })
  }

  /// The same distribution after each value is moved by a rising function.
  func mapped(_ move: (Double) -> Double) -> StepDistribution {
    StepDistribution(zip(values, probabilities).map { (move($0.0), $0.1) })
  }

  init(certain value: Double) { self.init([(value, 1)]) }

  private static func firstIndex(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func tails(before index: Int) -> Tails {
    let below = index == 0 ? 0 : cumulative[index - 1]
    return Tails(lower: below, upper: 1 - below)
  }

  package func tails(_ x: Double) -> Tails {
    tails(before: Self.firstIndex(values.count) { values[$0] > x })
  }

  package func tailsBelow(_ x: Double) -> Tails {
    tails(before: Self.firstIndex(values.count) { values[$0] >= x })
  }

  /// A probability counts as reached when it is within 1e−12 of it, so that the rounding of the
  /// weights' sum cannot move a median that falls on the edge of a step.
  package func quantile(_ tails: Tails) -> Double {
    let needed = tails.lower * (1 - 1e-12)
    let index = Self.firstIndex(values.count) { cumulative[$0] >= needed }
    return values[Swift.min(index, values.count - 1)]
  }

  package var support: (lower: Double, upper: Double) {
    (values.first ?? .nan, values.last ?? .nan)
  }

  package var mean: Double {
    var sum = 0.0
    for index in values.indices { sum += probabilities[index] * values[index] }
    return sum
  }

  package var variance: Double {
    let centre = mean
    var sum = 0.0
    for index in values.indices {
      let distance = values[index] - centre
      sum += probabilities[index] * distance * distance
    }
    return sum
  }

  /// Values from a mode outwards, each weight the last times a ratio, until the weights are
  /// 1e−22 of the mode's or `range` ends.
  static func aroundMode(
    _ mode: Int, in range: ClosedRange<Int>,
    rising: (Int) -> Double, falling: (Int) -> Double
  ) -> StepDistribution {
    let negligible = 1e-22
    var weighted: [(value: Double, weight: Double)] = []
    var weight = 1.0
    var k = mode
    while k > range.lowerBound && weight > negligible {
      weight *= falling(k)
      k -= 1
      weighted.append((Double(k), weight))
    }
    weighted.reverse()
    weighted.append((Double(mode), 1))
    weight = 1
    k = mode
    while k < range.upperBound && weight > negligible {
      weight *= rising(k)
      k += 1
      weighted.append((Double(k), weight))
    }
    return StepDistribution(weighted)
  }
}
