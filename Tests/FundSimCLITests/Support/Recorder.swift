import Synchronization

@testable import FundSimCLI

/// Stands in for the terminal and keeps what was written.
final class Recorder: Sendable {
  private let state = Mutex(State())
  let interruption = Interruption()

  private struct State: Sendable {
    var output = ""
    var error = ""
    var time: UInt64 = 0
  }

  var output: String { state.withLock(\.output) }
  var error: String { state.withLock(\.error) }

  func pass(milliseconds: UInt64) { state.withLock { $0.time += milliseconds * 1_000_000 } }

  func clearError() { state.withLock { $0.error = "" } }

  func host(
    terminal: Bool = false, variables: [String: String] = [:], columns: Int? = nil,
    fault: SystemError? = nil
  ) -> Host {
    Host(
      writeOutput: { (bytes) throws(SystemError) in
        if let fault { throw fault }
        self.state.withLock { $0.output += String(decoding: bytes, as: UTF8.self) }
      },
      writeError: { text in self.state.withLock { $0.error += text } },
      isTerminal: { _ in terminal },
      columns: { columns },
      variable: { variables[$0] },
      now: { self.state.withLock(\.time) },
      watchSignals: { self.interruption })
  }
}

/// What one command line came to.
struct Outcome: Equatable {
  let code: ExitCode
  let output: String
  let error: String
}

/// Runs a command line on a recorder.
func fundsim(
  _ arguments: String..., dependencies: Dependencies = .fixed, terminal: Bool = false,
  variables: [String: String] = [:], fault: SystemError? = nil
) -> Outcome {
  let recorder = Recorder()
  let host = recorder.host(terminal: terminal, variables: variables, fault: fault)
  let code = FundSimTool.run(arguments, host: host, dependencies: dependencies)
  return Outcome(code: code, output: recorder.output, error: recorder.error)
}
