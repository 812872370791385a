import FundSimText

/// What readers call a place in a scenario: "contract: renewal chance" for
/// `/projects/halls/streams/contract/renewal/chance`.
enum AssumptionName {
  /// The project leads the name where there are several.
  static func label(_ pointer: String, withProject: Bool) -> String {
    let place = AssumptionPlace(pointer)
    var steps = place.keys.map(SafeText.oneLine)
    var names: [String] = []
    if let project = place.project {
      if withProject || steps.isEmpty { names.append(SafeText.oneLine(project)) }
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
