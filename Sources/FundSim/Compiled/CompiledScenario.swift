/// A scenario compiled for the trial loop.
///
/// Flat arrays, indices for ids, one column for each uncertain value, hashed places for draws. It
/// holds nothing that changes during a run, so all workers share it.
struct CompiledScenario: Sendable {
  let horizon: Int
  /// Months simulated: an assessment at the horizon looks 12 months ahead.
  let months: Int
  /// Programme years that a report shows; the last may be short.
  let years: Int
  /// Programme years in which a decision can fall.
  let driverYears: Int
  let drivers: [CompiledDriver]
  let loadings: [CompiledLoading]
  let sustainability: Sustainability
  let projects: [CompiledProject]

  /// Projects, replicas counted.
  var copies: Int { projects.reduce(0) { $0 + $1.replicas } }

  /// The most of each over all projects: the size of a workspace.
  let capacity: Capacity

  struct Capacity: Sendable {
    var columns = 0
    var streams = 0
    var stages = 0
    var costs = 0
    var pots = 0
    var months = 0
    var assessments = 0

    /// The larger of each.
    mutating func widen(to other: Capacity) {
      columns = max(columns, other.columns)
      streams = max(streams, other.streams)
      stages = max(stages, other.stages)
      costs = max(costs, other.costs)
      pots = max(pots, other.pots)
      months = max(months, other.months)
      assessments = max(assessments, other.assessments)
    }
  }
}

struct CompiledDriver: Sendable {
  let place: DrawPlace
  let persistence: Sampler
  let persistencePlace: DrawPlace
}
