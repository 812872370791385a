import FundSim
import FundSimReport
import FundSimScenario
import FundSimText

/// One command at work: what was asked for, where, and with what.
struct Session: Sendable {
  let invocation: Invocation
  let host: Host
  let dependencies: Dependencies

  func perform() throws(Failure) -> ExitCode {
    var inputs: [InputFile] = []
    for path in [invocation.scenario] + invocation.otherScenarios {
      let input = try read(path)
      try checkOutput(against: input)
      inputs.append(input)
    }
    guard let command = Command.all.first(where: { $0.spec.name == invocation.command }) else {
      throw .bug("there is no work for the command \(Quoted.text(invocation.command))")
    }
    return try command.work(self, inputs)
  }

  private func read(_ path: String) throws(Failure) -> InputFile {
    do throws(InputFile.Fault) {
      return try InputFile(path: path)
    } catch {
      throw .cannotRead(name: path == "-" ? "standard input" : path, error)
    }
  }

  /// Loads the chosen design and perspective; warnings go to standard error.
  func load(_ input: InputFile) throws(Failure) -> LoadedScenario {
    do throws(LoadError) {
      let loaded = try dependencies.load(
        input.bytes, input.name, invocation.design, invocation.perspective)
      tell(loaded.warnings, about: input)
      return loaded
    } catch {
      throw failure(error, of: input)
    }
  }

  /// Puts a report where it belongs, in the format and the width that were asked for.
  func deliver(_ report: Report) throws(Failure) {
    try deliver(
      dependencies.render(
        report,
        Dependencies.Look(
          format: invocation.format, width: host.width,
          color: host.mayColor(invocation.color, toStandardOutput: invocation.output == "-"))))
  }

  /// Puts a result where it belongs.
  func deliver(_ text: String) throws(Failure) {
    guard invocation.output != "-" else { return try host.deliver(text) }
    do throws(OutputFile.Fault) {
      try OutputFile(path: invocation.output).replace(with: Array(text.utf8))
    } catch {
      throw failure(error)
    }
  }

  /// Work that shows how far it is, and is told to stop when somebody asks for that; `label` says
  /// what it is where it is not the command's own.
  func watched<Result>(
    total: Int, label: String? = nil, until interruption: Interruption,
    _ work: (@escaping @Sendable (Int) -> Bool) throws(SimulationError) -> Result
  ) throws(SimulationError) -> Result {
    let meter = ProgressMeter(
      invocation.progress, isQuiet: invocation.isQuiet, total: total, label: label, host: host)
    defer { meter?.erase() }
    return try work { finished in
      meter?.update(finished: finished)
      return interruption.received == nil
    }
  }

  /// Says that work was stopped, and what there is of it; the signal decides on the exit code.
  ///
  /// `lacking` is what was not done where every trial was.
  func tellStopped(
    by interruption: Interruption, after finished: UInt64, before lacking: String? = nil
  ) -> ExitCode {
    let extent =
      if finished == 0 {
        "before any trial was finished; there is no result"
      } else if let lacking {
        "before \(lacking)"
      } else {
        "after \(GroupedNumber.text(finished)) of \(GroupedNumber.text(invocation.trials)) trials; "
          + "the result is of these only"
      }
    host.writeError("fundsim: stopped \(extent)\n")
    return interruption.exitCode
  }

  func failure(_ error: LoadError, of input: InputFile) -> Failure {
    switch error {
    case .invalid(let problems):
      problems.isEmpty
        ? .bug("the scenario was refused without a reason")
        : .badScenario(report: dependencies.problemText(audible(problems), input.bytes))
    case .unknownDesign(let name, let suggestion, let known):
      .unknownAlternative(option: "design", name: name, suggestion: suggestion, known: known)
    case .unknownPerspective(let name, let suggestion, let known):
      .unknownAlternative(option: "perspective", name: name, suggestion: suggestion, known: known)
    }
  }

  /// Without the warnings, when they are not wanted.
  func audible(_ problems: [Problem]) -> [Problem] {
    invocation.isQuiet ? problems.filter { $0.severity == .error } : problems
  }
}

extension Session {
  /// Before the work, what can be known of the writing after it.
  private func checkOutput(against input: InputFile) throws(Failure) {
    guard invocation.output != "-" else { return }
    let file = OutputFile(path: invocation.output)
    if let identity = file.identity, identity == input.identity {
      throw .wouldOverwriteScenario(invocation.output)
    }
    do throws(OutputFile.Fault) {
      try file.check()
    } catch {
      throw failure(error)
    }
  }

  func tell(_ warnings: [Problem], about input: InputFile) {
    let wanted = audible(warnings)
    if !wanted.isEmpty { host.writeError(dependencies.problemText(wanted, input.bytes)) }
  }

  private func failure(_ fault: OutputFile.Fault) -> Failure {
    switch fault {
    case .cannotCreate(let error): .cannotCreate(invocation.output, error)
    case .cannotWrite(let error):
      error.isClosedPipe ? .nobodyReads : .cannotWrite(invocation.output, error)
    }
  }
}

extension Host {
  /// Writes a result to standard output.
  func deliver(_ text: String) throws(Failure) {
    do throws(SystemError) {
      try writeOutput(Array(text.utf8))
    } catch {
      throw error.isClosedPipe ? .nobodyReads : .cannotWriteOutput(error)
    }
  }
}
