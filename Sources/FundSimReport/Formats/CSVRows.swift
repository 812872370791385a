/// What the month of a row means.
enum CSVPeriod: String {
  /// The months before it.
  case before
  /// The end of it.
  case end
  /// The programme year that begins with it.
  case year
}

/// The long, tidy table under way, with the cells that every row repeats.
struct CSVRows {
  var table = CSVTable(header: RunCSV.header)
  var design: String
  var perspective: String?
  var project: String?

  init(design: String, perspective: String?) {
    self.design = design
    self.perspective = perspective
  }

  mutating func add(_ item: String, _ figures: [(String, CSVTable.Cell)]) {
    add(item, month: nil, nil, figures)
  }

  /// Of an assessment, which looks at the months before it.
  mutating func add(_ item: String, _ month: Int, _ figures: [(String, CSVTable.Cell)]) {
    add(item, month, .before, figures)
  }

  mutating func add(
    _ item: String, _ month: Int, _ period: CSVPeriod, _ figures: [(String, CSVTable.Cell)]
  ) {
    add(item, month: .integer(month), .text(period.rawValue), figures)
  }

  private mutating func add(
    _ item: String, month: CSVTable.Cell?, _ period: CSVTable.Cell?,
    _ figures: [(String, CSVTable.Cell)]
  ) {
    for (statistic, value) in figures {
      table.add([
        .text(design), perspective.map { .text($0) } ?? .empty,
        project.map { .text($0) } ?? .empty, month ?? .empty, period ?? .empty,
        .text(item), .text(statistic), value,
      ])
    }
  }
}
