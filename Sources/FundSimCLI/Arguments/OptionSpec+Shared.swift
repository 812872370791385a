import FundSim

/// The options that several commands share; those of one command stand beside its work.
extension OptionSpec {
  static let trials = OptionSpec(
    "trials",
    .whole("N", 1...UInt64(Limits.trials), example: "100000 or 1e5") { $0.trials = Int($1) },
    "how many futures to simulate (100000); 1e6 and 1,000,000 will do")
  static let seed = OptionSpec(
    "seed", .whole("S", 0...UInt64.max, example: "1") { $0.seed = $1 },
    "the luck: the same seed gives the same result (1)")
  static let threads = OptionSpec(
    "threads", .whole("N", 1...UInt64(Limits.threads), example: "4") { $0.threads = Int($1) },
    "how many threads, 1 to \(Limits.threads) (all cores); changes no figure")
  static let design = OptionSpec(
    "design", .text("NAME") { $0.design = $1 }, "a design of the scenario (baseline)")
  static let perspective = OptionSpec(
    "perspective", .text("NAME") { $0.perspective = $1 }, "a perspective of the scenario (none)")
  static let month = OptionSpec(
    "at",
    .whole("MONTH", 1...UInt64(Limits.horizon.upperBound), example: "36") { $0.month = Int($1) },
    "the assessed month that the verdict is about (the one nearest to 36)")
  static let format = OptionSpec(
    "format",
    .choice(Format.allCases.map(\.rawValue)) { $0.format = Format(rawValue: $1) ?? .text },
    "how to write the result (text)")
  static let output = OptionSpec(
    "output", .text("FILE") { $0.output = $1 },
    "write the result there, whole or not at all (-, standard output)")
  static let progress = OptionSpec(
    "progress",
    .choice(When.allCases.map(\.rawValue)) { $0.progress = When(rawValue: $1) ?? .auto },
    "a progress bar on standard error (auto)")
  static let color = OptionSpec(
    "color",
    .choice(When.allCases.map(\.rawValue)) { $0.color = When(rawValue: $1) ?? .auto },
    "colour in text results (auto; NO_COLOR turns it off)")
  static let quiet = OptionSpec(
    "quiet", .flag { $0.isQuiet = true }, "no warnings and no progress")
  static let help = OptionSpec(
    "help", .help, "show help, of the program or of a command; also -h")
  static let version = OptionSpec("version", .version, "show the version")

  /// What every command understands.
  static let common = [perspective, output, progress, color, quiet, help, version]
}
