/// What one project has come to under one variant.
struct ProjectResult: Sendable {
  let summary: ProjectSummary
  /// Copies that passed each stage, over all trials.
  let passed: [Int64]
}

extension Experiment {
  /// What the tallies of some projects come to, one for each of their slots.
  func results(
    of projects: ArraySlice<SharedProject>, _ tallies: [ProjectTally]
  ) -> [ProjectResult] {
    let players = projects.flatMap(\.sources)
    return zip(players, tallies).map { player, tally in
      let compiled = variants[player.variant].compiled
      let builder = ProjectSummaryBuilder(
        project: compiled.projects[player.project], compiled: compiled, tally: tally)
      return ProjectResult(
        summary: builder.summary(),
        passed: (0..<tally.layout.stages).map { tally.counters[tally.layout.passed($0)] })
    }
  }
}
