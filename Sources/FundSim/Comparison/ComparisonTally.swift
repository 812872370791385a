/// What one worker has counted of a comparison.
struct ComparisonTally: Sendable {
  /// One for each simulation. A project that has a twin is counted only there.
  var simulations: [Tally]
  var pairs: [PairTally]
  var fields: [FieldTally]

  init(
    _ plan: ComparisonPlan, samples: [SampleSpace], detail: TallyDetail, willingness: [Int64]
  ) {
    simulations = zip(plan.plans, samples).map {
      Tally($0, samples: $1, detail: detail, of: samples.count)
    }
    pairs = plan.pairs.map(PairTally.init)
    fields = plan.fields.map { FieldTally($0, willingness: willingness) }
  }

  mutating func merge(_ other: ComparisonTally) {
    for index in simulations.indices { simulations[index].merge(other.simulations[index]) }
    for index in pairs.indices { pairs[index].merge(other.pairs[index]) }
    for index in fields.indices { fields[index].merge(other.fields[index]) }
  }

  /// Gives each project that has a twin what was counted of the twin.
  mutating func shareTwins(_ projects: [ComparedProject]) {
    for project in projects {
      for member in project.members {
        guard let twin = member.twin, let source = project.member(of: twin) else { continue }
        simulations[member.simulation].projects[member.project] =
          simulations[twin].projects[source.project]
      }
    }
  }
}
