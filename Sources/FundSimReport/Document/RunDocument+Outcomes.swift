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

  /// How survival differs between futures in which a stream was won and those in which it was not.
  mutating func addDependence(_ project: ProjectSummary) {
    guard let month = findings.month, !project.streams.isEmpty else { return }
    let rows = project.streams.map { stream -> Table.Row in
      let given = stream.conditional.first { $0.month == month }
      return Table.Row(
        name(stream),
        [
          stream.won.p > 0 ? Frequency(stream.won.p).cell : "0",
          given?.openIfWon.map { Percent.cell($0.p) } ?? "–",
          given?.openIfNotWon.map { Percent.cell($0.p) } ?? "–",
          given?.difference.map(Percent.points) ?? "–",
        ], given?.difference == nil ? .quiet : .plain)
    }
    add(.heading("What hangs on each stream"))
    if let dependence = findings.dependence { add(.paragraph(dependence.sentence)) }
    add(
      .quiet(
        "Futures of 100 in which it is won by the end of \(Words.duration(summary.horizon)), and of"
          + " 100 such futures how many are open \(after(month)). Streams that tend to win together"
          + " share the credit."))
    add(
      .table(
        Table(
          ["won", "open\nif won", "open\nif not", "difference"].map { Table.Column($0) },
          rows: rows)))
  }
}

extension Dependence {
  var sentence: String {
    let name =
      stream.isStage ? "the stage " + StreamName.stage(stream.id) : SafeText.oneLine(stream.id)
    return "Most hangs on \(name): where it is \(stream.isStage ? "passed" : "won"), the service is"
      + " open in \(Frequency(ifWon).of100()); where it is not, in"
      + " \(Frequency(ifNotWon).of100())."
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
