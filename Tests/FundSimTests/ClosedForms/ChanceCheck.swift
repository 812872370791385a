import Foundation
import Testing

@testable import FundSim

/// Shares of futures from either program, against the exact chance.
extension LedgerSource {
  /// Enough for a |z| of 5 to mean something; the oracle is slow.
  var trials: Int { self == .engine ? 200_000 : 1000 }

  /// The share of futures in which the only project is open, by assessment month.
  func openShares(_ scenario: Scenario) throws -> [Double] {
    let months = scenario.sustainability.assess
    switch self {
    case .engine:
      let summary = try Simulation(scenario).run(trials: trials, seed: 11)
      #expect(summary.projects[0].outcomes.map(\.month) == months)
      return summary.projects[0].outcomes.map(\.open.p)
    case .oracle:
      let oracle = Oracle(scenario)
      let breaches = (0..<trials).map { trial in
        oracle.trace(trial: UInt64(trial), seed: 11)[0].breach ?? .max
      }
      return months.map { month in
        Double(breaches.filter { $0 >= month }.count) / Double(trials)
      }
    }
  }

  /// The same at the only assessment.
  func openShare(_ scenario: Scenario) throws -> Double {
    try #require(openShares(scenario).first)
  }

  /// The mean number of projects of a lead type that pass each stage, in document order.
  func stageMeans(_ scenario: Scenario, _ type: LeadType) throws -> [Double] {
    switch self {
    case .engine:
      let summary = try Simulation(scenario).run(trials: trials, seed: 11)
      return try summary.programme.stages.map { stage in
        try #require(stage.byLeadType.first { $0.leadType == type }).mean
      }
    case .oracle:
      let oracle = Oracle(scenario)
      let stages = scenario.programme?.stages ?? []
      var passed = stages.map { _ in 0 }
      for trial in 0..<trials {
        for ledger in oracle.trace(trial: UInt64(trial), seed: 11) {
          guard
            scenario.projects.contains(where: { $0.id == ledger.project && $0.leadType == type })
          else { continue }
          for (index, grant) in ledger.streams.suffix(stages.count).enumerated()
          where grant.months.contains(where: { $0 != 0 }) {
            passed[index] += 1
          }
        }
      }
      return passed.map { Double($0) / Double(trials) }
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
