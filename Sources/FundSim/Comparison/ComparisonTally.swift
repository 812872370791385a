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

  /// Both together; the first is consumed, so that no histogram is copied.
  static func merged(
    _ first: consuming ComparisonTally?, _ second: consuming ComparisonTally
  ) -> ComparisonTally {
    guard var total = first else { return second }
    for index in total.simulations.indices {
      total.simulations[index].merge(second.simulations[index])
    }
    for index in total.pairs.indices { total.pairs[index].merge(second.pairs[index]) }
    for index in total.fields.indices { total.fields[index].merge(second.fields[index]) }
    return total
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
