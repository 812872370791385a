/// What a run of the program tells the shell (sysexits.h, then the usual 128 + signal).
package enum ExitCode: Int32, Sendable {
  case done = 0
  /// The command line asks for something that cannot be done.
  case usage = 64
  /// The scenario is wrong.
  case badScenario = 65
  /// The scenario cannot be read.
  case cannotRead = 66
  /// A bug in fundsim.
  case bug = 70
  /// The output file cannot be made.
  case cannotCreate = 73
  /// Writing failed half way: a full disk, a closed pipe.
  case cannotWrite = 74
  /// Nothing is wrong, but the machine cannot do it now.
  case tryAgain = 75
  /// A `--require` failed.
  case requirementFailed = 99
  /// Stopped by SIGINT; the finished trials were reported.
  case interrupted = 130
  /// Stopped by SIGTERM; the finished trials were reported.
  case terminated = 143

  /// One line for `--help`.
  var meaning: String {
    switch self {
    case .done: "done"
    case .usage: "the command line is wrong"
    case .badScenario: "the scenario is wrong"
    case .cannotRead: "the scenario cannot be read"
    case .bug: "a bug in fundsim"
    case .cannotCreate: "the output file cannot be created"
    case .cannotWrite: "writing failed: a full disk, a closed pipe"
    case .tryAgain: "not possible now; try again"
    case .requirementFailed: "a --require failed"
    case .interrupted: "interrupted (Ctrl-C); the finished trials are reported"
    case .terminated: "terminated; the finished trials are reported"
    }
  }

  static let inHelp: [ExitCode] = [
    .done, .usage, .badScenario, .cannotRead, .bug, .cannotCreate, .cannotWrite, .tryAgain,
    .requirementFailed, .interrupted, .terminated,
  ]
}
