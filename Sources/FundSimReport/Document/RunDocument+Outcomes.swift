import FundSim
import FundSimText

extension RunDocument {
  /// Shares of futures by assessment month, with their intervals.
  mutating func addOutcomes(_ project: ProjectSummary) {
    if project.outcomes.isEmpty { return }
    add(.heading("Where it stands"))
    add(
      .quiet(
        "Out of 100 futures\(project.replicas > 1 ? " and all copies" : ""), with the 95% interval"
          + " beneath (– where the futures tried all agree)."))
    add(
      .table(
        Table(
          corner: "after", project.outcomes.map { .assessment($0.month) },
          rows: OutcomeMeasure.asTree.flatMap { measure, depth in
            let shares = project.outcomes.map { $0.share(of: measure) }
            return [
              Table.Row(measure.rawValue, shares.map { Percent.cell($0.p) }, depth: depth),
              Table.Row("", shares.map(Percent.interval), .quiet),
            ]
          })))
  }

  /// How those futures stand in which a stream was won or renewed, and those in which it was not.
  mutating func addAssociations() {
    guard let month = findings.month, !findings.associations.isEmpty else { return }
    add(.heading("What goes with being open"))
    if let strongest = findings.associations.strongest {
      add(.paragraph(sentence(strongest)))
    }
    add(
      .quiet(
        "Futures of 100 in which it was decided and won by then, and of 100 such futures, and of 100"
          + " others, how many are open \(after(month)). This is no cause: what tends to be won"
          + " together shares the credit. What every future or none had won by then is left out."))
    add(
      .table(
        Table(
          ["won", "open\nif won", "open\nif not", "difference"].map { Table.Column($0) },
          rows: findings.associations.map { found in
            Table.Row(
              StreamName.label(found.stream) + (found.isRenewal ? ", renewed" : ""),
              [
                Frequency(found.won).cell, Percent.cell(found.ifWon), Percent.cell(found.ifNotWon),
                Percent.points(found.difference),
              ])
          })))
  }

  private func sentence(_ found: Association) -> String {
    let stream = found.stream
    let name = stream.isStage ? StreamName.stage(stream.id) : SafeText.oneLine(stream.id)
    let subject =
      found.isRenewal
      ? "a renewal of \(name): where it is renewed"
      : stream.isStage ? "the stage \(name): where it is passed" : "\(name): where it is won"
    return "Being open goes most with \(subject) by then, the service is open in"
      + " \(Frequency(found.ifWon).of100()); in the others, in \(Frequency(found.ifNotWon).of100())."
  }
}

extension OutcomeMeasure {
  /// All of them, each beneath the one that it is a part of, and how deep it stands.
  static var asTree: [(measure: OutcomeMeasure, depth: Int)] {
    allCases.sorted { $0.line.place < $1.line.place }.map { ($0, $0.line.depth) }
  }

  private var line: (place: Int, depth: Int) {
    switch self {
    case .open: (0, 0)
    case .sustained: (1, 1)
    case .mainstreamed: (2, 2)
    case .precarious: (3, 1)
    case .closed: (4, 0)
    }
  }
}
