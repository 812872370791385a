import FundSim
import FundSimReport
import FundSimScenario

extension Session {
  /// `compare`: every alternative on the same luck, and what divides the views.
  func compare(_ inputs: [InputFile]) throws(Failure) -> ExitCode {
    let files = try eachFile(inputs) { (_, input) throws(LoadError) in
      try bench.open(input.bytes, input.name, invocation.threads)
    }
    let roster = try roster(files, inputs)
    let loaded = try load(roster, files, inputs)
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
    for (index, task) in tasks.enumerated() where summary.isComplete {
      let label =
        tasks.count == 1 ? "the gap between the views" : "gap \(index + 1) of \(tasks.count)"
      do throws(SimulationError) {
        guard let gap = try measure(task, label, until: interruption) else { break }
        gaps.append(gap)
      } catch {
        // The comparison itself is done, and worth showing.
        host.writeError(Failure.simulation(error).report)
        break
      }
    }
    interruption.endAtOnceFromNow()
    let finished = summary.alternatives.first?.trials.count ?? 0
    let isDone = summary.isComplete && (gaps.count == tasks.count || interruption.received == nil)
    let stopped: ExitCode = interruption.received == 15 ? .terminated : .interrupted
    if !isDone {
      if finished == 0 {
        host.writeError("fundsim: stopped before any trial was finished; there is no result\n")
        return stopped
      }
      host.writeError(
        summary.isComplete
          ? "fundsim: stopped before the gap between the views was measured\n"
          : "fundsim: stopped after \(grouped(finished)) of "
            + "\(grouped(invocation.trials)) trials; the result is of these only\n")
    }
    let context = ComparisonContext(
      version: Help.version, alternatives: labels(roster, files, loaded), gaps: gaps,
      otherPerspectives: files[0].perspectives.map(\.id).filter { name in
        !roster.views.contains(name)
          && files.allSatisfy { $0.perspectives.contains { $0.id == name } }
      })
    try deliver(bench.renderComparison(summary, context, look))
    return isDone ? .done : stopped
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

  private func labels(
    _ roster: ComparisonRoster, _ files: [OpenScenario], _ loaded: [LoadedAlternative]
  ) -> [ComparisonContext.Alternative] {
    zip(roster.entries, loaded).map { entry, alternative in
      ComparisonContext.Alternative(
        name: entry.name, design: entry.design, designTitle: alternative.design.title,
        perspective: alternative.perspective?.id,
        perspectiveTitle: alternative.perspective?.title ?? "", sha256: files[entry.file].sha256)
    }
  }

  // MARK: The work

  private func simulate(
    _ roster: ComparisonRoster, _ loaded: [LoadedAlternative], until interruption: Interruption
  ) throws(SimulationError) -> ComparisonSummary {
    let setup = Comparison.Setup(
      scenarios: loaded.map(\.scenario), pairs: roster.pairs, contests: roster.contests)
    return try watched(total: invocation.trials, until: interruption) {
      (progress) throws(SimulationError) in
      try bench.compare(
        setup, invocation.trials, invocation.seed, invocation.threads,
        invocation.format.isForReaders ? .outcomes : .full, progress)
    }
  }

  /// The gaps that can be measured: where the views differ, at a month that they all assess.
  private func tasks(
    _ roster: ComparisonRoster, _ file: OpenScenario, _ input: InputFile,
    _ loaded: [LoadedAlternative]
  ) throws(Failure) -> [GapTask] {
    var tasks: [GapTask] = []
    for design in roster.gapDesigns {
      let assessed = zip(roster.entries, loaded).filter { $0.0.design == design }.map {
        Set($0.1.scenario.sustainability.assess)
      }
      let common = assessed.dropFirst().reduce(assessed.first ?? []) { $0.intersection($1) }
      guard let month = MainMonth.among(common) else { continue }
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
          guard let analysis = try bench.analysis(found, month, invocation.threads) else {
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
  private func measure(
    _ task: GapTask, _ label: String, until interruption: Interruption
  ) throws(SimulationError) -> ComparisonContext.Gap? {
    let trials = task.analysis.affordableTrials(invocation.trials)
    let summary = try watched(total: trials, label: label, until: interruption) {
      (progress) throws(SimulationError) in
      try bench.measure(task.analysis, trials, invocation.seed, invocation.threads, progress)
    }
    guard summary.trials.isComplete else { return nil }
    return ComparisonContext.Gap(
      design: task.design, first: task.first, second: task.second, summary: summary)
  }

  private var look: Dependencies.Look {
    Dependencies.Look(
      format: invocation.format, width: host.width,
      color: host.mayColor(invocation.color, toStandardOutput: invocation.output == "-"))
  }
}

/// A gap to be measured.
private struct GapTask {
  let design: String
  let first: String?
  let second: String?
  let analysis: GapAnalysis
}

extension ComparisonSummary {
  fileprivate var isComplete: Bool { alternatives.first?.trials.isComplete ?? true }
}
