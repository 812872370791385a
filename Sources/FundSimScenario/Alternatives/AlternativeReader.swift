import FundSim
import FundSimText

/// Reads the structure of `designs` or `perspectives`; their patches are not applied.
enum AlternativeReader {
  static func read(
    _ key: String, of document: LocatedJSON, log: ProblemLog
  ) -> [PatchedAlternative] {
    guard let member = document.members?.first(where: { $0.key == key }) else { return [] }
    let context = ReadingContext(log: log, currencySign: "")
    let field = JSONField(
      path: [key], node: member.value, keyOffset: member.keyOffset, context: context)
    return (field.entries(limit: Limits.alternatives, of: key) ?? []).map {
      read($0, isDesign: key == "designs")
    }
  }

  private static func read(_ field: JSONField, isDesign: Bool) -> PatchedAlternative {
    let noun = isDesign ? "a design" : "a perspective"
    if isDesign, field.key == "baseline" {
      field.problem(
        #"the id "baseline" is the design without a patch"#, remedy: "choose another id")
    } else if !Identifier.isValid(field.key) {
      field.problem(
        "\(Quoted.short(field.key)) cannot be the id of \(noun)",
        remedy: Identifier.remedy(field.key))
    }
    let reader = ObjectReader(field, isDesign ? .design : .perspective)
    let alternative = Alternative(
      id: field.key, title: reader?.text("title") ?? "",
      note: reader?.annotation("note") ?? "", source: reader?.annotation("source") ?? "")
    if let reader, !reader.has("patch") {
      reader.missing("patch", remedy: #"add "patch", an object with the values to change"#)
    }
    let patch = reader?["patch"]
    if let patch, patch.node.members == nil {
      patch.wrongType("a patch", remedy: "write an object with the values to change")
    }
    let isUsable = patch?.node.members != nil && !mentionsAlternatives(patch)
    return PatchedAlternative(
      alternative: alternative, path: field.path + ["patch"],
      patch: isUsable ? patch?.node : nil)
  }

  /// A patch of the patches would be without effect.
  private static func mentionsAlternatives(_ patch: JSONField?) -> Bool {
    guard let patch else { return false }
    var found = false
    for member in patch.node.members ?? [] where ["designs", "perspectives"].contains(member.key) {
      found = true
      patch.context.log.add(
        at: member.keyOffset, patch.path + [member.key],
        "a patch cannot change \(Quoted.short(member.key))", remedy: "take it out")
    }
    return found
  }
}

extension ObjectReader {
  fileprivate func annotation(_ key: String) -> String? {
    if case .string(let text) = self[key]?.node.value { text } else { nil }
  }
}
