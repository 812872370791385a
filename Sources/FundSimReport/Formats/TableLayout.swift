import FundSimText

/// A table as lines that fit a width.
///
/// Too wide a table first shortens its labels, then goes on below in further blocks, each with the
/// labels again, so that no figure is ever dropped.
struct TableLayout {
  struct Line {
    let text: String
    let emphasis: Table.Emphasis
  }

  let table: Table
  /// Spaces between columns.
  var gap = 2

  /// The least room that labels have: on a narrow terminal what the widest column leaves them.
  private func leastLabel(width: Int) -> Int {
    width >= 38 ? 14 : max(3, min(14, width - (widths.max() ?? 0) - gap))
  }

  private let stacks: [[String]]
  private let widths: [Int]
  private let labels: [String]

  init(_ table: Table, gap: Int = 2) {
    self.table = table
    self.gap = gap
    stacks = table.columns.map { $0.stacked.split(separator: "\n").map(String.init) }
    widths = stacks.indices.map { [stacks] column in
      let heading = stacks[column].map { DisplayWidth.columns(of: $0) }.max() ?? 0
      return max(heading, table.rows.map { DisplayWidth.columns(of: $0.cell(column)) }.max() ?? 0)
    }
    labels = table.rows.map { String(repeating: " ", count: $0.depth) + $0.label }
  }

  /// Every line, none wider than `width`; blocks are parted by an empty line.
  func lines(width: Int) -> [Line] {
    let label = labelWidth(width: width)
    var lines: [Line] = []
    for block in blocks(width: width, label: label) {
      if !lines.isEmpty { lines.append(Line(text: "", emphasis: .plain)) }
      lines += header(block, label: label)
      for (row, name) in zip(table.rows, labels) {
        lines.append(
          row.emphasis == .group
            ? Line(text: name, emphasis: .group)
            : line(name, block.map(row.cell), block, label: label, row.emphasis))
      }
    }
    return lines.map { line in
      Line(text: PlainText.shorten(line.text, to: width), emphasis: line.emphasis)
    }
  }

  /// How many columns as wide as the widest fit beside labels that are as short as may be.
  func columnsThatFit(width: Int) -> Int {
    let widest = widths.max() ?? 1
    return max(1, (width - min(naturalLabel, leastLabel(width: width))) / (widest + gap))
  }

  /// A heading inside the table has the whole line, so it does not count.
  private var naturalLabel: Int {
    let widths = zip(table.rows, labels).filter { $0.0.emphasis != .group }
      .map { DisplayWidth.columns(of: $0.1) }
    return max(DisplayWidth.columns(of: table.corner), widths.max() ?? 0)
  }

  private func labelWidth(width: Int) -> Int {
    let natural = naturalLabel
    let least = leastLabel(width: width)
    let figures = widths.reduce(0) { $0 + $1 + gap }
    if natural + figures <= width { return natural }
    // Short labels, if that saves the table from going on below.
    if width - figures >= min(natural, least) { return min(natural, width - figures) }
    let short = min(natural, max(least, width / 4))
    // As much of them as costs no further block.
    let most = min(natural, width / 2, width - (widths.max() ?? 0) - gap)
    let count = blocks(width: width, label: short).count
    return (short...max(short, most)).last { blocks(width: width, label: $0).count <= count }
      ?? short
  }

  private func blocks(width: Int, label: Int) -> [[Int]] {
    var blocks: [[Int]] = [[]]
    var room = width - label
    for column in widths.indices {
      let needed = widths[column] + gap
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
    let stacks = block.map { self.stacks[$0] }
    let height = max(1, stacks.map(\.count).max() ?? 0)
    return (0..<height).map { level in
      // Headings stand on the figures: a short stack starts lower.
      let cells = stacks.map { stack in
        let index = level - (height - stack.count)
        return stack.indices.contains(index) ? stack[index] : ""
      }
      return line(level == height - 1 ? table.corner : "", cells, block, label: label, .quiet)
    }
  }

  private func line(
    _ name: String, _ cells: [String], _ block: [Int], label: Int, _ emphasis: Table.Emphasis
  ) -> Line {
    var text = PlainText.padEnd(PlainText.shorten(name, to: label), to: label)
    for (cell, column) in zip(cells, block) {
      let width = widths[column]
      text += String(repeating: " ", count: gap)
      text +=
        table.columns[column].isText
        ? PlainText.padEnd(cell, to: width) : PlainText.padStart(cell, to: width)
    }
    while text.last == " " { text.removeLast() }
    return Line(text: text, emphasis: emphasis)
  }
}

extension Table {
  /// Itself, or the parts of its period that stand side by side in `width`.
  func layouts(width: Int) -> [TableLayout] {
    guard let period else { return [TableLayout(self)] }
    let divisors = (1...period).filter { period % $0 == 0 }
    let fits = [2, 1].map { gap in
      let fit = TableLayout(self, gap: gap).columnsThatFit(width: width)
      return (gap: gap, size: divisors.last { $0 <= fit } ?? 1)
    }
    // A closer setting only where it lets more columns stand together.
    let size = fits.map(\.size).max() ?? 1
    let gap = fits.first { $0.size == size }?.gap ?? 2
    return parts(of: size).map { TableLayout($0, gap: gap) }
  }
}
