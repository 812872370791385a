/// Turns whole-number tallies into a summary's figures.
struct SummaryBuilder {
  let scenario: Scenario
  let plan: Plan
  let tally: Tally
  let seed: UInt64
  let trials: Summary.Trials
  /// If they have been summed up before.
  var projects: [ProjectSummary]?

  func summary() -> Summary {
    Summary(
      seed: seed, trials: trials, title: scenario.title, currency: scenario.currency,
      start: scenario.start, horizon: scenario.horizon,
      sustainability: scenario.sustainability,
      projects: projects
        ?? plan.projects.indices.map { index in
          ProjectSummaryBuilder(
            project: plan.projects[index], plan: plan, tally: tally.projects[index],
            trials: Int(trials.count)
          ).summary()
        },
      programme: programme())
  }

  private func programme() -> ProgrammeSummary {
    let count = Int(trials.count)
    return ProgrammeSummary(
      name: scenario.programme?.name ?? "", support: scenario.programme?.support ?? 12,
      projectCount: plan.projects.reduce(0) { $0 + $1.replicas },
      stages: (scenario.programme?.stages ?? []).enumerated().map { stageSummary($1, at: $0) },
      cost: figure(0, count),
      outcomes: plan.sustainability.assess.enumerated().map { index, month in
        // Rows: open, sustained, mainstreamed.
        ProgrammeOutcome(
          month: month, sustained: figure(2 + 3 * index, count), open: figure(1 + 3 * index, count),
          mainstreamed: figure(3 + 3 * index, count))
      })
  }

  private func figure(_ column: Int, _ count: Int) -> CountSummary {
    let quantiles = tally.programme.quantiles([0.05, 0.95], figure: column, count: count)
    let unit = MicroPounds.perPound
    let sum = Double(tally.programme.sums[column]) / Double(max(1, count))
    return CountSummary(
      mean: column == 0 ? sum / unit : sum, p5: quantiles[0] / unit, p95: quantiles[1] / unit)
  }

  private func stageSummary(_ stage: Stage, at index: Int) -> StageSummary {
    let trials = Double(max(1, trials.count))
    var all: Int64 = 0
    var byLeadType: [StageSummary.LeadTypeMean] = []
    for leadType in LeadType.allCases {
      var passed: Int64 = 0
      var isPresent = false
      for (project, counted) in zip(plan.projects, tally.projects)
      where project.leadType == leadType {
        passed += counted.counters[counted.layout.passed(index)]
        isPresent = true
      }
      all += passed
      if isPresent {
        byLeadType.append(
          StageSummary.LeadTypeMean(leadType: leadType, mean: Double(passed) / trials))
      }
    }
    return StageSummary(id: stage.id, mean: Double(all) / trials, byLeadType: byLeadType)
  }
}
