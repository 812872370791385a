/// Makes the plans of scenarios that are much alike, and says which of them cannot be run.
///
/// Like curves are tabled once for all of them.
package struct Planner: Sendable {
  private let tables = ScoreTables()

  package init() {}

  /// The plan of a scenario (MODEL §8), one ledger for each project, without what its policies would
  /// cut.
  ///
  /// - Complexity: that of compiling and of one trial.
  /// - Throws: as `Simulation.plan`.
  package func plan(of scenario: Scenario) throws(SimulationError) -> [Ledger] {
    try Simulation.checkSize(of: scenario)
    return try Simulation.plan(
      of: Variant(scenario: scenario, compiled: CompiledScenario(scenario, tables: tables)))
  }

  /// Why `run`, `plan` and `trace` refuse a valid scenario whatever the trial, at its place; nil if
  /// they do not.
  ///
  /// Every run is measured against the plan, so what is too large in the plan ends all of them, and
  /// so does a scenario that no machine could hold. Nothing else is refused in every trial for the
  /// sizes that a scenario may have: one trial is always little work.
  ///
  /// - Complexity: that of compiling and of one trial.
  package func refusal(of scenario: Scenario) -> Issue? {
    do throws(SimulationError) {
      _ = try plan(of: scenario)
      return nil
    } catch {
      return scenario.issue(of: error)
    }
  }
}

extension Scenario {
  fileprivate func issue(of error: SimulationError) -> Issue {
    switch error {
    case .tooLarge(let what, let estimate, let remedy):
      Issue(
        .error, at: ["projects"], "\(what) are more than can be simulated: \(estimate)",
        remedy: remedy, dependsOn: [["programme", "stages"], ["horizon"]])
    case .amountTooLarge(let id, let item, _):
      overflow(of: item, in: projects.first { $0.id == id }, at: ["projects", id])
    }
  }

  private func overflow(of item: String?, in project: Project?, at path: [String]) -> Issue {
    var (place, noun, causes) = (path, "project", [["horizon"]])
    if let item, let project {
      if project.streams.contains(where: { $0.id == item }) {
        (place, noun) = (path + ["streams", item], "stream")
      } else if project.costs.contains(where: { $0.id == item }) {
        (place, noun) = (path + ["costs", item], "cost")
        causes.append(["inflation"])
      }
    }
    return Issue(
      .error, at: place,
      "in the plan an amount of the \(noun) passes \(pounds(MicroPounds.limit)), the largest "
        + "amount, and without a plan nothing can be run",
      remedy: "look for a yearly rate or an amount with too many zeros", dependsOn: causes)
  }
}
