import FundSim
import FundSimReport

/// A command line that makes sense: what to do, with every option at its value.
struct Invocation: Sendable, Equatable {
  /// The command's name.
  let command: String
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
  /// The assessed month that the verdict is about; nil is the one nearest to 36.
  var month: Int?
  /// What the decision between designs is made by.
  var criterion = Criterion.sustained
  var format = Format.text
  /// A path, or `-` for standard output.
  var output = "-"
  var requirements: [Requirement] = []
  var progress = When.auto
  var color = When.auto
  var isQuiet = false
  /// The future to trace.
  var trial: UInt64?

  init(_ command: String, scenario: String) {
    self.command = command
    self.scenario = scenario
  }
}

/// How a result is written.
typealias Format = ReportFormat
