import FundSimText

/// What readers call a stream: its id, and what it is if not plain cash.
enum StreamName {
  private static let stagePrefix = "programme/"

  /// "lottery", "bank-loan (loan)", "volunteers (in kind)", "signed-off (stage)".
  static func label(_ id: String, kind: String, isCash: Bool) -> String {
    if kind == StreamID.stageKind { return stage(id) + " (stage)" }
    let name = SafeText.oneLine(id)
    return !isCash ? name + " (in kind)" : kind == "loan" ? name + " (loan)" : name
  }

  static func label(_ stream: StreamID) -> String {
    label(stream.id, kind: stream.kind, isCash: stream.isCash)
  }

  /// What brings a grant: "lottery", "stage signed-off" for `programme/signed-off`.
  static func grant(_ id: String) -> String {
    let name = SafeText.oneLine(id)
    return name.hasPrefix(stagePrefix) ? "stage " + stage(id) : name
  }

  /// The stage behind a grant: "signed-off" for `programme/signed-off`.
  static func stage(_ id: String) -> String {
    let name = SafeText.oneLine(id)
    return name.hasPrefix(stagePrefix) ? String(name.dropFirst(stagePrefix.count)) : name
  }
}
