/// One number of each figure and trial of a block: those of one copy of a project, or the sums over
/// all that have been worked out. The one form in which a trial's figures reach any question.
///
/// SAFETY: one row of the worker's memory, as long as the layout says.
struct Figures {
  let layout: FigureLayout
  /// `[row][lane]`.
  private let values: Row<Int64>

  /// No programme's cost may be larger in one trial, so that no project's can make it wrap around:
  /// 2⁶⁰ micro-pounds, over a million million pounds.
  static let costLimit: UInt64 = 1 << 60
  /// Nor any sum of pence, so that no product of two overflows.
  static let moneyLimit: UInt64 = 1 << 46

  init(_ layout: FigureLayout, _ allocator: inout RowAllocator) {
    self.layout = layout
    values = allocator.lanes("figures", layout.rows, 0)
  }

  @inline(__always)
  subscript(row: Int) -> Row<Int64> { values.line(row) }

  @inline(__always)
  func number(of measure: CountedMeasure, at assessment: Int) -> Row<Int64> {
    self[layout.number(of: measure, at: assessment)]
  }

  func clear() { values.update(repeating: 0, count: layout.rows * Workspace.lanes) }

  /// Adds figures of the same layout; false if a sum passes its limit.
  func add(_ other: Figures) -> Bool { Self.add(other.values, to: values, layout) }

  /// The same of any rows that lie as those of a layout do.
  static func add(
    _ figures: Row<Int64>, to sums: Row<Int64>, _ layout: FigureLayout
  ) -> Bool {
    let lanes = Workspace.lanes
    for cell in (layout.numbers.lowerBound * lanes)..<(layout.numbers.upperBound * lanes) {
      sums[cell] &+= figures[cell]
    }
    var isWithin = addMoney(figures, to: sums, row: layout.cost, limit: costLimit)
    if layout.moneyMonth != nil {
      for row in [layout.income, layout.fund] {
        isWithin = addMoney(figures, to: sums, row: row, limit: moneyLimit) && isWithin
      }
    }
    return isWithin
  }

  private static func addMoney(
    _ figures: Row<Int64>, to sums: Row<Int64>, row: Int, limit: UInt64
  ) -> Bool {
    let first = row * Workspace.lanes
    var isTooLarge = false
    for cell in first..<(first + Workspace.lanes) {
      // Both are within their limit or refused already.
      sums[cell] &+= figures[cell]
      isTooLarge = isTooLarge || sums[cell].magnitude > limit
    }
    return !isTooLarge
  }

  /// Takes over rows that lie as those of the layout do.
  func read(_ sums: Row<Int64>) {
    values.update(from: sums, count: layout.rows * Workspace.lanes)
  }

  /// Adds these to rows that lie as they do; false if a sum passes its limit.
  func add(to sums: Row<Int64>) -> Bool { Self.add(values, to: sums, layout) }
}
