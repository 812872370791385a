import Testing

@testable import FundSim

extension AgreementTests {
  /// A comparison that sees nothing would make every agreement worthless.
  struct LedgerDifferenceTests {
    @Test func sameFutureSameLedger() throws {
      let scenario = try RandomScenario.make(seed: 3)
      let oracle = Oracle(scenario)
      let again = Oracle(scenario)
      #expect(
        LedgerDifference.first(
          oracle.trace(trial: 5, seed: 1), again.trace(trial: 5, seed: 1)) == nil)
      #expect(LedgerDifference.first(oracle.plan(), again.plan()) == nil)
    }

    @Test func oneMicroPoundIsSeen() throws {
      let stream = Stream(id: "fees", kind: .userPayments, level: .perMonth(100))
      let other = Stream(id: "fees", kind: .userPayments, level: .perMonth(100.000001))
      let a = Oracle(try handScenario(streams: [stream])).plan()
      let b = Oracle(try handScenario(streams: [other])).plan()
      #expect(
        LedgerDifference.first(a, b)
          == "service#0: stream fees, month 0: 100000000 against 100000001")
    }
  }
}
