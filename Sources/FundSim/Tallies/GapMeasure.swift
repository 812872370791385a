/// What a gap between two views is measured in, summed over projects and copies of a trial.
enum GapMeasure: Int, CaseIterable, Sendable {
  /// Numbers of projects.
  case open, sustained
  /// Pence: cash received before the month, loans aside; the general fund at the end of the month
  /// before it.
  case income, fund

  static let count = allCases.count

  /// Its row of a variant's figures; `assessment` is that of the month.
  func row(of figures: Figures, at assessment: Int) -> Row<Int64> {
    switch self {
    case .open: figures.number(of: .open, at: assessment)
    case .sustained: figures.number(of: .sustained, at: assessment)
    case .income: figures[figures.layout.income]
    case .fund: figures[figures.layout.fund]
    }
  }

  /// Whole units of this size go into squares; the sums themselves are exact.
  var coarse: Int64 {
    switch self {
    case .open, .sustained: 1
    case .income, .fund: 100
    }
  }

  /// Units in a project or a pound.
  var unit: Double { Double(coarse) }
}
