@testable import FundSim

/// A changed value for every stored field of the model, and what must follow from the change.
struct EveryField {
  /// Both valid, and different in the entry's field.
  let before: Scenario
  let after: Scenario
  let entry: Entry

  struct Entry: Sendable, CustomStringConvertible {
    /// As `ModelMirror` names it.
    let field: String
    let matters: Matters
    let shares: Shared
    /// Makes the scenario in which the field is changed out of the table's own.
    var prepare: @Sendable (inout Scenario) throws -> Void = { _ in }
    let change: @Sendable (inout Scenario) throws -> Void

    var description: String { field }
  }

  /// To what a field makes a difference.
  enum Matters: Sendable {
    /// To the compiled scenario, and to the figures of a run.
    case toFutures
    /// Only to reports, though `compare` tells the two scenarios apart.
    case toReports
    /// Only to reports: for `compare` it is the same scenario under another name.
    case asALabel
  }

  /// What a comparison of the two works out once.
  enum Part: Sendable {
    /// All: the project's paths are taken over.
    case paths
    /// The streams and costs that no programme touches.
    case sharedPart
    case nothing
  }

  /// The same for the two projects of the table's scenario: one that joins the programme and in
  /// which most fields are changed, and one that does not join.
  struct Shared: Sendable, Equatable {
    let service: Part
    let neighbour: Part

    /// Every project knows of it.
    static let nothing = Shared(service: .nothing, neighbour: .nothing)
    /// It is the service's own.
    static let neighbour = Shared(service: .nothing, neighbour: .paths)
    /// It is the programme's, and the neighbour knows nothing of it.
    static let outsideTheProgramme = Shared(service: .sharedPart, neighbour: .paths)
    /// It is the programme's, and gives its stages other names.
    static let besideTheStages = Shared(service: .sharedPart, neighbour: .sharedPart)
    /// No project knows of it.
    static let paths = Shared(service: .paths, neighbour: .paths)
  }

  init(_ entry: Entry) throws {
    self.entry = entry
    before = try EveryField.scenario().changing(entry.prepare).validated()
    after = try before.changing(entry.change).validated()
  }

  static let entries: [Entry] =
    scenarioEntries + programmeEntries + effectEntries + projectEntries + streamEntries
    + termEntries + specialEntries + quantityEntries
}

extension EveryField.Entry {
  /// Of a field that matters to the futures, changed anywhere in the scenario.
  init(
    _ field: String, _ shares: EveryField.Shared,
    _ change: @escaping @Sendable (inout Scenario) throws -> Void
  ) {
    self.init(field: field, matters: .toFutures, shares: shares, change: change)
  }

  static func label(
    _ field: String, _ change: @escaping @Sendable (inout Scenario) throws -> Void
  ) -> Self {
    Self(field: field, matters: .asALabel, shares: .paths, change: change)
  }
}

extension Scenario {
  var service: Project {
    get { projects[0] }
    set { projects[0] = newValue }
  }
  subscript(cost id: String) -> Cost {
    get { service.costs[service.costs.place { $0.id == id }] }
    set { service.costs[service.costs.place { $0.id == id }] = newValue }
  }
  subscript(stream id: String) -> Stream {
    get { service.streams[service.streams.place { $0.id == id }] }
    set { service.streams[service.streams.place { $0.id == id }] = newValue }
  }
  subscript(stage id: String) -> Stage {
    get { stages[stages.place { $0.id == id }] }
    set { stages[stages.place { $0.id == id }] = newValue }
  }
  private var stages: [Stage] {
    get { programme?.stages ?? [] }
    set { programme?.stages = newValue }
  }
}

extension Stream {
  var borrowing: LoanTerms {
    get { if case .loan(let terms) = level { terms } else { preconditionFailure("no loan") } }
    set { level = .loan(newValue) }
  }
  var matching: MatchTerms {
    get { if case .match(let terms) = level { terms } else { preconditionFailure("no match") } }
    set { level = .match(newValue) }
  }
}

extension Array {
  fileprivate func place(where isIt: (Element) -> Bool) -> Int {
    guard let place = firstIndex(where: isIt) else { preconditionFailure("not in the list") }
    return place
  }
}
