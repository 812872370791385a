import FundSim

extension RunText {
  /// Shares of futures by assessment month, with their intervals.
  mutating func writeOutcomes(_ project: ProjectSummary) {
    if project.outcomes.isEmpty { return }
    func rows(_ name: String, _ share: (OutcomeSummary) -> Proportion) -> [Table.Row] {
      let shares = project.outcomes.map(share)
      return [
        Table.Row(name, shares.map { Percent.cell($0.p) }),
        Table.Row("", shares.map(Self.interval), .quiet),
      ]
    }
    page.heading("Where it stands")
    page.paragraph(
      "Out of 100 futures\(project.replicas > 1 ? " and all copies" : ""), with the 95% interval"
        + " beneath (– where the futures tried all agree).", accent: page.style.dim)
    page.table(
      Table(
        corner: "after", headings: project.outcomes.map { Self.monthHeading($0.month) },
        rows: OutcomeMeasure.asTree.flatMap { measure in
          rows(measure.indented) { $0.share(of: measure) }
        }))
  }

  static func monthHeading(_ month: Int) -> String {
    month % 12 == 0 ? "\(month / 12) year" + (month == 12 ? "" : "s") : "\(month) months"
  }

  /// "36.6–37.2"; a dash where there is nothing to tell apart.
  static func interval(_ share: Proportion) -> String {
    if share.p <= 0 || share.p >= 1 { return "–" }
    return [share.low, share.high].map { FixedPoint.numeral($0 * 100, places: 1) ?? "–" }
      .joined(separator: "–")
  }

  /// How survival differs between futures in which a stream was won and those in which it was not.
  mutating func writeWhatHangs(_ project: ProjectSummary) {
    guard let month = mainMonth, !project.streams.isEmpty else { return }
    let rows = project.streams.map { stream -> Table.Row in
      let given = stream.conditional.first { $0.month == month }
      let difference = Self.difference(given)
      return Table.Row(
        name(stream),
        [
          stream.won.p > 0 ? Frequency(stream.won.p).cell : "0",
          given?.openIfWon.map { Percent.cell($0.p) } ?? "–",
          given?.openIfNotWon.map { Percent.cell($0.p) } ?? "–",
          difference.map(Self.points) ?? "–",
        ], difference == nil ? .quiet : .plain)
    }
    page.heading("What hangs on each stream")
    if let sentence = hangsSentence(project, month) { page.paragraph(sentence) }
    page.paragraph(
      "Futures of 100 in which it is won by the end of \(Words.duration(summary.horizon)), and of"
        + " 100 such futures how many are open \(after(month)). Streams that tend to win together"
        + " share the credit.", accent: page.style.dim)
    page.table(
      Table(
        corner: "", headings: ["won", "open\nif won", "open\nif not", "difference"], rows: rows))
  }

  private func hangsSentence(_ project: ProjectSummary, _ month: Int) -> String? {
    let candidates = project.streams.compactMap { stream in
      stream.conditional.first { $0.month == month }.flatMap { given in
        Self.difference(given).map { (stream, given, $0) }
      }
    }
    guard let (stream, given, difference) = candidates.max(by: { $0.2 < $1.2 }),
      difference >= 0.05, let won = given.openIfWon, let lost = given.openIfNotWon
    else { return nil }
    let isStage = stream.kind == StreamName.stageKind
    let name = isStage ? "the stage " + StreamName.stage(stream.id) : PlainText.clean(stream.id)
    return
      "Most hangs on \(name): where it is \(isStage ? "passed" : "won"), the service is open in"
      + " \(Frequency(won.p).of100()); where it is not, in \(Frequency(lost.p).of100())."
  }

  static func difference(_ given: StreamSummary.Conditional?) -> Double? {
    guard let won = given?.openIfWon, let lost = given?.openIfNotWon else { return nil }
    return won.p - lost.p
  }

  /// A difference of shares in points of 100, always with its sign: "+58.6", "−0.2", "0.0".
  static func points(_ difference: Double) -> String {
    let text = FixedPoint.numeral(difference * 100, places: 1, minus: "−") ?? "–"
    return difference > 0 && text != "0.0" ? "+" + text : text
  }
}

extension OutcomeMeasure {
  /// Each beneath the one that it is a part of.
  static var asTree: [OutcomeMeasure] { allCases.sorted { $0.line.place < $1.line.place } }

  /// Its name, further in than that of what it is a part of.
  var indented: String { String(repeating: " ", count: line.depth) + rawValue }

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
