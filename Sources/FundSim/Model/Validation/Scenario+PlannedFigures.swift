/// An uncertain figure of the plan (MODEL §8): the interval that is believed, and the one value of
/// it that the plan takes.
package struct PlannedFigure: Sendable, Equatable {
  /// Where it stands: `["projects", "hall", "reserves"]`.
  package let path: [String]
  package let measure: Measure
  /// The 5th and the 95th percentile, bounds included: of an interval its ends, as written.
  package let low: Double
  package let high: Double
  /// The median after clamping and rounding (MODEL §2).
  package let central: Double

  package init(path: [String], measure: Measure, low: Double, high: Double, central: Double) {
    self.path = path
    self.measure = measure
    self.low = low
    self.high = high
    self.central = central
  }

  package var middle: Double { low + (high - low) / 2 }

  /// How far the plan's value is from the middle, as a share of the middle.
  package var distance: Double {
    let apart = (central - middle).magnitude
    // Rounding is no distance.
    if apart <= 1e-9 * max(low.magnitude, high.magnitude) { return 0 }
    return middle == 0 ? .infinity : apart / middle.magnitude
  }
}

extension Scenario {
  /// The uncertain figures that the plan rests on, in document order.
  package var plannedFigures: [PlannedFigure] {
    ScenarioChecks.quantities(of: self).compactMap { quantity, measure, path in
      guard quantity.constant == nil, isPlanned(path) else { return nil }
      let law = quantity.distribution
      // A term has a month at least.
      let domain = path.last == "term" ? Domain.term : measure.domain
      return PlannedFigure(
        path: path, measure: measure, low: law.quantile(0.05), high: law.quantile(0.95),
        central: Sampler.central(of: quantity, in: domain))
    }
  }

  /// Whether the plan looks at what stands there: it has no luck, so no chance plays a part.
  private func isPlanned(_ path: [String]) -> Bool {
    switch path.first {
    case "inflation":
      return projects.contains { $0.costs.contains(where: \.sharesInflation) }
    case "programme": return isPlannedStage(path)
    case "projects": break
    default: return false
    }
    guard path.count > 2, let project = projects.first(where: { $0.id == path[1] }) else {
      return false
    }
    switch path[2] {
    case "costs": return path.last != "flexible" || project.policy != nil
    case "streams":
      guard path.count > 4, project.streams.contains(where: { $0.id == path[3] && $0.planned })
      else { return false }
      let unplanned = ["chance", "attempts", "retry", "volatility", "cut", "honour"]
      return !unplanned.contains(path[4]) && path[4...] != ["renewal", "chance"]
    default: return true
    }
  }

  private func isPlannedStage(_ path: [String]) -> Bool {
    guard path.count > 3, projects.contains(where: \.joins) else { return false }
    return !["chance", "supportCost", "effects"].contains(path[3])
  }
}

extension Cost {
  /// Whether it rises with the scenario's inflation.
  fileprivate var sharesInflation: Bool {
    if case .once = amount { return false }
    return inflation == nil
  }
}
