extension Scenario {
  /// The same futures under no name.
  var withoutLabels: Scenario {
    Scenario(
      unchecked: "", currency: "", start: start, horizon: horizon, inflation: inflation,
      drivers: drivers, programme: programme.map { Programme(stages: $0.stages) },
      projects: projects.map(\.withoutLabels), sustainability: sustainability)
  }

  /// Whether two scenarios differ only in their programme and projects.
  func resembles(_ other: Scenario) -> Bool {
    horizon == other.horizon && start == other.start && inflation == other.inflation
      && drivers == other.drivers && sustainability == other.sustainability
  }

  /// Whether a project of this scenario has just the paths that `other` has in `scenario`.
  ///
  /// A project knows of the scenario's months, drivers and inflation, and of the programme if it
  /// joins. If it does not, no stage is ever passed, and only their ids must agree, so that the
  /// rows of its figures do.
  func plays(_ project: Project, as other: Project, of scenario: Scenario) -> Bool {
    let (stages, others) = (programme?.stages ?? [], scenario.programme?.stages ?? [])
    return project.withoutLabels == other.withoutLabels && resembles(scenario)
      && (project.joins ? stages == others : stages.map(\.id) == others.map(\.id))
  }
}

extension Project {
  var withoutLabels: Project {
    Project(
      id: id, leadType: leadType, replicas: replicas, joins: joins, reserves: reserves,
      overdraft: overdraft, windDown: windDown, costs: costs, streams: streams, policy: policy)
  }
}
