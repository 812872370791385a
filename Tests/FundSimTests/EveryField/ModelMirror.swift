/// The model seen through reflection: which stored fields and payloads its values have.
///
/// A field bears the name of its type: `Stream.chance`. What a case of an enumeration holds bears
/// the name of the case, and of its label or place where there are several: `Level.total`,
/// `Level.hours.rate`, `Quantity.Form.uniform.0`.
struct ModelMirror {
  /// Every field that was met.
  private(set) var fields: Set<String> = []
  /// Those that once held something: not nil, and not an empty list.
  private(set) var filled: Set<String> = []

  /// Notes the fields of a value and of all that it holds.
  mutating func note(_ value: Any) {
    for part in Self.parts(of: value) {
      if let field = part.field {
        fields.insert(field)
        if !Self.isEmpty(part.value) { filled.insert(field) }
      }
      note(part.value)
    }
  }

  /// The fields in which two values of one type differ, those that hold the differing ones too.
  static func differences(_ one: Any, _ other: Any) -> Set<String> {
    let (parts, others) = (parts(of: one), parts(of: other))
    guard parts.map(\.field) == others.map(\.field) else { return [] }
    return zip(parts, others).reduce(into: []) { found, pair in
      guard text(pair.0.value) != text(pair.1.value) else { return }
      if let field = pair.0.field { found.insert(field) }
      found.formUnion(differences(pair.0.value, pair.1.value))
    }
  }

  /// `Level.hours` of `Level.hours.rate`.
  static func owner(of field: String) -> Substring {
    field.prefix(upTo: field.lastIndex(of: ".") ?? field.startIndex)
  }

  private struct Part {
    let field: String?
    let value: Any
  }

  private static func parts(of value: Any) -> [Part] {
    let mirror = Mirror(reflecting: value)
    let type = typeName(of: value)
    switch (mirror.displayStyle, type) {
    case (.struct?, let type?):
      return mirror.children.map { Part(field: "\(type).\($0.label ?? "?")", value: $0.value) }
    case (.enum?, let type?):
      return mirror.children.flatMap { child in
        payload(child.value, of: "\(type).\(child.label ?? "?")")
      }
    default:
      return mirror.children.map { Part(field: nil, value: $0.value) }
    }
  }

  private static func payload(_ value: Any, of name: String) -> [Part] {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .tuple else { return [Part(field: name, value: value)] }
    return mirror.children.map { child in
      // An element without a label is called ".0".
      let label = child.label.map { $0.hasPrefix(".") ? String($0.dropFirst()) : $0 } ?? "?"
      return Part(field: "\(name).\(label)", value: child.value)
    }
  }

  /// Without its module and generic arguments; nil for a type that is not the model's.
  private static func typeName(of value: Any) -> Substring? {
    let name = String(reflecting: Swift.type(of: value))
    let module = "FundSim."
    guard name.hasPrefix(module) else { return nil }
    return name.dropFirst(module.count).prefix { $0 != "<" }
  }

  private static func isEmpty(_ value: Any) -> Bool {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional, .collection, .dictionary, .set: return mirror.children.isEmpty
    default: return false
    }
  }

  private static func text(_ value: Any) -> String { String(reflecting: value) }
}
