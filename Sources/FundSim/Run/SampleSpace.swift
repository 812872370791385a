/// Where the values of a project or programme are kept, for all workers together.
///
/// SAFETY: see `ColumnStore`; whoever made a space deallocates it once, after the summary has been
/// made.
enum ColumnSpace: @unchecked Sendable {
  /// Every value, `[column][observation]`.
  case exact(UnsafeMutablePointer<Int64>, observations: Int)
  /// A histogram a column.
  case counted([SharedHistogram])

  /// Exact values are kept up to 16 MiB in all; beyond that histograms bound the memory.
  static let exactLimit = 16 << 20

  /// Room for every value. What is in it means nothing until a worker has recorded it.
  static func exact(columns: Int, observations: Int) -> ColumnSpace {
    let cells = max(1, columns * observations)
    return .exact(.allocate(capacity: cells), observations: observations)
  }

  static func counted(columns: Int) -> ColumnSpace {
    .counted((0..<columns).map { _ in SharedHistogram() })
  }

  /// Exact values if so many `cells` of the whole report are few enough.
  static func isExact(columns: Int, observations: Int) -> Bool {
    let (cells, overflow) = columns.multipliedReportingOverflow(by: observations)
    return !overflow && cells <= exactLimit / 8
  }

  func deallocate() {
    if case .exact(let samples, _) = self { samples.deallocate() }
  }
}

/// The values of a run from which quantiles are read, one space a project and one for the programme.
struct SampleSpace: Sendable {
  let projects: [ColumnSpace]
  let programme: ColumnSpace

  init(_ plan: Plan, trials: Int, detail: TallyDetail) {
    let columns = plan.projects.map { TallyLayout(plan, $0, detail).columns }
    let programmeColumns = ProgrammeTally.columns(plan)
    if Self.isExact(plan, trials: trials, detail: detail) {
      projects = zip(columns, plan.projects).map { columns, project in
        .exact(columns: columns, observations: trials * project.replicas)
      }
      programme = .exact(columns: programmeColumns, observations: trials)
    } else {
      projects = columns.map { .counted(columns: $0) }
      programme = .counted(columns: programmeColumns)
    }
  }

  /// All or nothing, so that one rule says which quantiles of a report are exact; the programme's
  /// figures count as one column each, however they are kept.
  static func isExact(_ plan: Plan, trials: Int, detail: TallyDetail) -> Bool {
    let figures = 1 + 3 * plan.sustainability.assess.count
    let columns = plan.projects.reduce(figures) {
      $0 + TallyLayout(plan, $1, detail).columns * $1.replicas
    }
    return ColumnSpace.isExact(columns: columns, observations: trials)
  }

  func deallocate() {
    for space in projects { space.deallocate() }
    programme.deallocate()
  }
}
