import FundSimText

/// Turns arguments into a request.
struct ArgumentParser {
  /// Made when it is first asked for: for `--version` it never is.
  private let made: () -> Syntax
  private var syntax: Syntax { made() }

  init(syntax: @autoclosure @escaping () -> Syntax) { made = syntax }

  /// Reads the arguments that follow the program's name.
  ///
  /// `--opt=value` and `--opt value` are the same; options may stand anywhere; `--` ends them;
  /// `-` is a file name. A request for help or the version wins over every mistake.
  func parse(_ arguments: [String]) throws(UsageError) -> Request {
    if arguments.isEmpty { return .nothing }
    let beforeEnd = arguments.prefix { $0 != "--" }
    if beforeEnd.contains("--help") || beforeEnd.contains("-h") || arguments.first == "help" {
      return try helpRequest(beforeEnd)
    }
    if beforeEnd.contains("--version") { return .version }

    let (words, options) = try split(arguments)
    guard let name = words.first else { throw .missingCommand(known: syntax.commandNames) }
    let command = try command(name)
    for (option, _) in options where !command.has(option) {
      throw .optionElsewhere(
        option.name, command: command.name, belongsTo: syntax.commands(with: option),
        suggestion: neighbour(of: option, for: command))
    }
    guard words.count > 1 else { throw .missingScenario(command.name) }
    if words.count > 2, !command.takesSeveral {
      throw .extraArgument(words[2], command: command.name)
    }
    if words.dropFirst().contains("") { throw .missingScenario(command.name) }

    var invocation = Invocation(command.name, scenario: words[1])
    invocation.otherScenarios = Array(words.dropFirst(2))
    if words.dropFirst().count(where: { $0 == "-" }) > 1 { throw .standardInputTwice }
    var seen: Set<String> = []
    for (option, value) in options {
      if !seen.insert(option.name).inserted, !option.isRepeatable { throw .repeated(option.name) }
      try apply(option, value, to: &invocation)
    }
    if let required = command.required, !seen.contains(required.name) {
      throw .missingOption(required, command: command.name)
    }
    return .command(invocation)
  }

  private func helpRequest(_ arguments: ArraySlice<String>) throws(UsageError) -> Request {
    for argument in arguments {
      if syntax.command(argument) != nil { return .help(argument) }
      if syntax.laterCommands.contains(argument) {
        throw .laterCommand(argument, known: syntax.commandNames)
      }
    }
    return .help(nil)
  }

  private func command(_ name: String) throws(UsageError) -> CommandSpec {
    if let command = syntax.command(name) { return command }
    let known = syntax.commandNames
    if syntax.laterCommands.contains(name) { throw .laterCommand(name, known: known) }
    let suggestion = DidYouMean.nearest(to: name, among: known, by: .typed)
    throw .unknownCommand(name, suggestion: suggestion, known: known)
  }

  /// Separates the words from the options and their values.
  private func split(
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
      // By bytes: an accent at the beginning of a name does not hide the sign before it.
      let sign = argument.utf8.firstIndex(of: UInt8(ascii: "="))
      let option = try find(String(argument[..<(sign ?? argument.endIndex)]))
      var value = sign.map { String(argument.utf8[$0...].dropFirst()) ?? "" }
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

  private func find(_ typed: String) throws(UsageError) -> OptionSpec {
    let name = String(typed.drop { "-–—".contains($0) })
    if typed.hasPrefix("--") {
      if let option = syntax.option(name) { return option }
      if syntax.laterOptions.contains(name) { throw .laterOption(name) }
    }
    let known = syntax.options.map(\.name)
    // A single letter is taken for an initial, and -o for what it is elsewhere; any other word for a
    // slip of the fingers.
    let suggestion =
      name.count == 1
      ? (name == "o" ? "output" : known.filter { $0.hasPrefix(name) }.only)
      : DidYouMean.nearest(to: name, among: known, by: .typed)
    throw .unknownOption(typed, suggestion: suggestion.map { "--\($0)" })
  }

  /// The option that was probably meant where this one means nothing: --trial for --trials.
  private func neighbour(of option: OptionSpec, for command: CommandSpec) -> String? {
    syntax.options.first {
      command.has($0) && DidYouMean.distance(Array($0.name), Array(option.name)) == 1
    }?.name
  }

  private func apply(
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
      let text = ByteText.shown(value)
      let names = text.split(separator: ",", omittingEmptySubsequences: false).map {
        String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      if names.contains("") { throw .emptyValue(option.name, placeholder: placeholder) }
      set(&invocation, names)
    case .choice(let choices, let set):
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
