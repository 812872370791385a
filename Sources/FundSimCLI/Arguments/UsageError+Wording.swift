import FundSimText

extension UsageError {
  /// Place, found, required, remedy.
  var message: String {
    switch self {
    case .missingCommand:
      "there is no command; \(Self.commands)"
    case .unknownCommand(let name, let suggestion):
      if suggestion == nil, name.hasSuffix(".json") || name.contains("/") {
        "\(Quoted.text(name)) is not a command; to simulate a scenario write: "
          + "fundsim run \(SafeText.spelledOut(name))"
      } else {
        "unknown command \(Quoted.text(name)); "
          + (suggestion.map { "did you mean \(Quoted.text($0))?" } ?? Self.commands)
      }
    case .laterCommand(let name):
      "the command \"\(name)\" is not in this version; \(Self.commands)"
    case .unknownOption(let name, let suggestion):
      "unknown option \(Quoted.text(name))"
        + (suggestion.map { "; did you mean \(Quoted.text($0))?" } ?? "")
    case .laterOption(let name):
      "the option \"--\(name)\" is not in this version; it comes with a later one"
    case .optionElsewhere(let name, let command, let commands, let suggestion):
      "--\(name) means nothing to \"\(command.rawValue)\"; it belongs to "
        + "\(WordList.text(commands.map { "\"\($0.rawValue)\"" })); "
        + (suggestion.map { "did you mean --\($0)?" } ?? "leave it out")
    case .missingValue(let name, let placeholder):
      "--\(name): the value is missing; write --\(name) \(placeholder)"
    case .emptyValue(let name, let placeholder):
      "--\(name): the value is empty; write --\(name) \(placeholder)"
    case .unexpectedValue(let name, let value):
      "--\(name) takes no value, but \(Quoted.text(value)) was given; write --\(name)"
    case .repeated(let name):
      "--\(name) is given more than once; give it once"
    case .number(let name, let found, let fault, let range, let example):
      "--\(name): \(Quoted.text(found)) is \(fault.wording(range)); write a whole number "
        + "from \(GroupedNumber.text(range.lowerBound)) to "
        + "\(GroupedNumber.text(range.upperBound)), "
        + "for example \(example)"
    case .unknownChoice(let name, let found, let choices, let suggestion):
      "--\(name): unknown value \(Quoted.text(found)); "
        + (suggestion.map { "did you mean \(Quoted.text($0))? " } ?? "")
        + "write \(WordList.text(choices, last: "or"))"
    case .laterChoice(let name, let found, let choices):
      "--\(name): \"\(found)\" comes with a later version; "
        + "write \(WordList.text(choices, last: "or"))"
    case .standardInputTwice:
      "standard input can be read only once; name a file in place of the second -"
    case .missingScenario(let command):
      "\"\(command.rawValue)\" needs a scenario; write: fundsim \(command.rawValue) FILE.json "
        + "(or - for standard input)"
    case .extraArgument(let argument, let command):
      "\"\(command.rawValue)\" takes one scenario, but \(Quoted.text(argument)) follows it; "
        + "leave it out"
    case .missingTrial:
      "\"trace\" needs to know which future; write --trial K, for example --trial 17"
    case .requirement(let error): error.message
    }
  }

  private static var commands: String {
    "the commands are " + WordList.text(Command.allCases.map(\.rawValue))
  }
}

extension WholeNumber.Fault {
  fileprivate func wording(_ range: ClosedRange<UInt64>) -> String {
    switch self {
    case .notANumber: "not a whole number"
    case .tooSmall: "less than \(GroupedNumber.text(range.lowerBound))"
    case .tooLarge: "more than \(GroupedNumber.text(range.upperBound))"
    }
  }
}
