import FundSim
import FundSimReport
import FundSimScenario

extension Session {
  /// `run`: simulate, report, and say which requirements fail.
  func run(_ input: InputFile) throws(Failure) -> ExitCode {
    let loaded = try load(input)
    let scenario = loaded.scenario
    for requirement in invocation.requirements {
      do throws(RequirementError) {
        try requirement.check(against: scenario)
      } catch {
        throw .usage(.requirement(error), help: .run)
      }
    }
    let interruption = host.watchSignals()
    let plan: [Ledger]
    let summary: Summary
    do throws(SimulationError) {
      plan = invocation.format.isForReaders ? try bench.plan(scenario) : []
      summary = try simulate(scenario, until: interruption)
    } catch {
      throw .simulation(error)
    }
    interruption.endAtOnceFromNow()
    if summary.trials.isComplete { return try report(summary, plan, loaded) }
    let stopped: ExitCode = interruption.received == 15 ? .terminated : .interrupted
    if summary.trials.count == 0 {
      host.writeError("fundsim: stopped before any trial was finished; there is no result\n")
      return stopped
    }
    host.writeError(
      "fundsim: stopped after \(grouped(summary.trials.count)) of "
        + "\(grouped(invocation.trials)) trials; the result is of these only\n")
    _ = try report(summary, plan, loaded)
    return stopped
  }

  private func simulate(
    _ scenario: Scenario, until interruption: Interruption
  ) throws(SimulationError) -> Summary {
    try watched(total: invocation.trials, until: interruption) {
      (progress) throws(SimulationError) in
      try bench.simulate(
        scenario, invocation.trials, invocation.seed, invocation.threads, progress)
    }
  }

  private func report(
    _ summary: Summary, _ plan: [Ledger], _ loaded: LoadedScenario
  ) throws(Failure) -> ExitCode {
    try deliver(bench.renderRun(summary, plan, page(loaded)))
    let failed = invocation.requirements.compactMap { $0.failure(in: summary) }
    for failure in failed { host.writeError("fundsim: \(failure.message)\n") }
    return failed.isEmpty ? .done : .requirementFailed
  }
}
