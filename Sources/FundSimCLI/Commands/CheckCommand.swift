import FundSim
import FundSimScenario
import FundSimText

extension Command {
  static let check = Command(
    CommandSpec(
      name: "check", summary: "look for mistakes without simulating; all of them at once",
      examples: [Example("fundsim check parish.json", "every mistake with its line and column")],
      options: OptionSpec.common + [.design])
  ) { (session, inputs) throws(Failure) in try session.check(inputs[0]) }
}

extension Session {
  /// `check`: every problem at once; they are its result, and go where results go.
  fileprivate func check(_ input: InputFile) throws(Failure) -> ExitCode {
    let problems = dependencies.problems(input.bytes, input.name)
    let errors = problems.filter { $0.severity == .error }.count
    let warnings = problems.count - errors
    let shown = audible(problems)
    var text = shown.isEmpty ? "" : dependencies.problemText(shown, input.bytes)
    if errors > 0 {
      text += "\(SafeText.spelledOut(input.name)): \(GroupedNumber.text(errors, of: "error"))"
      text += warnings > 0 ? ", \(GroupedNumber.text(warnings, of: "warning"))\n" : "\n"
      try deliver(text)
      return .badScenario
    }
    let loaded: LoadedScenario
    do throws(LoadError) {
      loaded = try dependencies.load(
        input.bytes, input.name, invocation.design, invocation.perspective)
    } catch {
      throw failure(error, of: input)
    }
    text += "ok: \(SafeText.spelledOut(input.name)): \(contents(loaded)); "
    text += "\(warnings > 0 ? GroupedNumber.text(warnings, of: "warning") : "no warnings")\n"
    try deliver(text)
    return .done
  }

  private func contents(_ loaded: LoadedScenario) -> String {
    let projects = loaded.scenario.projects
    return [
      GroupedNumber.text(projects.count, of: "project"),
      GroupedNumber.text(projects.reduce(0) { $0 + $1.costs.count }, of: "cost"),
      GroupedNumber.text(projects.reduce(0) { $0 + $1.streams.count }, of: "stream"),
      GroupedNumber.text(loaded.scenario.programme?.stages.count ?? 0, of: "stage"),
      GroupedNumber.text(loaded.designs.count, of: "design"),
      GroupedNumber.text(loaded.perspectives.count, of: "perspective"),
      GroupedNumber.text(loaded.scenario.horizon, of: "month"),
    ].joined(separator: ", ")
  }
}
