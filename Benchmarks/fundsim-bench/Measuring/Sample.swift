/// One repetition of a case.
struct Sample: Sendable {
  /// Seconds, of one call or process.
  let wall: Double
  let cpu: Double
}

/// A figure of the report: what each repetition found.
struct Metric: Sendable {
  /// Which number stands for all repetitions.
  enum Statistic: Sendable {
    case median
    /// For a floor: what the machine can do when nothing else disturbs it.
    case least
  }

  let name: String
  let unit: String
  let values: [Double]
  let statistic: Statistic

  /// `values` must not be empty.
  init(_ name: String, _ unit: String, _ values: [Double], _ statistic: Statistic = .median) {
    precondition(!values.isEmpty, "a figure of no repetition")
    self.name = name
    self.unit = unit
    self.values = values.sorted()
    self.statistic = statistic
  }

  var least: Double { values[0] }
  var spread: Double { values[values.count - 1] - values[0] }

  /// Of an even number of values the mean of the two in the middle.
  var median: Double { (values[(values.count - 1) / 2] + values[values.count / 2]) / 2 }

  var value: Double { statistic == .median ? median : least }
}
