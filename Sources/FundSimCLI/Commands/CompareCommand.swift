import FundSim
import FundSimReport
import FundSimScenario

extension Command {
  static let compare = Command(
    CommandSpec(
      name: "compare", summary: "designs and perspectives side by side, on the same luck",
      examples: [
        Example("fundsim compare parish.json", "which of its designs sustains most"),
        Example("fundsim compare parish.json --outcome open --at 24", "most open, at month 24"),
        Example("fundsim compare parish.json --designs longer,wider", "of these two"),
        Example(
          "fundsim compare parish.json --perspectives provider,commissioner",
          "and which assumptions divide them"),
        Example("fundsim compare parish.json town.json", "files with the same projects"),
        Example("fundsim compare parish.json --format json", "for other programs"),
      ],
      options: OptionSpec.common
        + [
          .trials, .seed, .threads, .designs, .perspectives, .against, .month, .format, .criterion,
        ],
      takesSeveral: true)
  ) { (session, inputs) throws(Failure) in try session.compare(inputs) }
}

extension OptionSpec {
  static let designs = OptionSpec(
    "designs", .names("NAME,...") { $0.designs = ($0.designs ?? []) + $1 },
    "the designs to compare, beside the baseline (all)")
  static let perspectives = OptionSpec(
    "perspectives", .names("NAME,...") { $0.perspectives += $1 },
    "perspectives to look from, too, and what divides them: the first from the others, or one "
      + "from the scenario as it stands")
  static let criterion = OptionSpec(
    "outcome",
    .choice(Criterion.allCases.map(\.rawValue)) {
      $0.criterion = Criterion(rawValue: $1) ?? .sustained
    },
    "what the decision is made by (sustained)")
  static let against = OptionSpec(
    "against", .names("NAME") { $0.against += $1 },
    "a design to measure the others against, beside the baseline")
}

extension Session {
  /// `compare`: every alternative on the same luck, and what divides the views.
  fileprivate func compare(_ inputs: [InputFile]) throws(Failure) -> ExitCode {
    let files = try eachFile(inputs) { (_, input) throws(LoadError) in
      try dependencies.open(input.bytes, input.name, invocation.threads)
    }
    let roster = try roster(files, inputs)
    let loaded = try load(roster, files, inputs)
    try checkMonth(loaded)
    // Before the long work, so that nothing can be wrong after it.
    let tasks = try tasks(roster, files[0], inputs[0], loaded)
    let interruption = host.watchSignals()
    let summary: ComparisonSummary
    do throws(SimulationError) {
      summary = try simulate(roster, loaded, until: interruption)
    } catch {
      throw .simulation(error)
    }
    var gaps: [ComparisonContext.Gap] = []
    var gapFault: SimulationError?
    for (index, task) in tasks.enumerated() where summary.isComplete {
      let label =
        tasks.count == 1 ? "the gap between the views" : "gap \(index + 1) of \(tasks.count)"
      do throws(SimulationError) {
        guard let gap = try measure(task, label, until: interruption) else { break }
        gaps.append(gap)
      } catch {
        // The comparison itself is done, and worth showing.
        gapFault = error
        break
      }
    }
    interruption.endAtOnceFromNow()
    let finished = summary.alternatives.first?.trials.count ?? 0
    let isDone = summary.isComplete && (gaps.count == tasks.count || interruption.received == nil)
    var exitCode = ExitCode.done
    let fault = interruption.received == nil ? summary.alternatives.first?.trials.fault : nil
    if !isDone && fault == nil {
      exitCode = tellStopped(
        by: interruption, after: finished,
        before: summary.isComplete ? "the gap between the views was measured" : nil)
      if finished == 0 { return exitCode }
    }
    let plans =
      invocation.format.isForReaders ? dependencies.outlines(loaded.map(\.scenario)) : []
    let context = ComparisonContext(
      version: Help.version, alternatives: labels(roster, files, loaded), gaps: gaps,
      otherPerspectives: files[0].perspectives.map(\.id).filter { name in
        !roster.views.contains(name)
          && files.allSatisfy { $0.perspectives.contains { $0.id == name } }
      }, plans: plans, month: invocation.month)
    try deliver(.comparison(summary, context))
    if let fault = fault ?? gapFault { throw .simulation(fault) }
    return exitCode
  }

  /// Does the same with every file, and reports what is wrong with all of them at once.
  private func eachFile<Result>(
    _ inputs: [InputFile], _ work: (Int, InputFile) throws(LoadError) -> Result
  ) throws(Failure) -> [Result] {
    var results: [Result] = []
    var reports = ""
    for (index, input) in inputs.enumerated() {
      do throws(LoadError) {
        results.append(try work(index, input))
      } catch {
        let failure = failure(error, of: input)
        guard case .badScenario(let report) = failure else { throw failure }
        reports += report
      }
    }
    guard reports.isEmpty else { throw .badScenario(report: reports) }
    return results
  }

  // MARK: Who takes part

  private func roster(
    _ files: [OpenScenario], _ inputs: [InputFile]
  ) throws(Failure) -> ComparisonRoster {
    // What is wrong with a file is said before what is wrong with the names asked for.
    let projects = try eachFile(inputs) { (index, _) throws(LoadError) in
      try files[index].alternatives(designs: [ComparisonRoster.baseline], perspectives: [nil])
        .alternatives[0].scenario.projects.map(\.id)
    }
    let known = files.indices.map { index in
      ComparisonRoster.File(
        name: inputs[index].name, designs: files[index].designs.map(\.id),
        perspectives: files[index].perspectives.map(\.id), projects: projects[index])
    }
    do throws(RosterError) {
      return try ComparisonRoster(
        known, designs: invocation.designs, base: invocation.perspective,
        perspectives: invocation.perspectives, against: invocation.against)
    } catch {
      throw .roster(error)
    }
  }

  /// One for each of the roster's entries.
  private func load(
    _ roster: ComparisonRoster, _ files: [OpenScenario], _ inputs: [InputFile]
  ) throws(Failure) -> [LoadedAlternative] {
    let byFile = try eachFile(inputs) { (index, input) throws(LoadError) in
      let loaded = try files[index].alternatives(
        designs: roster.designs[index], perspectives: roster.views)
      tell(loaded.warnings, about: input)
      return loaded.alternatives
    }
    var taken = files.map { _ in 0 }
    // Both lists go view by view, and within a view in the order of the designs.
    return roster.entries.map { entry in
      defer { taken[entry.file] += 1 }
      return byFile[entry.file][taken[entry.file]]
    }
  }

  /// Checks that the month asked for is assessed by every alternative, before anything is simulated.
  private func checkMonth(_ loaded: [LoadedAlternative]) throws(Failure) {
    guard let month = invocation.month else { return }
    let assessed = loaded.map(\.scenario.sustainability.assess)
    if assessed.allSatisfy({ $0.contains(month) }) { return }
    let known = (assessed.first ?? []).filter { month in
      assessed.allSatisfy { $0.contains(month) }
    }
    throw .usage(.notAssessed(month, known: known, byAll: true), help: "compare")
  }

  private func labels(
    _ roster: ComparisonRoster, _ files: [OpenScenario], _ loaded: [LoadedAlternative]
  ) -> [ComparisonContext.Alternative] {
    zip(roster.entries, loaded).map { entry, alternative in
      ComparisonContext.Alternative(
        name: entry.name, design: entry.design, designRemarks: Remarks(alternative.design),
        perspective: alternative.perspective?.id,
        perspectiveRemarks: Remarks(alternative.perspective), sha256: files[entry.file].sha256)
    }
  }

  // MARK: The work

  private func simulate(
    _ roster: ComparisonRoster, _ loaded: [LoadedAlternative], until interruption: Interruption
  ) throws(SimulationError) -> ComparisonSummary {
    let setup = Comparison.Setup(
      scenarios: loaded.map(\.scenario), pairs: roster.pairs, contests: roster.contests,
      criterion: invocation.criterion)
    return try watched(total: invocation.trials, until: interruption) {
      (progress) throws(SimulationError) in
      try dependencies.compare(
        setup, invocation.trials, invocation.seed, invocation.threads,
        invocation.format.isForReaders ? .outcomes : .full, progress)
    }
  }
}

extension ComparisonSummary {
  fileprivate var isComplete: Bool { alternatives.first?.trials.isComplete ?? true }
}
