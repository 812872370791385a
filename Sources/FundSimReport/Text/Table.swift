/// Columns of text that fit a width: a label first, then figures to the right.
///
/// Too wide a table first shortens its labels, then goes on below in further blocks, each with the
/// labels again, so that no figure is ever dropped.
struct Table {
  enum Emphasis {
    /// `group` is a heading inside the table; `total` a line that adds up.
    case plain, group, total, quiet
  }

  struct Row {
    let label: String
    let cells: [String]
    let emphasis: Emphasis

    init(_ label: String, _ cells: [String] = [], _ emphasis: Emphasis = .plain) {
      self.label = label
      self.cells = cells
      self.emphasis = emphasis
    }
  }

  struct Line {
    let text: String
    let emphasis: Emphasis
  }

  /// Above the labels, then above each column; a line break stacks a heading.
  let corner: String
  let headings: [String]
  var rows: [Row]
  /// Columns that are set to the left.
  var leftAligned: Set<Int> = []
  /// Spaces between columns.
  var gap = 2

  static let leastLabel = 14

  /// Every line, none wider than `width`; blocks are parted by an empty line.
  func lines(width: Int) -> [Line] {
    let label = labelWidth(width: width)
    var lines: [Line] = []
    for block in blocks(width: width, label: label) {
      if !lines.isEmpty { lines.append(Line(text: "", emphasis: .plain)) }
      lines += header(block, label: label)
      for row in rows {
        lines.append(
          row.emphasis == .group
            ? Line(text: row.label, emphasis: .group)
            : line(row.label, block.map { cell(row, $0) }, block, label: label, row.emphasis))
      }
    }
    return lines.map { line in
      Line(text: PlainText.shorten(line.text, to: width), emphasis: line.emphasis)
    }
  }

  /// How many columns as wide as the widest fit beside labels that are as short as may be.
  func columnsThatFit(width: Int) -> Int {
    let widest = headings.indices.map(columnWidth).max() ?? 1
    return max(1, (width - min(naturalLabel, Self.leastLabel)) / (widest + gap))
  }

  private func cell(_ row: Row, _ column: Int) -> String {
    row.cells.indices.contains(column) ? row.cells[column] : ""
  }

  private func columnWidth(_ column: Int) -> Int {
    let heading = headings[column].split(separator: "\n").map { PlainText.width(String($0)) }
    return max(
      heading.max() ?? 0, rows.map { PlainText.width(cell($0, column)) }.max() ?? 0)
  }

  /// A heading inside the table has the whole line, so it does not count.
  private var naturalLabel: Int {
    let labels = rows.filter { $0.emphasis != .group }.map { PlainText.width($0.label) }
    return max(PlainText.width(corner), labels.max() ?? 0)
  }

  private func labelWidth(width: Int) -> Int {
    let natural = naturalLabel
    let figures = headings.indices.reduce(0) { $0 + columnWidth($1) + gap }
    if natural + figures <= width { return natural }
    // Short labels, if that saves the table from going on below.
    if width - figures >= min(natural, Self.leastLabel) { return min(natural, width - figures) }
    let short = min(natural, max(Self.leastLabel, width / 4))
    // As much of them as costs no further block.
    let widest = headings.indices.map(columnWidth).max() ?? 0
    let most = min(natural, width / 2, width - widest - gap)
    let count = blocks(width: width, label: short).count
    return (short...max(short, most)).last { blocks(width: width, label: $0).count <= count }
      ?? short
  }

  private func blocks(width: Int, label: Int) -> [[Int]] {
    var blocks: [[Int]] = [[]]
    var room = width - label
    for column in headings.indices {
      let needed = columnWidth(column) + gap
      if needed > room, let last = blocks.last, !last.isEmpty {
        blocks.append([])
        room = width - label
      }
      blocks[blocks.count - 1].append(column)
      room -= needed
    }
    return blocks
  }

  private func header(_ block: [Int], label: Int) -> [Line] {
    let stacks = block.map { headings[$0].split(separator: "\n").map(String.init) }
    let height = max(1, stacks.map(\.count).max() ?? 0)
    return (0..<height).map { level in
      // Headings stand on the figures: a short stack starts lower.
      let cells = stacks.map { stack in
        let index = level - (height - stack.count)
        return stack.indices.contains(index) ? stack[index] : ""
      }
      return line(level == height - 1 ? corner : "", cells, block, label: label, .quiet)
    }
  }

  private func line(
    _ name: String, _ cells: [String], _ block: [Int], label: Int, _ emphasis: Emphasis
  ) -> Line {
    var text = PlainText.padEnd(PlainText.shorten(name, to: label), to: label)
    for (cell, column) in zip(cells, block) {
      let width = columnWidth(column)
      let isLeft = leftAligned.contains(column)
      text += String(repeating: " ", count: gap)
      text += isLeft ? PlainText.padEnd(cell, to: width) : PlainText.padStart(cell, to: width)
    }
    while text.last == " " { text.removeLast() }
    return Line(text: text, emphasis: emphasis)
  }
}
