/// Where the values of a project or programme are kept, for all workers together.
///
/// SAFETY: see `ColumnStore`; whoever made a space deallocates it once, after the summary has been
/// made.
enum ColumnSpace: @unchecked Sendable {
  /// Every value, `[column][observation]`.
  case exact(UnsafeMutablePointer<Int64>, observations: Int)
  /// A histogram a column.
  case counted([SharedHistogram])

  /// Exact values are kept up to 16 MiB; beyond that histograms bound the memory.
  static let exactLimit = 16 << 20

  /// Room for every value. What is in it means nothing until a worker has recorded it.
  static func exact(columns: Int, observations: Int) -> ColumnSpace {
    let cells = max(1, columns * observations)
    return .exact(.allocate(capacity: cells), observations: observations)
  }

  static func counted(columns: Int) -> ColumnSpace {
    .counted((0..<columns).map { _ in SharedHistogram() })
  }

  /// Whether so many values are few enough to be kept.
  static func isExact(columns: Int, observations: Int) -> Bool {
    let (cells, overflow) = columns.multipliedReportingOverflow(by: observations)
    return !overflow && cells <= exactLimit / 8
  }

  func deallocate() {
    if case .exact(let samples, _) = self { samples.deallocate() }
  }
}

/// How the values of one project are kept.
///
/// One rule wherever it is worked out, by itself or among others, so that its quantiles are always
/// the same ones: as in a run of this project alone, with the programme's figures beside it.
struct ProjectSamples {
  let columns: Int
  let observations: Int
  let areExact: Bool

  init(_ plan: Plan, _ project: ProjectPlan, trials: Int, detail: TallyDetail) {
    columns = TallyLayout(plan, project, detail).columns
    observations = trials * project.replicas
    areExact = ColumnSpace.isExact(
      columns: SampleSpace.figures(plan) + columns * project.replicas, observations: trials)
  }

  var space: ColumnSpace {
    areExact
      ? .exact(columns: columns, observations: observations) : .counted(columns: columns)
  }

  /// Bytes, about. A histogram takes a page for each 32nd of an octave that its values reach: about
  /// 225 KB where projects differ widely (making-it-happen.json).
  var bytes: Int { areExact ? 8 * columns * observations : 225_000 * columns }
}

/// The values of a run from which quantiles are read, one space a project and one for the programme.
struct SampleSpace: Sendable {
  let projects: [ColumnSpace]
  let programme: ColumnSpace

  init(_ plan: Plan, trials: Int, detail: TallyDetail) {
    projects = plan.projects.map {
      ProjectSamples(plan, $0, trials: trials, detail: detail).space
    }
    programme = Self.programme(plan, trials: trials, detail: detail)
  }

  /// Without room for the projects, whose figures are kept elsewhere.
  init(programmeOf plan: Plan, trials: Int, detail: TallyDetail) {
    projects = plan.projects.map { _ in .counted([]) }
    programme = Self.programme(plan, trials: trials, detail: detail)
  }

  /// Figures of the programme; they count as one column each, however they are kept.
  static func figures(_ plan: Plan) -> Int { 1 + 3 * plan.sustainability.assess.count }

  /// Exact where all values of the report are few enough.
  private static func programme(
    _ plan: Plan, trials: Int, detail: TallyDetail
  ) -> ColumnSpace {
    let all = plan.projects.reduce(figures(plan)) {
      $0 + TallyLayout(plan, $1, detail).columns * $1.replicas
    }
    let columns = ProgrammeTally.columns(plan)
    return ColumnSpace.isExact(columns: all, observations: trials)
      ? .exact(columns: columns, observations: trials) : .counted(columns: columns)
  }

  func deallocate() {
    for space in projects { space.deallocate() }
    programme.deallocate()
  }
}
