import FundSimReport

/// A command line that makes sense: what to do, with every option at its value.
struct Invocation: Sendable, Equatable {
  let command: Command
  /// A path, or `-` for standard input.
  let scenario: String
  /// Further ones, to be compared with it.
  var otherScenarios: [String] = []
  var trials = 100_000
  var seed: UInt64 = 1
  /// Nil is one for each core.
  var threads: Int?
  var design = "baseline"
  var perspective: String?
  /// Designs to compare; nil is all of them.
  var designs: [String]?
  /// Perspectives to look from beside the first.
  var perspectives: [String] = []
  /// Designs to compare with beside the baseline.
  var against: [String] = []
  var format = Format.text
  /// A path, or `-` for standard output.
  var output = "-"
  var requirements: [Requirement] = []
  var progress = When.auto
  var color = When.auto
  var isQuiet = false
  /// The future to trace.
  var trial: UInt64?

  init(_ command: Command, scenario: String) {
    self.command = command
    self.scenario = scenario
  }
}

/// How a result is written.
typealias Format = ReportFormat

/// Whether to do what depends on a terminal.
enum When: String, CaseIterable, Sendable {
  case auto, always, never
}

/// What a command line asks for.
enum Request: Sendable, Equatable {
  /// Nothing was typed.
  case nothing
  /// Of the program, or of one command.
  case help(Command?)
  case version
  case command(Invocation)
}
