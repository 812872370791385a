/// Where each of a project's figures lies in the flat arrays of a tally.
struct TallyLayout: Sendable {
  let detail: TallyDetail
  let horizon: Int
  let years: Int
  let assessments: Int
  let streams: Int
  let stages: Int
  /// For each stream, the position of its first yearly column among the quantiles, or −1.
  let yearColumns: [Int]
  /// Columns whose quantiles are kept: cash by month, bridging, cash by stream and year.
  let columns: Int

  init(_ scenario: CompiledScenario, _ project: CompiledProject, _ detail: TallyDetail) {
    self.detail = detail
    horizon = scenario.horizon
    years = scenario.years
    assessments = scenario.sustainability.assess.count
    streams = project.streams.count
    stages = project.stages.count
    guard detail == .full else {
      yearColumns = []
      columns = 0
      return
    }
    var next = scenario.horizon + assessments
    yearColumns = project.streams.map { stream in
      guard stream.isCash, stream.loan == nil else { return -1 }
      defer { next += scenario.years }
      return next
    }
    columns = next
  }

  /// The first two of the measures: how those stand who have won a stream.
  static let measuresOfWinners: [CountedMeasure] = [.sustained, .open]

  // Counters.
  func outcome(_ assessment: Int, _ measure: CountedMeasure) -> Int {
    assessment * CountedMeasure.count + measure.rawValue
  }
  func breach(_ month: Int) -> Int { assessments * CountedMeasure.count + month }
  func concentrated(_ year: Int) -> Int { breach(horizon + 1) + year }
  func won(_ stream: Int) -> Int { concentrated(years) + stream }
  func wonOutcome(_ stream: Int, _ assessment: Int, _ measure: CountedMeasure) -> Int {
    won(streams) + (stream * assessments + assessment) * Self.measuresOfWinners.count
      + measure.rawValue
  }
  func againstPlan(_ stream: Int, _ assessment: Int, _ category: AgainstPlan) -> Int {
    wonOutcome(streams, 0, Self.measuresOfWinners[0]) + (stream * assessments + assessment)
      * AgainstPlan.count
      + category.rawValue
  }
  func passed(_ stage: Int) -> Int { againstPlan(streams, 0, .none) + stage }
  var counters: Int { passed(stages) }

  // Sums.
  func cash(_ month: Int) -> Int { month }
  func year(_ stream: Int, _ year: Int) -> Int { horizon + stream * years + year }
  func receipts(_ stream: Int, _ assessment: Int) -> Int {
    self.year(streams, 0) + stream * assessments + assessment
  }
  func concentration(_ year: Int) -> Int { receipts(streams, 0) + year }
  var sums: Int { concentration(years) }

  // Columns.
  func cashColumn(_ month: Int) -> Int { month }
  func bridgingColumn(_ assessment: Int) -> Int { horizon + assessment }
  func yearColumn(_ stream: Int, _ year: Int) -> Int { yearColumns[stream] + year }
}
