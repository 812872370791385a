/// What is wrong with a command line; worded in `UsageError+Wording.swift`.
enum UsageError: Error, Equatable, Sendable {
  case missingCommand(known: [String])
  case unknownCommand(String, suggestion: String?, known: [String])
  case laterCommand(String, known: [String])
  case unknownOption(String, suggestion: String?)
  case laterOption(String)
  /// The option exists, but not for this command.
  case optionElsewhere(String, command: String, belongsTo: [String], suggestion: String?)
  case missingValue(String, placeholder: String)
  case emptyValue(String, placeholder: String)
  case unexpectedValue(String, value: String)
  case repeated(String)
  case number(
    String, found: String, WholeNumber.Fault, range: ClosedRange<UInt64>, example: String)
  case unknownChoice(String, found: String, choices: [String], suggestion: String?)
  case standardInputTwice
  case missingScenario(String)
  case extraArgument(String, command: String)
  case missingOption(RequiredOption, command: String)
  case requirement(RequirementError)
  /// The verdict is to be about a month that is not assessed, or not by every design.
  case notAssessed(Int, known: [Int], byAll: Bool)
}
