/// Text from outside, made safe to show: nothing in it can steer a terminal, turn a line around or
/// hide.
///
/// There are three ways, for three sorts of reader. All of them judge a character by
/// `isHarmful(_:)` alone.
package enum SafeText {
  /// Whether a character could do harm: one that controls, formats (which turns text around, too),
  /// breaks lines or paragraphs, or that Unicode has not assigned.
  package static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      true
    default: false
    }
  }

  /// With every harmful character replaced by U+FFFD, and a tab by a space: as many characters as
  /// before, so that a column still names the same one.
  package static func replaced(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      view.append(scalar == "\t" ? " " : isHarmful(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(view)
  }

  /// With every harmful character written as `\u{1B}`, and every byte that is none (`ByteText`) as
  /// `\xE9`: who typed it can tell what it was.
  package static func spelledOut(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let byte = ByteText.spelled(scalar) {
        result += byte
      } else if isHarmful(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Without harmful characters and in one line, as a name in a report: breaks and tabs become
  /// single spaces, and there are none at the ends.
  package static func oneLine(_ text: String) -> String {
    // Most texts are short ids.
    if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return text }
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}", "\u{A0}":
        view.append(" ")
      default:
        if !isHarmful(scalar) { view.append(scalar) }
      }
    }
    return String(view).split(separator: " ").joined(separator: " ")
  }

  /// At most 60 characters; every harmful one is replaced.
  package static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.index(scalars.startIndex, offsetBy: 61, limitedBy: scalars.endIndex) != nil
    else { return replaced(text) }
    return replaced(String(String.UnicodeScalarView(scalars.prefix(59)))) + "…"
  }
}
