/// What readers call a place in a scenario: "contract: renewal chance" for
/// `/projects/halls/streams/contract/renewal/chance`.
enum AssumptionName {
  /// The project leads the name where there are several.
  static func label(_ pointer: String, withProject: Bool) -> String {
    var steps = pointer.split(separator: "/").map { step in
      PlainText.clean(
        step.split(separator: "~", omittingEmptySubsequences: false).enumerated()
          .map { $0.offset == 0 ? String($0.element) : unescaped($0.element) }.joined())
    }
    var names: [String] = []
    if steps.count > 1, steps[0] == "projects" {
      if withProject || steps.count == 2 { names.append(steps[1]) }
      steps.removeFirst(2)
      if steps.count > 1, steps[0] == "streams" {
        names.append(steps[1])
        steps.removeFirst(2)
      }
    } else if steps.count > 1 {
      names.append(words(steps.removeFirst()))
    }
    let rest = steps.map(words).joined(separator: " ")
    let lead = names.joined(separator: ", ")
    let label = lead.isEmpty ? rest : rest.isEmpty ? lead : lead + ": " + rest
    return label.isEmpty ? "the whole scenario" : label
  }

  /// What follows a tilde in a JSON pointer.
  private static func unescaped(_ part: Substring) -> String {
    switch part.first {
    case "0": "~" + part.dropFirst()
    case "1": "/" + part.dropFirst()
    default: "~" + part
    }
  }

  /// "per year" for `perYear`.
  private static func words(_ key: String) -> String {
    var result = ""
    for character in key {
      if character.isUppercase, let last = result.last, last.isLowercase {
        result += " " + character.lowercased()
      } else {
        result.append(character)
      }
    }
    return result
  }
}
