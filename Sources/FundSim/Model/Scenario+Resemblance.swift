/// When two scenarios, or their projects, have the same futures.
///
/// Each comparison is of whole values, after what does not matter to it has been changed away: a
/// field that is new matters until somebody says here that it does not.
extension Scenario {
  /// The same futures under no name.
  var withoutLabels: Scenario {
    changing {
      $0.title = ""
      $0.currency = ""
      $0.programme = programme?.withoutLabels
      $0.projects = projects.map(\.withoutLabels)
    }
  }
}

/// What a project of a scenario meets: all but the other projects.
struct Surroundings: Sendable {
  /// The scenario without projects, programme and labels: months, drivers, inflation, assessments.
  let scenario: Scenario
  private let joined: Programme
  private let apart: Programme

  init(_ scenario: Scenario) {
    self.scenario = scenario.withoutLabels.changing {
      $0.programme = nil
      $0.projects = []
    }
    // No programme is one without stages.
    let programme = (scenario.programme ?? Programme()).withoutLabels
    joined = programme
    apart = programme.changing { $0.stages = $0.stages.map { Stage(id: $0.id, month: 0) } }
  }

  /// The programme as a project meets it: of one that it does not join no stage is ever passed, and
  /// only their ids matter, so that the rows of its figures agree.
  func programme(for project: Project) -> Programme { project.joins ? joined : apart }

  /// Whether a project has here just the paths that `other` has in its own surroundings; both without
  /// labels.
  func plays(_ project: Project, as other: Project, in surroundings: Surroundings) -> Bool {
    project == other && scenario == surroundings.scenario
      && programme(for: project) == surroundings.programme(for: other)
  }
}

extension Programme {
  /// The same programme under no name; its months of support label reports.
  var withoutLabels: Programme {
    changing {
      $0.name = ""
      $0.support = 0
    }
  }
}

extension Project {
  /// The same project under no theme.
  var withoutLabels: Project { changing { $0.theme = "" } }
}
