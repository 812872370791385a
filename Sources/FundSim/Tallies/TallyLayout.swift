/// Where each of a project's figures lies in the flat arrays of a tally.
struct TallyLayout: Sendable {
  let detail: TallyDetail
  let horizon: Int
  let years: Int
  let assessments: Int
  let streams: Int
  let stages: Int
  let pots: Int
  /// For each stream, the row of its renewals among those that are won, or −1 without a renewal.
  let renewalRows: [Int]
  /// Rows of what is won: one for each stream's award, one for each renewal.
  let wins: Int
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
    pots = project.pots.count
    var rows = project.streams.count
    renewalRows = project.streams.map { stream in
      guard stream.renewal != nil else { return -1 }
      defer { rows += 1 }
      return rows
    }
    wins = rows
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
  /// By the horizon; `win` is a stream's place, or the row of its renewals.
  func won(_ win: Int) -> Int { concentrated(years) + win }
  /// In a month before that of an assessment.
  func won(_ win: Int, before assessment: Int) -> Int {
    won(wins) + win * assessments + assessment
  }
  /// And how those stand then.
  func wonOutcome(_ win: Int, _ assessment: Int, _ measure: CountedMeasure) -> Int {
    won(wins, before: 0) + (win * assessments + assessment) * Self.measuresOfWinners.count
      + measure.rawValue
  }
  func againstPlan(_ stream: Int, _ assessment: Int, _ category: AgainstPlan) -> Int {
    wonOutcome(wins, 0, Self.measuresOfWinners[0]) + (stream * assessments + assessment)
      * AgainstPlan.count
      + category.rawValue
  }
  func passed(_ stage: Int) -> Int { againstPlan(streams, 0, .none) + stage }
  /// Trials in which some of a pot, or of any pot, went back.
  func givesBack(_ pot: Int) -> Int { passed(stages) + pot }
  var givesAnyBack: Int { givesBack(pots) }
  var counters: Int { givesAnyBack + 1 }

  // Sums.
  func cash(_ month: Int) -> Int { month }
  func year(_ stream: Int, _ year: Int) -> Int { horizon + stream * years + year }
  func receipts(_ stream: Int, _ assessment: Int) -> Int {
    self.year(streams, 0) + stream * assessments + assessment
  }
  /// Receipts before an assessment while the project is open.
  func receiptsWhileOpen(_ stream: Int, _ assessment: Int) -> Int {
    receipts(streams, 0) + stream * assessments + assessment
  }
  func concentration(_ year: Int) -> Int { receiptsWhileOpen(streams, 0) + year }
  func returned(_ pot: Int) -> Int { concentration(years) + pot }
  var sums: Int { returned(pots) }

  // Columns.
  func cashColumn(_ month: Int) -> Int { month }
  func bridgingColumn(_ assessment: Int) -> Int { horizon + assessment }
  func yearColumn(_ stream: Int, _ year: Int) -> Int { yearColumns[stream] + year }
}
