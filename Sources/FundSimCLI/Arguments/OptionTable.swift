import FundSim

/// Every option of the program, in the order of `--help`.
enum OptionTable {
  /// Bounds an interactive mistake, not the engine: a thousand million futures take hours.
  static let trialsLimit: UInt64 = 1_000_000_000
  static let threadsLimit: UInt64 = 1024

  static let all: [OptionSpec] = [
    OptionSpec(
      "trials", .whole("N", 1...trialsLimit, example: "100000 or 1e5") { $0.trials = Int($1) },
      for: [.run, .compare], "how many futures to simulate (100000); 1e6 and 1,000,000 will do"),
    OptionSpec(
      "trial", .whole("K", 0...UInt64.max, example: "17") { $0.trial = $1 },
      for: [.trace], "which future to follow, counted from 0"),
    OptionSpec(
      "seed", .whole("S", 0...UInt64.max, example: "1") { $0.seed = $1 },
      for: [.run, .compare, .trace], "the luck: the same seed gives the same result (1)"),
    OptionSpec(
      "threads", .whole("N", 1...threadsLimit, example: "4") { $0.threads = Int($1) },
      for: [.run, .compare], "how many threads, 1 to 1024 (all cores); changes no figure"),
    OptionSpec(
      "design", .text("NAME") { $0.design = $1 },
      for: [.run, .check, .plan, .trace], "a design of the scenario (baseline)"),
    OptionSpec(
      "designs", .names("NAME,...") { $0.designs = ($0.designs ?? []) + $1 },
      for: [.compare], "the designs to compare, beside the baseline (all)"),
    OptionSpec(
      "perspective", .text("NAME") { $0.perspective = $1 },
      "a perspective of the scenario (none)"),
    OptionSpec(
      "perspectives", .names("NAME,...") { $0.perspectives += $1 },
      for: [.compare],
      "perspectives to look from, too, and what divides them: the first from the others, or one "
        + "from the scenario as it stands"),
    OptionSpec(
      "against", .names("NAME") { $0.against += $1 },
      for: [.compare], "a design to measure the others against, beside the baseline"),
    OptionSpec(
      "format",
      .choice(Format.allCases.map(\.rawValue)) {
        $0.format = Format(rawValue: $1) ?? .text
      },
      for: [.run, .compare, .plan, .trace], "how to write the result (text)"),
    OptionSpec(
      "output", .text("FILE") { $0.output = $1 },
      "write the result there, whole or not at all (-, standard output)"),
    OptionSpec(
      "require", .requirement { $0.requirements.append($1) },
      for: [.run],
      "exit 99 unless it holds: [PROJECT:]OUTCOME@MONTH OP VALUE, where OUTCOME is "
        + listed(OutcomeMeasure.allCases.map(\.rawValue), "or")
        + ", OP is >=, >, <=, < or ==, and VALUE is 0.6 or 60%; repeatable"),
    OptionSpec(
      "progress",
      .choice(When.allCases.map(\.rawValue)) {
        $0.progress = When(rawValue: $1) ?? .auto
      },
      "a progress bar on standard error (auto)"),
    OptionSpec(
      "color",
      .choice(When.allCases.map(\.rawValue)) { $0.color = When(rawValue: $1) ?? .auto },
      "colour in text results (auto; NO_COLOR turns it off)"),
    OptionSpec("quiet", .flag { $0.isQuiet = true }, "no warnings and no progress"),
    OptionSpec("help", .help, "show help, of the program or of a command; also -h"),
    OptionSpec("version", .version, "show the version"),
  ]

  /// Options that are designed but not built.
  static let later = ["report"]

  static func find(_ name: String) -> OptionSpec? { all.first { $0.name == name } }
}
