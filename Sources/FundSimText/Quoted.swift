/// Text from outside in quotation marks.
package enum Quoted {
  /// Whole, with harmful characters spelled out: for what was typed on a command line.
  package static func text(_ text: String) -> String { "\"\(SafeText.spelledOut(text))\"" }

  /// Shortened, with harmful characters replaced: for what stands in a file.
  package static func short(_ text: String) -> String { "\"\(SafeText.shortened(text))\"" }

  /// Whole, as it stands: for a message that is made safe where it is shown.
  package static func whole(_ text: String) -> String { "\"\(text)\"" }

  /// A string literal of JSON (RFC 8259).
  ///
  /// Line ends, tabs, backslashes and quotation marks are escaped, and other harmful characters
  /// where `escapingHarmful` asks for it. Without that, control characters stay as they are, and
  /// the literal is for reading only.
  package static func json(_ text: String, escapingHarmful: Bool) -> String {
    // Most are plain; asking for the category of each character takes ten times as long.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
      return "\"" + text + "\""
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if escapingHarmful, SafeText.isHarmful(scalar) {
          for unit in String(scalar).utf16 { result += "\\u" + hexadecimal(unit) }
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
