/// How the values of a project or programme are kept: every value where they are few, else a
/// histogram a column.
struct SampleShape: Sendable, Equatable {
  let columns: Int
  let isExact: Bool

  /// Exact values are kept up to 16 MiB; beyond that histograms bound the memory.
  private static let exactLimit = 16 << 20

  init(columns: Int, isExact: Bool) {
    self.columns = columns
    self.isExact = isExact
  }

  /// Those of one project in a run of so many trials.
  ///
  /// One rule wherever it is worked out, by itself or among others, so that its quantiles are
  /// always the same ones: as in a run of this project alone, with the programme's figures beside
  /// it.
  init(_ scenario: CompiledScenario, _ project: CompiledProject, trials: Int, detail: TallyDetail) {
    columns = TallyLayout(scenario, project, detail).columns
    isExact = Self.areFew(
      FigureLayout(scenario).rows + columns * project.replicas, observations: trials)
  }

  /// Those of the programme's figures: exact where all values of the report are few enough.
  init(programmeOf scenario: CompiledScenario, trials: Int, detail: TallyDetail) {
    let all = scenario.projects.reduce(FigureLayout(scenario).rows) {
      $0 + TallyLayout(scenario, $1, detail).columns * $1.replicas
    }
    columns = ProgrammeTally.columns(scenario)
    isExact = Self.areFew(all, observations: trials)
  }

  private static func areFew(_ columns: Int, observations: Int) -> Bool {
    let (cells, overflow) = columns.multipliedReportingOverflow(by: observations)
    return !overflow && cells <= exactLimit / 8
  }

  /// Bytes, about. A histogram takes a page for each 32nd of an octave that its values reach: about
  /// 225 KB where projects differ widely (making-it-happen.json).
  func bytes(observations: Int) -> Int { isExact ? 8 * columns * observations : 225_000 * columns }
}
