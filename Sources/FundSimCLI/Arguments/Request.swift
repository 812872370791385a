/// What a command line asks for.
enum Request: Sendable, Equatable {
  /// Nothing was typed.
  case nothing
  /// Of the program, or of the command of a name.
  case help(String?)
  case version
  case command(Invocation)
}
