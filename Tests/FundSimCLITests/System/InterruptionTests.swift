import FundSim
import Foundation
import Testing

@testable import FundSimCLI

extension System {
  @Suite struct InterruptionTests {
    @Test func theFirstSignalAsksAndTheSecondEnds() {
      let interruption = Interruption()
      #expect(interruption.received == nil)
      #expect(interruption.note(SIGINT))
      #expect(interruption.received == SIGINT)
      #expect(!interruption.note(SIGTERM))
      #expect(interruption.received == SIGINT)
    }

    @Test func afterTheSimulationTheFirstSignalEnds() {
      let interruption = Interruption()
      interruption.endAtOnceFromNow()
      #expect(!interruption.note(SIGINT))
    }

    @Test(arguments: [
      (SIGINT, ExitCode.interrupted), (SIGTERM, ExitCode.terminated),
    ])
    func finishedTrialsAreReported(signal: Int32, code: ExitCode) throws {
      let outcome = try stopped(by: signal, after: 400)
      #expect(
        outcome
          == Outcome(
            code: code, output: "run 400 text 80 false\n",
            error: "fundsim: stopped after 400 of 100,000 trials; the result is of these only\n"))
    }

    @Test func nothingFinishedIsNoResult() throws {
      #expect(
        try stopped(by: SIGINT, after: 0)
          == Outcome(
            code: .interrupted, output: "",
            error: "fundsim: stopped before any trial was finished; there is no result\n"))
    }

    /// A made-up engine is told to go on until the signal comes, and to stop after it.
    private func stopped(by signal: Int32, after count: UInt64) throws -> Outcome {
      let folder = try Folder()
      let file = try folder.file("parish.json")
      let recorder = Recorder()
      var dependencies = Dependencies.fixed
      dependencies.simulate = { (_, _, _, _, progress) throws(SimulationError) in
        #expect(progress(1))
        _ = recorder.interruption.note(signal)
        #expect(!progress(2))
        return Fixture.summary(
          [Fixture.project("transport", open: 800, sustained: 600)], count: count,
          isComplete: false)
      }
      let code = FundSimTool.run(["run", file], host: recorder.host(), dependencies: dependencies)
      return Outcome(code: code, output: recorder.output, error: recorder.error)
    }
  }
}
