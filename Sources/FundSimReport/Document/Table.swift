/// Rows and columns: a label first, then cells, most of them figures.
struct Table: Equatable {
  enum Emphasis: Equatable {
    /// `group` is a heading inside the table; `total` a line that adds up; `quiet` says how sure
    /// the line above is, or less than that.
    case plain, group, total, quiet
  }

  struct Column: Equatable {
    let name: String
    /// The name broken by hand, for narrow columns.
    let stacked: String
    /// Words, where other columns hold figures.
    let isText: Bool

    /// `stacked` with spaces in place of breaks, unless the name is another.
    init(_ stacked: String, name: String? = nil, isText: Bool = false) {
      self.stacked = stacked
      self.name = name ?? stacked.split(separator: "\n").joined(separator: " ")
      self.isText = isText
    }
  }

  struct Row: Equatable {
    let label: String
    /// How far it is a part of a part of what stands above it.
    let depth: Int
    let cells: [String]
    let emphasis: Emphasis

    init(_ label: String, _ cells: [String] = [], _ emphasis: Emphasis = .plain, depth: Int = 0) {
      self.label = label
      self.cells = cells
      self.emphasis = emphasis
      self.depth = depth
    }

    /// Nothing where a row is shorter than the table.
    func cell(_ column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }
  }

  /// Above the labels.
  let corner: String
  let columns: [Column]
  var rows: [Row]
  /// So many columns belong together, as the months of a year: a table that must be parted is
  /// parted into them or into equal parts of them.
  var period: Int?

  init(corner: String = "", _ columns: [Column], rows: [Row], period: Int? = nil) {
    self.corner = corner
    self.columns = columns
    self.rows = rows
    self.period = period
  }

  /// Some of its columns, in a table of their own.
  func part(_ range: Range<Int>) -> Table {
    Table(
      corner: corner, Array(columns[range]),
      rows: rows.map { row in
        Row(
          row.label, range.compactMap { row.cells.indices.contains($0) ? row.cells[$0] : nil },
          row.emphasis, depth: row.depth)
      })
  }

  /// The columns from `size` to `size`, each in a table of its own.
  func parts(of size: Int) -> [Table] {
    stride(from: 0, to: columns.count, by: size).map { part($0..<min($0 + size, columns.count)) }
  }
}
