/// Turns whole-number tallies into a summary's figures.
struct SummaryBuilder {
  let scenario: Scenario
  let compiled: CompiledScenario
  let programme: ProgrammeTally
  /// In document order.
  let projects: [ProjectResult]
  let seed: UInt64
  let trials: Summary.Trials

  func summary() -> Summary {
    Summary(
      seed: seed, trials: trials, title: scenario.title, currency: scenario.currency,
      start: scenario.start, horizon: scenario.horizon,
      sustainability: scenario.sustainability,
      projects: projects.map(\.summary), programme: programmeSummary())
  }

  private func programmeSummary() -> ProgrammeSummary {
    ProgrammeSummary(
      name: scenario.programme?.name ?? "", support: scenario.programme?.support ?? 12,
      projectCount: compiled.copies,
      stages: (scenario.programme?.stages ?? []).enumerated().map { stageSummary($1, at: $0) },
      cost: cost(),
      outcomes: compiled.sustainability.assess.enumerated().map { index, month in
        ProgrammeOutcome(
          month: month, sustained: number(of: .sustained, at: index),
          open: number(of: .open, at: index), mainstreamed: number(of: .mainstreamed, at: index))
      })
  }

  private func cost() -> CountSummary {
    figure(
      programme.cost, unit: MicroPounds.perPound, programme.costQuantiles(Self.probabilities))
  }

  private func number(of measure: CountedMeasure, at assessment: Int) -> CountSummary {
    figure(
      programme.number(of: measure, at: assessment), unit: 1,
      programme.quantiles(Self.probabilities, of: measure, at: assessment))
  }

  private static let probabilities = [0.05, 0.95]

  /// Quantiles are in micro-pounds, or in millionths of a project.
  private func figure(_ sum: Int128, unit: Double, _ quantiles: [Double]) -> CountSummary {
    CountSummary(
      mean: Double(sum) / Double(max(1, trials.count)) / unit,
      p5: quantiles[0] / MicroPounds.perPound, p95: quantiles[1] / MicroPounds.perPound)
  }

  private func stageSummary(_ stage: Stage, at index: Int) -> StageSummary {
    let trials = Double(max(1, trials.count))
    var all: Int64 = 0
    var byLeadType: [StageSummary.LeadTypeMean] = []
    for leadType in LeadType.allCases {
      var passed: Int64 = 0
      var isPresent = false
      for place in projects.indices where compiled.projects[place].leadType == leadType {
        passed += projects[place].passed[index]
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
