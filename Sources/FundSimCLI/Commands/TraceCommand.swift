import FundSim
import FundSimScenario

extension Command {
  static let trace = Command(
    CommandSpec(
      name: "trace", summary: "one possible future, month by month",
      examples: [
        Example("fundsim trace parish.json --trial 17", "who paid, what was won and lost")
      ],
      options: OptionSpec.common + [.trial, .seed, .design, .format], required: neededToTrace)
  ) { (session, inputs) throws(Failure) in try session.trace(inputs[0]) }
}

extension OptionSpec {
  static let trial = OptionSpec(
    "trial", .whole("K", 0...UInt64.max, example: "17") { $0.trial = $1 },
    "which future to follow, counted from 0")
}

private let neededToTrace = RequiredOption(
  name: "trial", placeholder: "K", what: "which future", example: "17")

extension Session {
  /// `trace`: one future.
  fileprivate func trace(_ input: InputFile) throws(Failure) -> ExitCode {
    guard let trial = invocation.trial else {
      throw .usage(.missingOption(neededToTrace, command: "trace"), help: "trace")
    }
    let loaded = try load(input)
    let ledgers: [Ledger]
    do throws(SimulationError) {
      ledgers = try dependencies.trace(loaded.scenario, trial, invocation.seed)
    } catch {
      throw .simulation(error)
    }
    try deliver(.trace(ledgers, loaded.scenario, trial: trial, seed: invocation.seed))
    return .done
  }
}
