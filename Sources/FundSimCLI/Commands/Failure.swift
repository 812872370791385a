import FundSim
import FundSimText

/// Why a command could not do its work.
enum Failure: Error, Equatable, Sendable {
  /// With the command whose help lists what is allowed, when one was typed.
  case usage(UsageError, help: String?)
  case cannotRead(name: String, InputFile.Fault)
  /// Already worded, place by place.
  case badScenario(report: String)
  case unknownAlternative(option: String, name: String, suggestion: String?, known: [String])
  case roster(RosterError)
  case wouldOverwriteScenario(String)
  case simulation(SimulationError)
  case cannotCreate(String, SystemError)
  case cannotWrite(String, SystemError)
  case cannotWriteOutput(SystemError)
  /// Whoever read the result has gone: nothing to say, and nobody to say it to.
  case nobodyReads
  case bug(String)

  var exitCode: ExitCode {
    switch self {
    case .usage, .unknownAlternative, .wouldOverwriteScenario: .usage
    case .cannotRead: .cannotRead
    case .badScenario, .roster(.otherProjects): .badScenario
    case .roster: .usage
    case .simulation(.tooLarge): .usage
    case .simulation(.amountTooLarge): .badScenario
    case .cannotCreate: .cannotCreate
    case .cannotWrite, .cannotWriteOutput, .nobodyReads: .cannotWrite
    case .bug: .bug
    }
  }

  /// What goes to standard error, with its newline.
  var report: String {
    switch self {
    case .usage(let error, let command):
      "fundsim: error: \(error.message)\n"
        + "Help: fundsim \(command.map { $0 + " " } ?? "")--help\n"
    case .badScenario(let report): report
    case .nobodyReads: ""
    default: "fundsim: error: \(message)\n"
    }
  }

  private var message: String {
    switch self {
    case .usage, .badScenario, .nobodyReads: ""
    case .cannotRead(let name, let fault):
      "cannot read \(Quoted.text(name)): \(fault.reason)"
    case .unknownAlternative(let option, let name, let suggestion, let known):
      "--\(option): the scenario has no \(option) \(Quoted.text(name)); "
        + DidYouMean.opening(suggestion)
        + (known.isEmpty
          ? "it has none; leave --\(option) out" : "it has \(WordList.abridged(known))")
    case .roster(let error): error.message
    case .wouldOverwriteScenario(let path):
      "--output: \(Quoted.text(path)) is the scenario itself; write to another file"
    case .simulation(.tooLarge(let what, let estimate, let remedy)):
      "\(what) is more than can be simulated: \(estimate); \(remedy)"
    case .simulation(.amountTooLarge(let project, let item, let trial)):
      (item.map { "\(Quoted.text($0)) of the project " } ?? "an amount of the project ")
        + "\(Quoted.text(project)) grows beyond £\(Measure.text(MicroPounds.limit)) in "
        + (trial.map { "trial \($0)" } ?? "the plan")
        + "; look for a growth rate, a volatility or an amount with too many zeros"
    case .cannotCreate(let name, let error):
      "cannot create \(Quoted.text(name)): \(error.reason); write somewhere else"
    case .cannotWrite(let name, let error):
      "cannot write \(Quoted.text(name)): \(error.reason); write somewhere else"
    case .cannotWriteOutput(let error):
      "cannot write to standard output: \(error.reason); the result there is cut short"
    case .bug(let what):
      "\(what); this is a bug in fundsim, please report it with the scenario"
    }
  }
}
