import FundSim
import FundSimScenario

extension Command {
  static let plan = Command(
    CommandSpec(
      name: "plan", summary: "the budget with all luck removed, month by month",
      examples: [
        Example("fundsim plan parish.json", "the budget as a table"),
        Example("fundsim plan parish.json --format csv", "the same for a spreadsheet"),
      ],
      options: OptionSpec.common + [.design, .format])
  ) { (session, inputs) throws(Failure) in try session.plan(inputs[0]) }
}

extension Session {
  /// `plan`: the budget with all luck removed.
  fileprivate func plan(_ input: InputFile) throws(Failure) -> ExitCode {
    let loaded = try load(input)
    let ledgers: [Ledger]
    do throws(SimulationError) {
      ledgers = try dependencies.plan(loaded.scenario)
    } catch {
      throw .simulation(error)
    }
    try deliver(.plan(ledgers, loaded.scenario))
    return .done
  }
}
