import FundSim
import FundSimReport
import FundSimScenario

/// A gap to be measured.
struct GapTask {
  let design: String
  let first: String?
  let second: String?
  let analysis: GapAnalysis
}

extension Session {
  /// The gaps that can be measured: where the views differ, at a month that they all assess.
  func tasks(
    _ roster: ComparisonRoster, _ file: OpenScenario, _ input: InputFile,
    _ loaded: [LoadedAlternative]
  ) throws(Failure) -> [GapTask] {
    var tasks: [GapTask] = []
    for design in roster.gapDesigns {
      let seen = zip(roster.entries, loaded).filter { $0.0.design == design }.map(\.1.scenario)
      let assessed = seen.map { Set($0.sustainability.assess) }
      let common = assessed.dropFirst().reduce(assessed.first ?? []) { $0.intersection($1) }
      guard
        let month = MainMonth.among(
          common, horizon: seen.map(\.horizon).min() ?? .max, asked: invocation.month)
      else { continue }
      for gap in roster.gaps {
        let (first, second) = (roster.views[gap.first], roster.views[gap.second])
        let found: LoadedGap?
        do throws(LoadError) {
          found = try file.gap(
            design: design, first: first, second: second, seed: invocation.seed)
        } catch {
          throw failure(error, of: input)
        }
        guard let found else { continue }
        do throws(SimulationError) {
          guard let analysis = try dependencies.analysis(found, month, invocation.threads) else {
            continue
          }
          tasks.append(
            GapTask(design: design, first: first, second: second, analysis: analysis))
        } catch {
          throw .simulation(error)
        }
      }
    }
    return tasks
  }

  /// Nil when it was interrupted.
  func measure(
    _ task: GapTask, _ label: String, until interruption: Interruption
  ) throws(SimulationError) -> ComparisonContext.Gap? {
    let trials = task.analysis.affordableTrials(invocation.trials)
    let summary = try watched(total: trials, label: label, until: interruption) {
      (progress) throws(SimulationError) in
      try dependencies.measure(task.analysis, trials, invocation.seed, invocation.threads, progress)
    }
    guard summary.trials.isComplete else { return nil }
    return ComparisonContext.Gap(
      design: task.design, first: task.first, second: task.second, summary: summary)
  }
}
