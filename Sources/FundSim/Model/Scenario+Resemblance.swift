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

  /// Whether two scenarios differ only in their labels, programme and projects.
  func resembles(_ other: Scenario) -> Bool { surroundings == other.surroundings }

  /// What every project meets, whether it joins the programme or not.
  private var surroundings: Scenario {
    changing {
      $0.title = ""
      $0.currency = ""
      $0.programme = nil
      $0.projects = []
    }
  }

  /// Whether a project of this scenario has just the paths that `other` has in `scenario`.
  ///
  /// A project knows of the scenario's months, drivers and inflation, and of the programme if it
  /// joins. If it does not, no stage is ever passed, and only their ids must agree, so that the
  /// rows of its figures do. No programme is one without stages.
  func plays(_ project: Project, as other: Project, of scenario: Scenario) -> Bool {
    project.withoutLabels == other.withoutLabels && resembles(scenario)
      && programme(for: project) == scenario.programme(for: other)
  }

  /// The programme as a project meets it.
  private func programme(for project: Project) -> Programme {
    let programme = (programme ?? Programme()).withoutLabels
    if project.joins { return programme }
    return programme.changing { $0.stages = $0.stages.map { Stage(id: $0.id, month: 0) } }
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
