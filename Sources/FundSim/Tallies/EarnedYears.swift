/// What the streams of a project have earned together in each year, lane by lane.
///
/// SAFETY: rows of the workspace, two for each programme year.
struct EarnedYears {
  private let rows: TallyRows
  private let years: Int

  init(_ block: Block, years: Int) {
    rows = block.memory.tallies
    self.years = years
  }

  /// Σ of the streams' cash.
  func totals(_ year: Int) -> Row<Double> { rows.earned.line(year) }

  /// Σ of its squares.
  func squares(_ year: Int) -> Row<Double> { rows.earnedSquares.line(year) }

  func clear() {
    rows.earned.update(repeating: 0, count: years * Block.lanes)
    rows.earnedSquares.update(repeating: 0, count: years * Block.lanes)
  }

  func add(_ cash: Row<Int64>, year: Int, count: Int) {
    let totals = totals(year)
    let squares = squares(year)
    for lane in 0..<count {
      let cash = Double(cash[lane])
      totals[lane] += cash
      squares[lane] += cash * cash
    }
  }
}
