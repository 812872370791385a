import FundSim

/// How names and values look in a message, and the messages that several readers share.
enum Wording {
  /// In quotation marks, shortened, on one line.
  static func quoted(_ text: String) -> String { "\"\(shortened(text))\"" }

  /// At most 60 characters, none of which can harm a terminal.
  static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.index(scalars.startIndex, offsetBy: 61, limitedBy: scalars.endIndex) != nil
    else { return harmless(text) }
    return harmless(String(String.UnicodeScalarView(scalars.prefix(59)))) + "…"
  }

  /// With every control, bidirectional and invisible character replaced, one for one.
  static func harmless(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\t": view.append(" ")
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        view.append("\u{FFFD}")
      default: view.append(scalar)
      }
    }
    return String(view)
  }

  /// `"a", "b" and "c"`.
  static func list(_ names: some Collection<String>, last word: String = "and") -> String {
    let shown = names.map(quoted)
    guard let end = shown.last, shown.count > 1 else { return shown.joined() }
    return shown.dropLast().joined(separator: ", ") + " \(word) " + end
  }

  /// A value of the wrong type, in a message.
  static func describe(_ node: LocatedJSON) -> String {
    switch node.value {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .number(let value): Measure.text(value)
    case .string(let text): quoted(text)
    case .array: "a list"
    case .object: "an object"
    }
  }

  static let nullRemedy = "leave the key out to have its default"
}
