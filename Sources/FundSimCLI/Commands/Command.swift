/// A command of the program: what may be typed, and what it does.
struct Command: Sendable {
  let spec: CommandSpec
  let work: @Sendable (Session, [InputFile]) throws(Failure) -> ExitCode

  init(
    _ spec: CommandSpec,
    work: @escaping @Sendable (Session, [InputFile]) throws(Failure) -> ExitCode
  ) {
    self.spec = spec
    self.work = work
  }

  /// In the order of `--help`.
  static let all: [Command] = [run, compare, check, plan, trace]
}

extension Syntax {
  /// The program's own.
  static let fundsim = Syntax(
    commands: Command.all.map(\.spec),
    options: [
      .trials, .trial, .seed, .threads, .design, .designs, .perspective, .perspectives, .against,
      .month, .format, .output, .criterion, .require, .progress, .color, .quiet, .help, .version,
    ],
    laterCommands: ["explain", "init", "schema"],
    laterOptions: ["report"])
}
