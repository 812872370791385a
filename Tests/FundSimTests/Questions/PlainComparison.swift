import Testing

@testable import FundSim

/// Two scenarios compared by the plain simulator, one trial at a time, in the words of MODEL: what
/// the engine's comparison is held against.
struct PlainComparison {
  let scenarios: [Scenario]
  let trials: Int
  /// `[scenario][trial]`: a ledger for each project and replica.
  private let futures: [[[Ledger]]]
  private let costs: [[Int64]]

  init(_ scenarios: [Scenario], trials: Int, seed: UInt64) {
    self.scenarios = scenarios
    self.trials = trials
    let found = scenarios.map { scenario in
      let oracle = Oracle(scenario)
      return (0..<trials).map { oracle.future(trial: UInt64($0), seed: seed) }
    }
    futures = found.map { $0.map(\.ledgers) }
    costs = found.map { $0.map(\.programmeCost) }
  }

  private func state(_ ledger: Ledger, _ month: Int) -> Outcome? {
    switch ledger.assessments.first(where: { $0.month == month })?.outcome {
    case .closed: .closed
    case .precarious: .precarious
    case .sustained: .sustained
    case nil: nil
    }
  }

  /// Projects sustained, open and mainstreamed in one trial.
  func counts(_ scenario: Int, _ trial: Int, _ month: Int) -> (
    open: Int, sustained: Int, mainstreamed: Int
  ) {
    let ledgers = futures[scenario][trial]
    return (
      ledgers.filter { state($0, month) != .closed }.count,
      ledgers.filter { state($0, month) == .sustained }.count,
      ledgers.filter { ledger in
        ledger.assessments.contains { $0.month == month && $0.isMainstreamed }
      }.count
    )
  }

  /// What the programme spends in one trial, in micro-pounds.
  func cost(_ scenario: Int, _ trial: Int) -> Int64 { costs[scenario][trial] }

  /// Copies by their states under both, mean of the trials.
  func transition(
    _ project: String, _ month: Int, from: Outcome, to: Outcome
  ) -> Double {
    var count = 0
    for trial in 0..<trials {
      for before in futures[0][trial] where before.project == project {
        for after in futures[1][trial]
        where after.project == project && after.replica == before.replica {
          if state(before, month) == from, state(after, month) == to { count += 1 }
        }
      }
    }
    return Double(count) / Double(trials)
  }

  /// Services of one trial that meet the criterion.
  func count(_ scenario: Int, _ trial: Int, _ month: Int, by criterion: Criterion) -> Int {
    let counts = counts(scenario, trial, month)
    return criterion == .sustained ? counts.sustained : counts.open
  }

  /// Mean of `pounds` × projects that meet the criterion − cost, over all trials.
  func benefit(
    _ scenario: Int, _ month: Int, by criterion: Criterion, pounds: Double
  ) -> Double {
    (0..<trials).reduce(0) { sum, trial in
      sum + pounds * Double(count(scenario, trial, month, by: criterion))
        - Double(cost(scenario, trial)) / 1e6
    } / Double(trials)
  }

  /// Share of trials in which each scenario has the largest `pounds` × projects − cost.
  func chances(
    _ month: Int, pounds: Double, by criterion: Criterion = .sustained
  ) -> [Double] {
    var credit = scenarios.map { _ in 0.0 }
    for trial in 0..<trials {
      let benefits = scenarios.indices.map {
        pounds * 1e6 * Double(count($0, trial, month, by: criterion)) - Double(cost($0, trial))
      }
      let best = benefits.max()
      let winners = benefits.indices.filter { benefits[$0] == best }
      for winner in winners { credit[winner] += 1 / Double(winners.count) }
    }
    return credit.map { $0 / Double(trials) }
  }
}

/// The textbook mean and standard error of a list.
func meanAndError(_ values: [Double]) -> (mean: Double, error: Double) {
  let n = Double(values.count)
  let mean = values.reduce(0, +) / n
  let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  return (mean, (squares / (n - 1) / n).squareRoot())
}
