@testable import FundSim

/// Counts, over a batch of scenarios, how many use each field of MODEL §§0–9.
struct FieldCensus {
  typealias Field = (name: String, isUsed: @Sendable (Scenario) -> Bool)

  private(set) var counts: [(name: String, count: Int)]
  private let fields: [Field]

  init() {
    fields =
      Self.scenarioFields + Self.projectFields + Self.streamFields + Self.termFields
      + Self.specialFields + Self.programmeFields + Self.quantityForms
    counts = fields.map { ($0.name, 0) }
  }

  mutating func count(_ scenario: Scenario) {
    for index in fields.indices where fields[index].isUsed(scenario) { counts[index].count += 1 }
  }

  /// Names and counts, one a line.
  var table: String {
    let width = counts.map(\.name.count).max() ?? 0
    return counts.map { name, count in
      name + String(repeating: " ", count: width - name.count + 2) + String(count)
    }.joined(separator: "\n")
  }

  // MARK: How a field is found

  static func scenario(_ name: String, _ isUsed: @escaping @Sendable (Scenario) -> Bool) -> Field {
    (name, isUsed)
  }
  static func project(_ name: String, _ isUsed: @escaping @Sendable (Project) -> Bool) -> Field {
    ("project " + name, { $0.projects.contains(where: isUsed) })
  }
  static func cost(_ name: String, _ isUsed: @escaping @Sendable (Cost) -> Bool) -> Field {
    ("cost " + name, { $0.projects.contains { $0.costs.contains(where: isUsed) } })
  }
  static func stream(_ name: String, _ isUsed: @escaping @Sendable (Stream) -> Bool) -> Field {
    ("stream " + name, { $0.projects.contains { $0.streams.contains(where: isUsed) } })
  }
  static func stage(_ name: String, _ isUsed: @escaping @Sendable (Stage) -> Bool) -> Field {
    ("stage " + name, { $0.programme?.stages.contains(where: isUsed) ?? false })
  }
  static func effect(_ name: String, _ isUsed: @escaping @Sendable (Effect) -> Bool) -> Field {
    let inStage = stage(name) { $0.effects.contains(where: isUsed) }
    return ("effect " + name, inStage.isUsed)
  }
}

extension Quantity {
  /// Whether it says more than a default of `value` would.
  func differs(from value: Double) -> Bool { constant != value }
}
