import Testing

@testable import FundSim

/// A program that keeps ledgers: cases worked by hand are put to both.
enum LedgerSource: String, CaseIterable, CustomTestStringConvertible {
  case oracle, engine

  var testDescription: String { rawValue }

  /// The plan's ledger of the only project.
  func plan(_ scenario: Scenario) throws -> Ledger {
    switch self {
    case .oracle: try #require(Oracle(scenario).plan().first)
    case .engine: try #require(Simulation(scenario).plan().first)
    }
  }

  /// One future's ledger of the only project.
  func trace(_ scenario: Scenario, trial: UInt64 = 0, seed: UInt64 = 1) throws -> Ledger {
    switch self {
    case .oracle: try #require(Oracle(scenario).trace(trial: trial, seed: seed).first)
    case .engine: try #require(Simulation(scenario).trace(trial: trial, seed: seed).first)
    }
  }
}
