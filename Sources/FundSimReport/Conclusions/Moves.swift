import FundSim

/// How a service's outcome differs between two designs, as far as a reader is told.
enum Move: CaseIterable {
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
}

/// What becomes of the same services, in the same futures, under other designs.
struct Moves: Equatable {
  /// Whom a row is about.
  enum Who: Equatable {
    case project(String)
    case leadType(LeadType)
    case all
  }

  struct Row: Equatable {
    let who: Who
    /// Mean numbers, in the order of `Move.allCases`.
    let means: [Double]
  }

  /// Copies that one of two designs lacks: they have nowhere to move from or to.
  struct Unshared: Equatable {
    let project: String
    let copies: Int
  }

  struct Design: Equatable {
    let place: Int
    let rows: [Row]
    /// Copies that only the reference has, and those that only the design has.
    let onlyReference: [Unshared]
    let onlyDesign: [Unshared]
  }

  let month: Int
  let reference: Int
  let designs: [Design]
  /// Whether rows are projects, each one service; else they are lead types.
  let isByProject: Bool

  /// Nil where nothing can move.
  init?(_ index: ComparisonIndex, _ view: ComparisonIndex.View) {
    guard let month = index.mainMonth, let reference = view.members.first else { return nil }
    let tables = view.members.dropFirst().compactMap { place -> (Int, [TransitionTable])? in
      guard let pair = index.difference(from: reference, to: place), !pair.isSameScenario,
        let found = pair.months.first(where: { $0.month == month })?.transitions, !found.isEmpty
      else { return nil }
      return (place, found)
    }
    if tables.isEmpty { return nil }
    let isByProject = tables.allSatisfy { Self.isFew($0.1) }
    self.month = month
    self.reference = reference
    self.isByProject = isByProject
    designs = tables.map { place, found in
      Design(
        place: place, rows: isByProject ? Self.projects(found) : Self.leadTypes(found),
        onlyReference: Self.unshared(found, \.onlyFrom),
        onlyDesign: Self.unshared(found, \.onlyTo))
    }
  }

  /// Whether each project can have a row of its own: at most eight, and no copies.
  private static func isFew(_ tables: [TransitionTable]) -> Bool {
    tables.count <= 8 && tables.allSatisfy { $0.copies + $0.onlyFrom + $0.onlyTo <= 1 }
  }

  private static func projects(_ tables: [TransitionTable]) -> [Row] {
    tables.filter { $0.copies > 0 }.map {
      Row(who: .project($0.project), means: means([$0]))
    }
  }

  private static func leadTypes(_ tables: [TransitionTable]) -> [Row] {
    let rows = LeadType.allCases.compactMap { type -> Row? in
      let own = tables.filter { $0.leadType == type && $0.copies > 0 }
      return own.isEmpty ? nil : Row(who: .leadType(type), means: means(own))
    }
    return rows.count > 1 ? rows + [Row(who: .all, means: means(tables))] : rows
  }

  /// The sum of each move.
  private static func means(_ tables: [TransitionTable]) -> [Double] {
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

  private static func unshared(
    _ tables: [TransitionTable], _ copies: (TransitionTable) -> Int
  ) -> [Unshared] {
    tables.filter { copies($0) > 0 }.map { Unshared(project: $0.project, copies: copies($0)) }
  }
}

extension TransitionTable {
  /// The mean, 0 where a table made by hand lacks the cell.
  func cell(_ from: Outcome, _ to: Outcome) -> Double {
    guard means.indices.contains(from.rawValue),
      means[from.rawValue].indices.contains(to.rawValue)
    else { return 0 }
    return mean(from: from, to: to)
  }
}
