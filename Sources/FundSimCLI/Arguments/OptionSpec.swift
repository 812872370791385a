/// The declaration of one option: parsing, help and suggestions all come from it.
struct OptionSpec: Sendable {
  /// Without the dashes.
  let name: String
  let form: Form
  /// For `--help`.
  let help: String

  init(_ name: String, _ form: Form, _ help: String) {
    self.name = name
    self.form = form
    self.help = help
  }

  /// What follows the name, and where the value goes.
  enum Form: Sendable {
    case flag(@Sendable (inout Invocation) -> Void)
    case whole(
      _ placeholder: String, ClosedRange<UInt64>, example: String,
      @Sendable (inout Invocation, UInt64) -> Void)
    case text(_ placeholder: String, @Sendable (inout Invocation, String) -> Void)
    /// Names with commas between them; repeatable.
    case names(_ placeholder: String, @Sendable (inout Invocation, [String]) -> Void)
    /// One of a few words.
    case choice([String], @Sendable (inout Invocation, String) -> Void)
    /// Repeatable.
    case requirement(@Sendable (inout Invocation, Requirement) -> Void)
    /// Answered before anything else is looked at.
    case help, version
  }

  /// What stands for the value; nil for a flag.
  var placeholder: String? {
    switch form {
    case .flag, .help, .version: nil
    case .whole(let placeholder, _, _, _), .text(let placeholder, _), .names(let placeholder, _):
      placeholder
    case .choice(let words, _): words.joined(separator: "|")
    case .requirement: "EXPR"
    }
  }

  var isRepeatable: Bool {
    switch form {
    case .requirement, .names: true
    default: false
    }
  }
}
