@testable import FundSim

/// A plain simulator of one future at a time, written from MODEL and Interpretation alone.
///
/// It shares with the engine only the draws and two functions of `Mathematics`. It is slow and
/// follows the pages sentence by sentence, so that a reader can check it against them; the engine
/// is then checked against it, path by path, to the micro-pound.
struct Oracle {
  let scenario: Scenario
  private let shelf = SamplerShelf()

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// One future: a ledger for each project and replica.
  func trace(trial: UInt64, seed: UInt64) -> [Ledger] {
    future(trial: trial, seed: seed).ledgers
  }

  /// One future, and what the programme spends in it, in micro-pounds.
  func future(trial: UInt64, seed: UInt64) -> (ledgers: [Ledger], programmeCost: Int64) {
    let luck = Luck(future: .trial(trial, seed: seed), shelf: shelf)
    let climate = Climate(drivers: scenario.drivers, luck: luck)
    var cost: Int64 = 0
    let ledgers = scenario.projects.flatMap { project in
      (0..<project.replicas).map { replica in
        let path = ProjectPath(
          scenario, project, replica: replica, luck: luck, climate: climate)
        let ledger = path.ledger()
        cost += path.programmeCost(of: ledger)
        return ledger
      }
    }
    return (ledgers, cost)
  }

  /// The scenario with all its luck removed (MODEL §8): a ledger for each project.
  func plan() -> [Ledger] {
    let luck = Luck(future: .plan, shelf: shelf)
    let climate = Climate(drivers: scenario.drivers, luck: luck)
    return scenario.projects.map { project in
      ProjectPath(scenario, project, replica: 0, luck: luck, climate: climate).ledger()
    }
  }
}

/// Pounds to whole micro-pounds, half to even: how every flow is created.
func microPounds(_ pounds: Double) -> Int64 { wholeMicroPounds(pounds * 1_000_000) }

/// A share of an amount that is in micro-pounds already.
func wholeMicroPounds(_ amount: Double) -> Int64 { Int64(amount.rounded(.toNearestOrEven)) }

/// A shortfall of less than this is none.
let penny: Int64 = 10_000
