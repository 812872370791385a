import FundSimText

extension UsageError {
  /// Place, found, required, remedy.
  var message: String {
    switch self {
    case .missingCommand(let known):
      "there is no command; \(Self.commands(known))"
    case .unknownCommand(let name, let suggestion, let known):
      if suggestion == nil, name.hasSuffix(".json") || name.contains("/") {
        "\(Quoted.text(name)) is not a command; to simulate a scenario write: "
          + "fundsim run \(SafeText.spelledOut(name))"
      } else {
        "unknown command \(Quoted.text(name)); "
          + (suggestion.map { DidYouMean.question($0) } ?? Self.commands(known))
      }
    case .laterCommand(let name, let known):
      "the command \(Quoted.text(name)) is not in this version; \(Self.commands(known))"
    case .unknownOption(let name, let suggestion):
      "unknown option \(Quoted.text(name))"
        + (suggestion.map { "; " + DidYouMean.question($0) } ?? "")
    case .laterOption(let name):
      "the option \(Quoted.text("--" + name)) is not in this version; it comes with a later one"
    case .optionElsewhere(let name, let command, let commands, let suggestion):
      "--\(name) means nothing to \(Quoted.text(command)); it belongs to "
        + "\(WordList.text(commands.map(Quoted.text))); "
        + (suggestion.map { DidYouMean.question("--" + $0) { $0 } } ?? "leave it out")
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
        + DidYouMean.opening(suggestion)
        + "write \(WordList.text(choices, last: "or"))"
    case .standardInputTwice:
      "standard input can be read only once; name a file in place of the second -"
    case .missingScenario(let command):
      "\(Quoted.text(command)) needs a scenario; write: fundsim \(command) FILE.json "
        + "(or - for standard input)"
    case .extraArgument(let argument, let command):
      "\(Quoted.text(command)) takes one scenario, but \(Quoted.text(argument)) follows it; "
        + "leave it out"
    case .missingOption(let option, let command):
      "\(Quoted.text(command)) needs to know \(option.what); write --\(option.name) "
        + "\(option.placeholder), for example --\(option.name) \(option.example)"
    case .requirement(let error): error.message
    case .notAssessed(let month, let known, let byAll):
      "--at: month \(month) is not assessed\(byAll ? " by every design" : ""); "
        + (known.isEmpty
          ? "no month is; leave --at out"
          : "write \(WordList.text(known.map(String.init), last: "or"))")
    }
  }

  private static func commands(_ names: [String]) -> String {
    "the commands are " + WordList.text(names)
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
