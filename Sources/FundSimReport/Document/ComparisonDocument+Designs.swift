import FundSim
import FundSimText

extension ComparisonDocument {
  /// A row for each design: what it costs, and how many it sustains and keeps open.
  mutating func addDesigns() {
    guard let base = index.views.first, let reference = base.members.first else { return }
    let hasCosts = index.views.contains(where: index.hasCost)
    let counts = Set(summary.alternatives.map(\.programme.projectCount))
    let month = findings?.month
    var columns: [Table.Column] = []
    if hasCosts {
      columns = [
        Table.Column("programme\ncost"),
        Table.Column(
          "against\n" + Self.stacked(name(reference)), name: "against \(name(reference))"),
      ]
    }
    if month != nil {
      columns += [Table.Column("sus-\ntained", name: "sustained"), Table.Column("open")]
      if counts.count > 1 { columns.append(Table.Column("of")) }
    }
    if columns.isEmpty { return }
    var rows: [Table.Row] = []
    for view in index.views {
      if index.views.count > 1 {
        rows.append(Table.Row(Words.capitalised(Self.view(view.perspective)), [], .group))
      }
      rows += view.members.map { row($0, in: view, hasCosts: hasCosts) }
    }
    add(.heading("Design by design" + (month.map { ", " + after($0) } ?? "")))
    let all = summary.alternatives[reference].programme.projectCount
    if month != nil {
      add(
        .quiet(
          numbers.isSingle
            ? "In how many of 100 futures the service is sustained, and open."
            : "Average number of services that are sustained, and open"
              + (counts.count > 1 ? ", and of how many." : ", of \(GroupedNumber.text(all)).")))
    }
    add(.table(Table(columns, rows: rows)))
    addRemarks()
  }

  private func row(_ place: Int, in view: ComparisonIndex.View, hasCosts: Bool) -> Table.Row {
    let reference = view.members.first ?? place
    var cells: [String] = []
    if hasCosts {
      cells = [
        currency.pounds(index.cost(place)),
        place == reference
          ? "–"
          : numbers.percent(index.cost(place), against: index.cost(reference)) ?? "–",
      ]
    }
    if let month = findings?.month {
      let outcome = index.outcome(place, month)
      cells += [
        outcome.map { numbers.level($0.sustained.mean) } ?? "–",
        outcome.map { numbers.level($0.open.mean) } ?? "–",
        // Shown only where designs differ in it.
        GroupedNumber.text(summary.alternatives[place].programme.projectCount),
      ]
    }
    return Table.Row(name(place), cells)
  }

  /// What the scenario says of the designs and perspectives, where it says something.
  private mutating func addRemarks() {
    var entries: [Entries.Entry] = []
    func add(_ name: String, _ remarks: Remarks) {
      let words = remarks.sentences(of: name)
      if !words.isEmpty { entries.append(Entries.Entry(name, words)) }
    }
    for place in index.views.first?.members ?? [] {
      add(name(place), index.label(place).designRemarks)
    }
    let designs = Set(entries.map(\.name))
    for view in index.views {
      guard let perspective = view.perspective.map(SafeText.oneLine) else { continue }
      // A design may have the same name.
      add(designs.contains(perspective) ? Self.view(perspective) : perspective, view.remarks)
    }
    if entries.isEmpty { return }
    self.add(.entries(Entries(title: "What the scenario says of them", entries)))
  }

  /// A design's name for the head of a narrow column.
  static func stacked(_ name: String) -> String {
    var lines: [String] = []
    var line = ""
    for character in PlainText.shorten(name, to: 24) {
      if character == " " && DisplayWidth.columns(of: line) > 6 {
        lines.append(line)
        line = ""
        continue
      }
      line.append(character)
      if (character == "-" && DisplayWidth.columns(of: line) > 4)
        || DisplayWidth.columns(of: line) >= 16
      {
        lines.append(line)
        line = ""
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.joined(separator: "\n")
  }
}
