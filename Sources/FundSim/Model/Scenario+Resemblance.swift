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

extension Scenario {
  /// What every project meets, whatever the programme: months, drivers, inflation, assessments.
  var surroundings: Scenario {
    withoutLabels.changing {
      $0.programme = nil
      $0.projects = []
    }
  }
}

extension Programme {
  /// The programme as a project meets it that does not join: no stage is ever passed, and only their
  /// ids matter, so that the rows of its figures agree.
  var fromApart: Programme {
    changing { $0.stages = $0.stages.map { Stage(id: $0.id, month: 0) } }
  }

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
