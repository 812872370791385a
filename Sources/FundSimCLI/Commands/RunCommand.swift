import FundSim
import FundSimReport
import FundSimScenario
import FundSimText

extension Command {
  static let run = Command(
    CommandSpec(
      name: "run", summary: "simulate: the verdict in words, then the tables",
      examples: [
        Example("fundsim run parish.json", "the verdict, then the tables"),
        Example("fundsim run parish.json --require 'sustained@36 >= 60%'", "a test for scripts"),
        Example("fundsim run parish.json --format csv --output parish.csv", "for a spreadsheet"),
        Example("fundsim run - < parish.json", "from standard input"),
      ],
      options: OptionSpec.common + [.trials, .seed, .threads, .design, .month, .format, .require])
  ) { (session, inputs) throws(Failure) in try session.run(inputs[0]) }
}

extension OptionSpec {
  static let require = OptionSpec(
    "require", .requirement { $0.requirements.append($1) },
    "exit 99 unless it holds: [PROJECT:]OUTCOME@MONTH OP VALUE, where OUTCOME is "
      + WordList.text(OutcomeMeasure.allCases.map(\.rawValue), last: "or")
      + ", OP is >=, >, <=, < or ==, and VALUE is 0.6 or 60%; repeatable")
}

extension Session {
  /// `run`: simulate, report, and say which requirements fail.
  fileprivate func run(_ input: InputFile) throws(Failure) -> ExitCode {
    let loaded = try load(input)
    let scenario = loaded.scenario
    for requirement in invocation.requirements {
      do throws(RequirementError) {
        try requirement.check(against: scenario)
      } catch {
        throw .usage(.requirement(error), help: "run")
      }
    }
    let assessed = scenario.sustainability.assess
    if let month = invocation.month, !assessed.contains(month) {
      throw .usage(.notAssessed(month, known: assessed, byAll: false), help: "run")
    }
    let interruption = host.watchSignals()
    let plan: [Ledger]
    let summary: Summary
    do throws(SimulationError) {
      plan = invocation.format.isForReaders ? try dependencies.plan(scenario) : []
      summary = try simulate(scenario, until: interruption)
    } catch {
      throw .simulation(error)
    }
    interruption.endAtOnceFromNow()
    if summary.trials.isComplete { return try report(summary, plan, loaded) }
    if let fault = summary.trials.fault, interruption.received == nil {
      _ = try report(summary, plan, loaded)
      throw .simulation(fault)
    }
    let stopped = tellStopped(by: interruption, after: summary.trials.count)
    if summary.trials.count > 0 { _ = try report(summary, plan, loaded) }
    return stopped
  }

  private func simulate(
    _ scenario: Scenario, until interruption: Interruption
  ) throws(SimulationError) -> Summary {
    try watched(total: invocation.trials, until: interruption) {
      (progress) throws(SimulationError) in
      try dependencies.simulate(
        scenario, invocation.trials, invocation.seed, invocation.threads, progress)
    }
  }

  private func report(
    _ summary: Summary, _ plan: [Ledger], _ loaded: LoadedScenario
  ) throws(Failure) -> ExitCode {
    let context = ReportContext(
      version: Help.version, design: invocation.design,
      designRemarks: Remarks(loaded.designs.first { $0.id == invocation.design }),
      perspective: invocation.perspective,
      perspectiveRemarks: Remarks(loaded.perspectives.first { $0.id == invocation.perspective }),
      sha256: loaded.sha256, month: invocation.month)
    try deliver(.run(summary, context, plan: plan))
    let failed = invocation.requirements.compactMap { $0.failure(in: summary) }
    for failure in failed { host.writeError("fundsim: \(failure.message)\n") }
    return failed.isEmpty ? .done : .requirementFailed
  }
}
