@testable import FundSim

/// Random scenarios with a variant of each: another programme, other reserves, other copies, a
/// project more or less.
enum ComparisonVariants {
  static func pair(seed: UInt64) throws -> [Scenario] {
    let base = try RandomScenario.make(seed: seed)
    let first = try base.changingValidly { scenario in
      scenario.programme?.stages = base.stages.map { $0.changing { $0.supportCost = 750 } }
    }
    let isOtherProgramme = seed % 3 == 0
    let second = try first.changingValidly { scenario in
      if isOtherProgramme {
        scenario.programme?.stages = first.stages.map { stage in
          stage.changing {
            $0.grant = 4000
            $0.supportCost = 1250
          }
        }
      }
      for index in scenario.projects.indices {
        switch (Int(seed) + index) % 4 {
        case 0: break
        case 1: scenario.projects[index].reserves = 25_000
        case 2: scenario.projects[index].replicas += 1
        default: scenario.projects[index].reserves = 0
        }
      }
      if seed % 5 == 0 && scenario.projects.count > 1 { scenario.projects.removeLast() }
    }
    return [first, second]
  }

  /// A third, in which only the last project is another than in the first: what the others come to
  /// has to be remembered past the second.
  static func triple(seed: UInt64) throws -> [Scenario] {
    let two = try pair(seed: seed)
    let third = try two[0].changingValidly {
      $0.projects[$0.projects.count - 1].reserves = 40_000
    }
    return two + [third]
  }
}

extension ComparisonVariants {
  /// A programme that costs too much in every trial, though none of its projects does: 600 copies
  /// of each of two with the largest grant there is, 1.2 × 10¹² pounds. And how it is refused.
  static func beyondAllBounds() throws -> (scenario: Scenario, error: SimulationError) {
    let scenario = try Scenario(
      horizon: 12, programme: Programme(stages: [Stage(id: "in", month: 0, grant: 1e9)]),
      projects: (0..<2).map { index in
        Project(id: "p\(index)", replicas: 600, costs: [Cost(id: "rent", .perMonth(1))])
      })
    return (
      scenario,
      .tooLarge(
        what: "the programme's cost in one future", estimate: "over £1,000,000 million",
        remedy: "look for a grant or a number of replicas with too many zeros")
    )
  }
}

extension Scenario {
  fileprivate var stages: [Stage] { programme?.stages ?? [] }
}
