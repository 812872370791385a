import FundSimText

/// Help texts, made from what may be typed; examples first.
struct Help {
  let syntax: Syntax

  static let version = "0.1.0"
  /// Help fits a terminal of the usual width.
  static let width = 80

  /// What an empty command line is answered with.
  static var short: String {
    """
    fundsim simulates a service's mix of funding: will it outlive the programme?

      fundsim run SCENARIO.json        simulate it
      fundsim compare SCENARIO.json    compare its designs
      fundsim check SCENARIO.json      look for mistakes
      fundsim --help                   everything else

    """
  }

  var general: String {
    let examples = syntax.commands.flatMap { $0.examples.prefix(1) }
    var text = "fundsim: will a service outlive the programme that funds it?\n\n"
    text += section("Examples", examples.map { ($0.line, $0.result) })
    text += "\nUsage: fundsim COMMAND SCENARIO [OPTION...]\n"
    text += "SCENARIO is a file, or - for standard input.\n\n"
    text += section("Commands", syntax.commands.map { ($0.name, $0.summary) })
    text += "\n" + section("Options", syntax.options.map { (usage($0), $0.help + scope($0)) })
    text += "\n"
    text += section("Exit codes", ExitCode.inHelp.map { (String($0.rawValue), $0.meaning) })
    return text
  }

  /// Of one command.
  func command(_ command: CommandSpec) -> String {
    var text = "fundsim \(command.name): \(command.summary)\n\n"
    text += section("Examples", command.examples.map { ($0.line, $0.result) })
    text += "\nUsage: fundsim \(command.name) SCENARIO"
    text += command.takesSeveral ? " [SCENARIO...]" : ""
    text += command.required.map { " --\($0.name) \($0.placeholder)" } ?? ""
    text += " [OPTION...]\n"
    text += "SCENARIO is a file, or - for standard input.\n\n"
    let options = syntax.options(of: command)
    text += section("Options", options.map { (usage($0), $0.help) })
    return text
  }

  private func usage(_ option: OptionSpec) -> String {
    "--\(option.name)" + (option.placeholder.map { " \($0)" } ?? "")
  }

  private func scope(_ option: OptionSpec) -> String {
    let commands = syntax.commands(with: option)
    return commands == syntax.commandNames ? "" : " [\(WordList.text(commands))]"
  }

  /// A heading and two columns; a left side too wide for its column has a line of its own.
  private func section(_ heading: String, _ rows: [(String, String)]) -> String {
    let limit = 29
    let column = min(limit, (rows.map(\.0.count).max() ?? 0) + 2)
    var text = heading + ":\n"
    for (left, right) in rows {
      var lines = wrapped(right, to: Self.width - 2 - column)[...]
      var line = "  " + left
      if left.count + 2 <= column {
        line += String(repeating: " ", count: column - left.count) + (lines.popFirst() ?? "")
      }
      text += line + "\n"
      for line in lines { text += String(repeating: " ", count: 2 + column) + line + "\n" }
    }
    return text
  }

  private func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
