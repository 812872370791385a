/// The declaration of one command: parsing, help and suggestions all come from it.
struct CommandSpec: Sendable {
  let name: String
  /// One line for the list of commands.
  let summary: String
  /// The first lines of the command's own help; the first of them is in the program's help, too.
  let examples: [Example]
  /// What it understands, in any order.
  let options: [OptionSpec]
  /// Whether it takes more scenarios than one.
  var takesSeveral = false
  /// What must be given.
  var required: RequiredOption?

  func has(_ option: OptionSpec) -> Bool { options.contains { $0.name == option.name } }
}

/// A command line that may be typed, and what comes of it.
struct Example: Sendable {
  let line: String
  let result: String

  init(_ line: String, _ result: String) {
    self.line = line
    self.result = result
  }
}

/// An option without which a command cannot work.
struct RequiredOption: Sendable, Equatable {
  /// Without the dashes.
  let name: String
  let placeholder: String
  /// What the command does not know without it: `which future`.
  let what: String
  /// A value.
  let example: String
}
