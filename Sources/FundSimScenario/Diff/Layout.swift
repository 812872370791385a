/// Where the format has objects of its own, as far as two views are compared inside them.
///
/// Names alone do not tell: a stream may be called `mixture`, and a cost `note`.
indirect enum Layout: Sendable {
  /// A quantity however written, a text, a list: one assumption.
  case value
  /// An object with fixed keys; those that are not named here are values. The idle ones change no
  /// future.
  case record([String: Layout] = [:], idle: [String] = [])
  /// Entries by id.
  case map(Layout)
  /// One quantity for all, or a record of them by lead type.
  case byLeadType
}

extension Layout {
  /// Whether two values are compared member by member.
  func descends(into first: LocatedJSON, _ second: LocatedJSON) -> Bool {
    guard let members = first.members, let others = second.members else { return false }
    switch self {
    case .value: return false
    case .record, .map: return true
    case .byLeadType:
      return !(members + others).contains { DistributionForm(rawValue: $0.key) != nil }
    }
  }

  /// The layout of a member; nil when it changes no future.
  func layout(of member: LocatedJSON.Member) -> Layout? {
    switch self {
    case .value, .byLeadType:
      return Shape.annotations.contains(member.key) ? nil : .value
    case .map(let entry):
      return Shape.isAnnotation(member) ? nil : entry
    case .record(let members, let idle):
      guard !idle.contains(member.key), !Shape.annotations.contains(member.key) else {
        return nil
      }
      return members[member.key] ?? .value
    }
  }
}

extension Layout {
  /// Of a whole document (MODEL §0).
  static let scenario = Layout.record(
    [
      "drivers": .map(.record()), "programme": programme, "projects": .map(project),
      "sustainability": .record(),
    ],
    idle: ["$schema", "title", "currency", "designs", "perspectives"])

  private static let programme = Layout.record(
    ["stages": .map(stage)], idle: ["name", "support"])
  private static let stage = Layout.record([
    "chance": .byLeadType, "payment": .record(["holdback": .record()]), "drivers": .map(.value),
    "effects": .map(.record()),
  ])
  private static let project = Layout.record(
    ["costs": .map(.record()), "streams": .map(stream), "policy": .record()], idle: ["theme"])
  /// What is `planned` is in the plan, and nowhere else (MODEL §8).
  private static let stream = Layout.record(
    [
      "renewal": .record(), "cut": .record(), "drivers": .map(.value), "offsets": .map(.value),
      "payment": .record(["holdback": .record(), "results": .record()]),
    ],
    idle: ["planned"])
}
