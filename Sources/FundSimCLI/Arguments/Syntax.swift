/// Everything that may be typed.
struct Syntax: Sendable {
  /// In the order of `--help`.
  let commands: [CommandSpec]
  /// Of all commands, in the order of `--help`.
  let options: [OptionSpec]
  /// Commands that are designed but not built: refused honestly, and not listed as available.
  let laterCommands: [String]
  /// Options that are designed but not built.
  let laterOptions: [String]

  var commandNames: [String] { commands.map(\.name) }

  func command(_ name: String) -> CommandSpec? { commands.first { $0.name == name } }

  func option(_ name: String) -> OptionSpec? { options.first { $0.name == name } }

  /// The names of the commands that an option means something to.
  func commands(with option: OptionSpec) -> [String] {
    commands.filter { $0.has(option) }.map(\.name)
  }

  /// The options of a command.
  func options(of command: CommandSpec) -> [OptionSpec] { options.filter(command.has) }
}
