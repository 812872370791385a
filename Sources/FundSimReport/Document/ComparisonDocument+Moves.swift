import FundSim
import FundSimText

extension ComparisonDocument {
  /// What becomes of the same services, in the same futures, under another design.
  mutating func add(_ moves: Moves) {
    let designs = moves.designs
    var rows: [Table.Row] = []
    for design in designs {
      if designs.count > 1 { rows.append(Table.Row(name(design.place), [], .group)) }
      rows += design.rows.map { row($0, isByProject: moves.isByProject) }
    }
    add(
      .heading(
        "Who moves"
          + (designs.count == 1
            ? ": \(name(moves.reference)) to \(name(designs[0].place))"
            : " against \(name(moves.reference))") + ", " + after(moves.month)))
    add(
      .quiet(
        "Where the same services, in the same futures, stand under \(name(moves.reference)) → under"
          + " the other design; "
          + (moves.isByProject ? "out of 100 futures." : "average numbers, by who leads them.")))
    add(
      .table(
        Table(Move.allCases.map { Table.Column("\($0.from)\n→ \($0.to)") }, rows: rows)))
    for design in designs { addUnshared(design, moves.reference) }
  }

  private func row(_ row: Moves.Row, isByProject: Bool) -> Table.Row {
    let cells = row.means.map {
      isByProject ? Frequency($0).cell : $0 == 0 ? "–" : Average.number($0)
    }
    return switch row.who {
    case .project(let id): Table.Row(SafeText.oneLine(id), cells)
    case .leadType(let type): Table.Row(Words.leadType(type), cells)
    case .all: Table.Row("all", cells, .total)
    }
  }

  /// Copies that only one of the two has cannot move.
  private mutating func addUnshared(_ design: Moves.Design, _ reference: Int) {
    func only(_ owner: Int, _ copies: [Moves.Unshared]) -> String? {
      if copies.isEmpty { return nil }
      let shown = copies.prefix(6).map {
        GroupedNumber.text($0.copies) + " of " + SafeText.oneLine($0.project)
      }
      let rest = copies.count - shown.count
      return "only \(name(owner)) has "
        + WordList.text(shown + (rest > 0 ? ["of \(GroupedNumber.text(rest, of: "other"))"] : []))
    }
    let parts = [only(reference, design.onlyReference), only(design.place, design.onlyDesign)]
      .compactMap { $0 }
    if parts.isEmpty { return }
    add(
      .paragraph(
        Words.capitalised(WordList.text(parts)) + ". They count in the numbers of their design, but"
          + " not here: they have nowhere to move from or to."))
  }
}

extension Move {
  fileprivate var from: String {
    switch self {
    case .opens: "closed"
    case .closes: "open"
    case .improves: "precarious"
    case .worsens: "sustained"
    }
  }

  fileprivate var to: String {
    switch self {
    case .opens: "open"
    case .closes: "closed"
    case .improves: "sustained"
    case .worsens: "precarious"
    }
  }
}
