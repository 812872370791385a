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
    add(item, nil, figures)
  }

  mutating func add(_ item: String, _ month: Int?, _ figures: [(String, CSVTable.Cell)]) {
    for (statistic, value) in figures {
      table.add([
        .text(design), perspective.map { .text($0) } ?? .empty,
        project.map { .text($0) } ?? .empty, month.map { .integer($0) } ?? .empty,
        .text(item), .text(statistic), value,
      ])
    }
  }
}
