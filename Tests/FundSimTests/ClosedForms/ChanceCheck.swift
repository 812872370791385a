import Foundation
import Testing

@testable import FundSim

/// Shares of futures from either program, against the exact chance.
extension LedgerSource {
  /// Enough for a |z| of 5 to mean something; the oracle is slow.
  var trials: Int { self == .engine ? 200_000 : 1000 }

  /// The share of futures in which the only project is open at an assessment month.
  func openShare(_ scenario: Scenario, at month: Int) throws -> Double {
    switch self {
    case .engine:
      let summary = try Simulation(scenario).run(trials: trials, seed: 11)
      let outcome = try #require(summary.projects[0].outcomes.first { $0.month == month })
      return outcome.open.p
    case .oracle:
      let oracle = Oracle(scenario)
      let open = (0..<trials).filter { trial in
        oracle.trace(trial: UInt64(trial), seed: 11)[0].breach.map { $0 >= month } ?? true
      }
      return Double(open.count) / Double(trials)
    }
  }

  /// The mean number of projects of a lead type that pass a stage.
  func stageMean(_ scenario: Scenario, _ stage: String, _ type: LeadType) throws -> Double {
    switch self {
    case .engine:
      let summary = try Simulation(scenario).run(trials: trials, seed: 11)
      let stages = summary.programme.stages
      let found = try #require(stages.first { $0.id == stage })
      return try #require(found.byLeadType.first { $0.leadType == type }).mean
    case .oracle:
      let oracle = Oracle(scenario)
      let ids = scenario.projects.filter { $0.leadType == type }.map(\.id)
      var passed = 0
      for trial in 0..<trials {
        for ledger in oracle.trace(trial: UInt64(trial), seed: 11)
        where ids.contains(ledger.project) {
          let grant = ledger.streams.first { $0.id == "programme/" + stage }
          if grant?.months.contains(where: { $0 != 0 }) == true { passed += 1 }
        }
      }
      return Double(passed) / Double(trials)
    }
  }

  /// Expects a share of `trials` futures that is within five standard errors of `p`.
  func expect(
    _ share: Double, near p: Double, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let z = (share - p) / (p * (1 - p) / Double(trials)).squareRoot()
    #expect(abs(z) < 5, "\(share) against \(p): z = \(z)", sourceLocation: sourceLocation)
  }
}

// Foundation has a `Stream` of its own, so the tests, which mean ours, take these from here.
func arcsine(_ x: Double) -> Double { asin(x) }
func logarithm(_ x: Double) -> Double { log(x) }

/// Φ.
func normalCDF(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }

/// P(Z₁ > a, Z₂ > a) of standard normals with correlation ρ = β² ≥ 0 through one common factor:
/// ∫ φ(f)·Φ((βf − a) ÷ √(1−β²))² df, by Simpson's rule over ±9 in 4,000 steps.
func bothAbove(_ a: Double, correlation: Double) -> Double {
  let beta = correlation.squareRoot()
  func density(_ f: Double) -> Double {
    let each = normalCDF((beta * f - a) / (1 - correlation).squareRoot())
    return exp(-f * f / 2) / (2 * Double.pi).squareRoot() * each * each
  }
  let steps = 4000
  let width = 18 / Double(steps)
  var sum = density(-9) + density(9)
  for step in 1..<steps {
    sum += (step % 2 == 0 ? 2 : 4) * density(-9 + Double(step) * width)
  }
  return sum * width / 3
}
