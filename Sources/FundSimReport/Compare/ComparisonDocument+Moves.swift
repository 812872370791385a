import FundSim

extension ComparisonDocument {
  /// What becomes of the same services, in the same futures, under another design.
  mutating func writeMoves(_ view: ComparisonIndex.View) {
    guard let month, let reference = view.members.first else { return }
    let tables = view.members.dropFirst().compactMap { place -> (Int, [TransitionTable])? in
      guard let pair = index.difference(from: reference, to: place), !pair.isSameScenario,
        let found = pair.months.first(where: { $0.month == month })?.transitions, !found.isEmpty
      else { return nil }
      return (place, found)
    }
    if tables.isEmpty { return }
    let isByProject = tables.allSatisfy { Self.isFew($0.1) }
    var rows: [Table.Row] = []
    for (place, found) in tables {
      if tables.count > 1 { rows.append(Table.Row(name(place), [], .group)) }
      rows += isByProject ? projects(found) : leadTypes(found)
    }
    add(
      .heading(
        "Who moves"
          + (tables.count == 1
            ? ": \(name(reference)) to \(name(tables[0].0))" : " against \(name(reference))") + ", "
          + after(month)))
    add(
      .quiet(
        "Where the same services, in the same futures, stand under \(name(reference)) → under the"
          + " other design; "
          + (isByProject ? "out of 100 futures." : "average numbers, by who leads them.")))
    add(
      .table(
        Table(Move.allCases.map { Table.Column("\($0.from)\n→ \($0.to)") }, rows: rows)))
    for (place, found) in tables { writeUnshared(place, reference, found) }
  }

  /// Whether each project can have a row of its own: at most eight, and no copies.
  private static func isFew(_ tables: [TransitionTable]) -> Bool {
    tables.count <= 8 && tables.allSatisfy { $0.copies + $0.onlyFrom + $0.onlyTo <= 1 }
  }

  private func projects(_ tables: [TransitionTable]) -> [Table.Row] {
    tables.filter { $0.copies > 0 }.map { table in
      Table.Row(PlainText.clean(table.project), moves([table]).map { Frequency($0).cell })
    }
  }

  private func leadTypes(_ tables: [TransitionTable]) -> [Table.Row] {
    func cells(_ tables: [TransitionTable]) -> [String] {
      moves(tables).map { $0 == 0 ? "–" : Average.number($0) }
    }
    let rows = LeadType.allCases.compactMap { type -> Table.Row? in
      let own = tables.filter { $0.leadType == type && $0.copies > 0 }
      return own.isEmpty ? nil : Table.Row(Words.leadType(type), cells(own))
    }
    return rows.count > 1 ? rows + [Table.Row("all", cells(tables), .total)] : rows
  }

  /// The sum of each move.
  private func moves(_ tables: [TransitionTable]) -> [Double] {
    Move.allCases.map { move in
      tables.reduce(0) { sum, table in
        sum
          + Outcome.allCases.reduce(0) { sum, from in
            Outcome.allCases.reduce(sum) { sum, to in
              Move(from: from, to: to) == move ? sum + table.cell(from, to) : sum
            }
          }
      }
    }
  }

  /// Copies that only one of the two has cannot move.
  private mutating func writeUnshared(
    _ place: Int, _ reference: Int, _ tables: [TransitionTable]
  ) {
    func only(_ owner: Int, _ count: (TransitionTable) -> Int) -> String? {
      let own = tables.filter { count($0) > 0 }
      if own.isEmpty { return nil }
      let shown = own.prefix(6).map {
        FixedPoint.count(count($0)) + " of " + PlainText.clean($0.project)
      }
      let rest = own.count - shown.count
      return "only \(name(owner)) has "
        + Words.list(shown + (rest > 0 ? ["of \(Self.plural(rest, "other"))"] : []))
    }
    let parts = [only(reference, \.onlyFrom), only(place, \.onlyTo)].compactMap { $0 }
    if parts.isEmpty { return }
    add(
      .paragraph(
        Words.capitalised(Words.list(parts)) + ". They count in the numbers of their design, but"
          + " not here: they have nowhere to move from or to."))
  }
}

/// How a service's outcome differs between two designs, as far as a reader is told.
private enum Move: CaseIterable {
  case opens, closes, improves, worsens

  /// Nil where it stays what it is.
  init?(from: Outcome, to: Outcome) {
    switch (from, to) {
    case (.closed, .closed), (.precarious, .precarious), (.sustained, .sustained): return nil
    case (.closed, .precarious), (.closed, .sustained): self = .opens
    case (.precarious, .closed), (.sustained, .closed): self = .closes
    case (.precarious, .sustained): self = .improves
    case (.sustained, .precarious): self = .worsens
    }
  }

  var from: String {
    switch self {
    case .opens: "closed"
    case .closes: "open"
    case .improves: "precarious"
    case .worsens: "sustained"
    }
  }

  var to: String {
    switch self {
    case .opens: "open"
    case .closes: "closed"
    case .improves: "sustained"
    case .worsens: "precarious"
    }
  }
}
