import FundSim
import FundSimText

extension ScenarioDiff.Leaf {
  /// As a report shows it.
  var assumption: Assumption {
    Assumption(
      pointer: JSONPointer.text(path),
      first: first.map { AssumptionText.text($0.value) },
      second: second.map { AssumptionText.text($0.value) })
  }
}

/// A value of a scenario in a few words, as it is written but for notes and spaces.
enum AssumptionText {
  /// In characters; a longer text is cut.
  static let limit = 60

  static func text(_ node: LocatedJSON) -> String {
    var text = ""
    if case .string(let string) = node.value {
      text = String(string.prefix(limit + 1))
    } else {
      write(node, to: &text)
    }
    return text.count <= limit ? text : text.prefix(limit - 1) + "…"
  }

  /// Compact JSON; what lies far beyond the limit is left out.
  private static func write(_ node: LocatedJSON, to text: inout String) {
    guard text.count <= limit else { return }
    switch node.value {
    case .null: text += "null"
    case .bool(let flag): text += "\(flag)"
    case .number(let value): text += number(value)
    case .string(let string): text += quoted(string)
    case .array(let elements):
      text += "["
      for (index, element) in elements.prefix(limit).enumerated() {
        if index > 0 { text += "," }
        write(element, to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      let members = members.lazy.filter { !Shape.isAnnotation($0) }.prefix(limit)
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        text += quoted(member.key) + ":"
        write(member.value, to: &text)
      }
      text += "}"
    }
  }

  /// Whole numbers without a point, up to where a double no longer tells them apart.
  private static func number(_ value: Double) -> String {
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 { return "\(whole)" }
    return "\(value)"
  }

  private static func quoted(_ string: String) -> String {
    Quoted.json(String(string.prefix(limit + 1)), escapingHarmful: false)
  }
}
