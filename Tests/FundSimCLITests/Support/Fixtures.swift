@testable import FundSim
import FundSimReport

@testable import FundSimCLI
@testable import FundSimScenario

/// Small made-up scenarios and results.
enum Fixture {
  static func scenario(_ ids: [String] = ["transport"], months: [Int] = [12, 24, 36]) -> Scenario {
    let projects = ids.map { id in
      Project(
        id: id, costs: [Cost(id: "staff", .perMonth(1000))], streams: [])
    }
    do {
      return try Scenario(
        title: "A parish", projects: projects,
        sustainability: Sustainability(assess: months))
    } catch {
      fatalError("the fixture is not a scenario: \(error)")
    }
  }

  static func loaded(
    _ ids: [String] = ["transport"], warnings: [Problem] = []
  ) -> LoadedScenario {
    LoadedScenario(
      scenario: scenario(ids), sha256: "0123", warnings: warnings,
      designs: [Alternative(id: "baseline", title: "", note: "")], perspectives: [])
  }

  static func problem(_ severity: Issue.Severity, line: Int, _ message: String) -> Problem {
    Problem(
      severity: severity, file: "parish.json", line: line, column: 3, pointer: "/projects",
      message: message, remedy: "change it")
  }

  /// One project with these shares of 1000 trials, at every month.
  static func project(_ id: String, open: UInt64, sustained: UInt64) -> ProjectSummary {
    let outcomes = [12, 24, 36].map { month in
      OutcomeSummary(
        month: month, open: Proportion(count: open, of: 1000),
        closed: Proportion(count: 1000 - open, of: 1000),
        precarious: Proportion(count: open - sustained, of: 1000),
        sustained: Proportion(count: sustained, of: 1000),
        mainstreamed: Proportion(count: 0, of: 1000))
    }
    return ProjectSummary(
      id: id, leadType: .vcs, replicas: 1, outcomes: outcomes, survival: [], cash: [],
      bridging: [], concentration: [], returned: nil, streams: [])
  }

  static func summary(
    _ projects: [ProjectSummary], count: UInt64 = 1000, isComplete: Bool = true
  ) -> Summary {
    func mean(_ share: (OutcomeSummary) -> Double) -> CountSummary {
      let all = projects.map { share($0.outcomes[0]) }.reduce(0, +)
      return CountSummary(mean: all, p5: 0, p95: 0)
    }
    let outcomes = [12, 24, 36].map { month in
      ProgrammeOutcome(
        month: month, sustained: mean(\.sustained.p), open: mean(\.open.p),
        mainstreamed: mean(\.mainstreamed.p))
    }
    return Summary(
      seed: 1, trials: .init(first: 0, count: count, isComplete: isComplete), title: "A parish",
      currency: "GBP", start: nil, horizon: 60, sustainability: Sustainability(horizon: 60),
      projects: projects,
      programme: ProgrammeSummary(
        name: "", support: 12, projectCount: projects.count, stages: [],
        cost: CountSummary(mean: 0, p5: 0, p95: 0), outcomes: outcomes))
  }
}

extension Dependencies {
  /// Everything succeeds, at once, with one project sustained in 600 of 1000 futures.
  static var fixed: Dependencies {
    Dependencies(
      load: { (_, _, _, _) throws(LoadError) in Fixture.loaded() },
      problems: { _, _ in [] },
      problemText: { problems, _ in
        problems.map { "\($0.file):\($0.line): \($0.severity.rawValue): \($0.message)\n" }.joined()
      },
      simulate: { (_, _, _, _, _) throws(SimulationError) in
        Fixture.summary([Fixture.project("transport", open: 800, sustained: 600)])
      },
      plan: { (_) throws(SimulationError) in [] },
      outlines: { scenarios in scenarios.map { _ in PlanOutline([]) } },
      trace: { (_, _, _) throws(SimulationError) in [] },
      open: Dependencies.real.open, compare: Dependencies.real.compare,
      analysis: Dependencies.real.analysis, measure: Dependencies.real.measure,
      render: { report, look in
        switch report {
        case .run(let summary, _, _):
          "run \(summary.trials.count) \(look.format) \(look.width) \(look.color)\n"
        case .plan: "plan \(look.format)\n"
        case .trace(_, _, let trial, let seed): "trace \(trial) \(seed) \(look.format)\n"
        case .comparison(let summary, _):
          "compare \(summary.alternatives.count) \(look.format)\n"
        }
      })
  }
}
