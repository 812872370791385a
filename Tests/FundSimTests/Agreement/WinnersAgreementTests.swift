import Testing

@testable import FundSim

extension AgreementTests {
  /// What a run counts of winners, against the events of the traces of the same trials.
  @Suite struct WinnersAgreementTests {
    private static let trials = 60

    @Test(arguments: 0..<6)
    func runsCountTheWinnersOfTheTraces(part: Int) throws {
      for seed in UInt64(10 * part + 301)...UInt64(10 * part + 310) {
        let scenario = try RandomScenario.make(seed: seed)
        let engine = try Simulation(scenario)
        let found = try engine.run(trials: Self.trials, seed: 4, threads: 1)
        var futures: [Ledger] = []
        for trial in 0..<UInt64(Self.trials) { futures += try engine.trace(trial: trial, seed: 4) }
        for (project, model) in zip(found.projects, scenario.projects) {
          let ledgers = futures.filter { $0.project == project.id }
          for (stream, own) in zip(project.streams, model.streams) {
            let comment: Comment = "scenario \(seed), \(stream.id)"
            check(stream.conditional, stream.won, ledgers, stream.id, .won, comment)
            #expect((own.renewal == nil) == (stream.renewed == nil), comment)
            guard let renewed = stream.renewed, let given = stream.conditionalOnRenewal else {
              continue
            }
            check(given, renewed, ledgers, stream.id, .renewed, comment)
          }
          for (stage, own) in zip(found.programme.stages, scenario.programme?.stages ?? []) {
            guard found.projects.count == 1 else { continue }
            let passed = ledgers.filter { ledger in
              ledger.events.contains { $0.kind == .passed && $0.item == own.id }
            }
            #expect(
              stage.mean == Double(passed.count) / Double(Self.trials),
              "scenario \(seed), \(own.id)")
          }
        }
      }
    }

    /// An event counts at an assessment if it was decided in a month before it.
    private func check(
      _ conditional: [StreamSummary.Conditional], _ won: Proportion, _ ledgers: [Ledger],
      _ id: String, _ kind: Ledger.Event.Kind, _ comment: Comment
    ) {
      func month(_ ledger: Ledger) -> Int {
        ledger.events.first { $0.kind == kind && $0.item == id }?.month ?? .max
      }
      let all = Double(ledgers.count)
      let horizon = ledgers[0].general.count
      #expect(won.p == Double(ledgers.filter { month($0) < horizon }.count) / all, comment)
      for (place, given) in conditional.enumerated() {
        let winners = ledgers.filter { month($0) < given.month }
        let losers = ledgers.filter { month($0) >= given.month }
        func open(_ ledgers: [Ledger]) -> Double? {
          let open = ledgers.filter { $0.assessments[place].outcome != .closed }
          return ledgers.isEmpty ? nil : Double(open.count) / Double(ledgers.count)
        }
        #expect(given.won.p == Double(winners.count) / all, comment)
        #expect(given.openIfWon?.p == open(winners), comment)
        #expect(given.openIfNotWon?.p == open(losers), comment)
        #expect(
          given.sustainedIfWon?.p
            == (winners.isEmpty
              ? nil
              : Double(winners.filter { $0.assessments[place].outcome == .sustained }.count)
                / Double(winners.count)),
          comment)
      }
    }
  }
}
