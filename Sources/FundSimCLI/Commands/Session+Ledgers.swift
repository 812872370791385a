import FundSim
import FundSimScenario

extension Session {
  /// `plan`: the budget with all luck removed.
  func plan(_ input: InputFile) throws(Failure) -> ExitCode {
    let loaded = try load(input)
    let ledgers: [Ledger]
    do throws(SimulationError) {
      ledgers = try bench.plan(loaded.scenario)
    } catch {
      throw .simulation(error)
    }
    try deliver(bench.renderPlan(ledgers, loaded.scenario, page(loaded)))
    return .done
  }

  /// `trace`: one future.
  func trace(_ input: InputFile) throws(Failure) -> ExitCode {
    guard let trial = invocation.trial else { throw .usage(.missingTrial, help: .trace) }
    let loaded = try load(input)
    let ledgers: [Ledger]
    do throws(SimulationError) {
      ledgers = try bench.trace(loaded.scenario, trial, invocation.seed)
    } catch {
      throw .simulation(error)
    }
    try deliver(
      bench.renderTrace(ledgers, loaded.scenario, trial, invocation.seed, page(loaded)))
    return .done
  }
}
