import FundSimText

/// Turns arguments into a request.
enum ArgumentParser {
  /// Reads the arguments that follow the program's name.
  ///
  /// `--opt=value` and `--opt value` are the same; options may stand anywhere; `--` ends them;
  /// `-` is a file name. A request for help or the version wins over every mistake.
  static func parse(_ arguments: [String]) throws(UsageError) -> Request {
    if arguments.isEmpty { return .nothing }
    let beforeEnd = arguments.prefix { $0 != "--" }
    if beforeEnd.contains("--help") || beforeEnd.contains("-h") || arguments.first == "help" {
      return try helpRequest(beforeEnd)
    }
    if beforeEnd.contains("--version") { return .version }

    let (words, options) = try split(arguments)
    guard let name = words.first else { throw .missingCommand }
    let command = try command(name)
    for (option, _) in options where !option.commands.contains(command) {
      throw .optionElsewhere(
        option.name, command: command, belongsTo: option.commands,
        suggestion: neighbour(of: option, for: command))
    }
    guard words.count > 1 else { throw .missingScenario(command) }
    if words.count > 2, !command.takesSeveral {
      throw .extraArgument(words[2], command: command)
    }
    if words.dropFirst().contains("") { throw .missingScenario(command) }

    var invocation = Invocation(command, scenario: words[1])
    invocation.otherScenarios = Array(words.dropFirst(2))
    if words.dropFirst().count(where: { $0 == "-" }) > 1 { throw .standardInputTwice }
    var seen: Set<String> = []
    for (option, value) in options {
      if !seen.insert(option.name).inserted, !option.isRepeatable { throw .repeated(option.name) }
      try apply(option, value, to: &invocation)
    }
    if command == .trace, invocation.trial == nil { throw .missingTrial }
    return .command(invocation)
  }

  private static func helpRequest(_ arguments: ArraySlice<String>) throws(UsageError) -> Request {
    for argument in arguments {
      if let command = Command(rawValue: argument) { return .help(command) }
      if Command.later.contains(argument) { throw .laterCommand(argument) }
    }
    return .help(nil)
  }

  private static func command(_ name: String) throws(UsageError) -> Command {
    if let command = Command(rawValue: name) { return command }
    if Command.later.contains(name) { throw .laterCommand(name) }
    let known = Command.allCases.map(\.rawValue)
    throw .unknownCommand(name, suggestion: DidYouMean.nearest(to: name, among: known, by: .typed))
  }

  /// Separates the words from the options and their values.
  private static func split(
    _ arguments: [String]
  ) throws(UsageError) -> (words: [String], options: [(OptionSpec, String)]) {
    var words: [String] = []
    var options: [(OptionSpec, String)] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" { return (words + rest, options) }
      // A word processor turns -- into a longer dash; a file of such a name goes after "--".
      let isOption = argument.hasPrefix("-") && argument != "-"
      guard isOption || argument.hasPrefix("–") || argument.hasPrefix("—") else {
        words.append(argument)
        continue
      }
      let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let typed = String(halves[0])
      let option = try find(typed)
      var value = halves.count == 2 ? String(halves[1]) : nil
      if let placeholder = option.placeholder {
        if value == nil, let next = rest.first, !next.hasPrefix("--") {
          value = rest.popFirst()
        }
        guard let value else { throw .missingValue(option.name, placeholder: placeholder) }
        if value.isEmpty { throw .emptyValue(option.name, placeholder: placeholder) }
        options.append((option, value))
      } else {
        if let value { throw .unexpectedValue(option.name, value: value) }
        options.append((option, ""))
      }
    }
    return (words, options)
  }

  private static func find(_ typed: String) throws(UsageError) -> OptionSpec {
    let name = String(typed.drop { "-–—".contains($0) })
    if typed.hasPrefix("--") {
      if let option = OptionTable.find(name) { return option }
      if OptionTable.later.contains(name) { throw .laterOption(name) }
    }
    let known = OptionTable.all.map(\.name)
    // A single letter is taken for an initial, any other word for a slip of the fingers.
    let suggestion =
      name.count == 1
      ? known.filter { $0.hasPrefix(name) }.only
      : DidYouMean.nearest(to: name, among: known, by: .typed)
    throw .unknownOption(typed, suggestion: suggestion.map { "--\($0)" })
  }

  /// The option that was probably meant where this one means nothing: --trial for --trials.
  private static func neighbour(of option: OptionSpec, for command: Command) -> String? {
    OptionTable.all.first {
      $0.commands.contains(command) && DidYouMean.distance(Array($0.name), Array(option.name)) == 1
    }?.name
  }

  private static func apply(
    _ option: OptionSpec, _ value: String, to invocation: inout Invocation
  ) throws(UsageError) {
    switch option.form {
    case .flag(let set): set(&invocation)
    case .text(_, let set): set(&invocation, value)
    case .whole(_, let range, let example, let set):
      do throws(WholeNumber.Fault) {
        set(&invocation, try WholeNumber.parse(value, in: range))
      } catch {
        throw .number(option.name, found: value, error, range: range, example: example)
      }
    case .names(let placeholder, let set):
      let names = value.split(separator: ",", omittingEmptySubsequences: false).map {
        String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      if names.contains("") { throw .emptyValue(option.name, placeholder: placeholder) }
      set(&invocation, names)
    case .choice(let words, let more, let commands, let set):
      let choices = words + (commands.contains(invocation.command) ? more : [])
      if more.contains(value), !choices.contains(value) {
        throw .laterChoice(option.name, found: value, choices: choices)
      }
      guard choices.contains(value) else {
        let suggestion = DidYouMean.nearest(to: value, among: choices, by: .typed)
        throw .unknownChoice(
          option.name, found: value, choices: choices, suggestion: suggestion)
      }
      set(&invocation, value)
    case .requirement(let set):
      do throws(RequirementError) {
        set(&invocation, try Requirement(parsing: value))
      } catch {
        throw .requirement(error)
      }
    case .help, .version: break
    }
  }
}

extension Array {
  /// The only element, or nil when there is none or more than one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
