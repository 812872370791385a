import FundSim
import FundSimText

/// An object being read: its unknown keys are reported at once, its known ones read on demand.
struct ObjectReader {
  let field: JSONField
  private let fields: [String: JSONField]

  var path: [String] { field.path }
  var context: ReadingContext { field.context }

  /// Nil, with the problem noted, when the value is not an object.
  init?(_ field: JSONField, _ shape: Shape) {
    guard let members = field.node.members else {
      field.wrongType("an object", remedy: "\(shape.noun) is written in braces")
      return nil
    }
    self.field = field
    var fields: [String: JSONField] = [:]
    for member in members {
      let path = field.path + [member.key]
      let value = JSONField(
        path: path, node: member.value, keyOffset: member.keyOffset, context: field.context)
      fields[member.key] = value
      if Shape.annotations.contains(member.key) {
        _ = value.text()
      } else if !shape.keys.contains(member.key), !field.context.log.isFull {
        let remedy = Self.remedy(for: member.key, in: shape)
        if let meant = remedy.meant { field.context.log.distrust(field.path + [meant]) }
        field.context.log.add(
          at: member.keyOffset, field.path, "unknown key \(Quoted.short(member.key))",
          remedy: remedy.text, subject: path)
      }
    }
    self.fields = fields
  }

  subscript(key: String) -> JSONField? { fields[key] }

  func has(_ key: String) -> Bool { fields[key] != nil }

  /// Notes that a required key is missing, unless a misspelt one has been noted already.
  func missing(_ key: String, remedy: String) {
    guard !context.log.isKnown(path + [key]) else { return }
    problem(about: key, "\(Quoted.short(key)) is missing", remedy: remedy)
  }

  /// Notes a problem of the object itself.
  func problem(about key: String, _ message: String, remedy: String) {
    context.log.add(at: field.offset, path, message, remedy: remedy, subject: path + [key])
  }

  private static func remedy(for key: String, in shape: Shape) -> (text: String, meant: String?) {
    let near = DidYouMean.nearest(to: key, among: shape.keys + Shape.annotations)
    let close = near.flatMap { DidYouMean.nearest(to: key, among: [$0], by: .name(within: 1)) }
    let homes = Shape.all.filter { $0.keys.contains(key) }.map(\.noun)
    if close == nil, let home = homes.first {
      let rest = homes.dropFirst().prefix(2).map { " or \($0)" }.joined()
      return ("it belongs to \(home)\(rest)", nil)
    }
    if let near { return (DidYouMean.question(near, quotedBy: Quoted.short), near) }
    return ("\(shape.noun) can have \(WordList.quoted(shape.keys + Shape.annotations))", nil)
  }
}

extension ObjectReader {
  func text(_ key: String) -> String { self[key]?.text() ?? "" }

  func flag(_ key: String) -> Bool? { self[key].flatMap { $0.flag() } }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, default standard: Choice
  ) -> Choice where Choice.RawValue == String {
    self[key].flatMap { $0.choice(Choice.self) } ?? standard
  }

  /// The entries of a map keyed by id; none when it is absent or wrong.
  func entries(_ key: String, limit: Int = .max, of noun: String) -> [JSONField] {
    self[key].flatMap { $0.entries(limit: limit, of: noun) } ?? []
  }

  /// An object, when it is there and is one.
  func object(_ key: String, _ shape: Shape) -> ObjectReader? {
    self[key].flatMap { ObjectReader($0, shape) }
  }
}
