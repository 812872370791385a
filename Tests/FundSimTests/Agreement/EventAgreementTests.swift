import Testing

@testable import FundSim

extension AgreementTests {
  /// What a trace says has happened, against the accounts of the same trial.
  @Suite struct EventAgreementTests {
    @Test(arguments: 0..<4)
    func eventsAgreeWithTheAccounts(part: Int) throws {
      for seed in UInt64(10 * part + 501)...UInt64(10 * part + 510) {
        let engine = try Simulation(RandomScenario.make(seed: seed))
        for trial in 0..<UInt64(10) {
          for ledger in try engine.trace(trial: trial, seed: 4) {
            checkReturns(ledger, "scenario \(seed), trial \(trial)")
            checkBeginnings(ledger, "scenario \(seed), trial \(trial)")
          }
        }
      }
    }

    /// By stream they add up to what the project returns; what goes back leaves nothing.
    private func checkReturns(_ ledger: Ledger, _ comment: Comment) {
      for (month, all) in ledger.returns.enumerated() {
        let events = ledger.events.filter { $0.month == month && $0.kind == .returned }
        #expect(events.allSatisfy { ($0.amount ?? 0) >= MicroPounds.penny }, comment)
        let rest = all - events.reduce(0) { $0 + ($1.amount ?? 0) }
        // Less than a penny of a pot is no event.
        #expect((0..<MicroPounds.penny * Int64(max(1, ledger.pots.count))).contains(rest), comment)
        for event in events {
          #expect(ledger.pots.first { $0.id == event.item }?.months[month] == 0, comment)
        }
      }
      let others = ledger.events.filter { $0.kind != .returned }
      #expect(others.allSatisfy { $0.amount == nil }, comment)
    }

    /// Nothing comes before the first term, and every term follows a decision.
    private func checkBeginnings(_ ledger: Ledger, _ comment: Comment) {
      for stream in ledger.streams where stream.kind != "programme-grant" {
        let events = ledger.events.filter { $0.item == stream.id }
        let begun = events.filter { $0.kind == .begins }
        let decided = events.filter { [.won, .renewed].contains($0.kind) }
        let first = begun.first?.month ?? ledger.general.count
        #expect(stream.months.prefix(first).allSatisfy { $0 == 0 }, comment)
        #expect(begun.count <= decided.count, comment)
        for (term, decision) in zip(begun, decided) {
          #expect(term.month >= decision.month, comment)
        }
        for (term, next) in zip(begun, begun.dropFirst()) {
          #expect(next.month >= term.month + (term.term ?? .max), comment)
        }
      }
    }
  }
}
