import FundSim
import FundSimScenario

extension Session {
  /// `check`: every problem at once; they are its result, and go where results go.
  func check(_ input: InputFile) throws(Failure) -> ExitCode {
    let problems = bench.problems(input.bytes, input.name)
    let errors = problems.filter { $0.severity == .error }.count
    let warnings = problems.count - errors
    let shown = audible(problems)
    var text = shown.isEmpty ? "" : bench.problemText(shown, input.bytes)
    if errors > 0 {
      text += "\(printable(input.name)): \(counted(errors, "error"))"
      text += warnings > 0 ? ", \(counted(warnings, "warning"))\n" : "\n"
      try deliver(text)
      return .badScenario
    }
    let loaded: LoadedScenario
    do throws(LoadError) {
      loaded = try bench.load(
        input.bytes, input.name, invocation.design, invocation.perspective)
    } catch {
      throw failure(error, of: input)
    }
    text += "ok: \(printable(input.name)): \(contents(loaded)); "
    text += "\(warnings > 0 ? counted(warnings, "warning") : "no warnings")\n"
    try deliver(text)
    return .done
  }

  private func contents(_ loaded: LoadedScenario) -> String {
    let projects = loaded.scenario.projects
    return [
      counted(projects.count, "project"),
      counted(projects.reduce(0) { $0 + $1.costs.count }, "cost"),
      counted(projects.reduce(0) { $0 + $1.streams.count }, "stream"),
      counted(loaded.scenario.programme?.stages.count ?? 0, "stage"),
      counted(loaded.designs.count, "design"),
      counted(loaded.perspectives.count, "perspective"),
      counted(loaded.scenario.horizon, "month"),
    ].joined(separator: ", ")
  }
}
