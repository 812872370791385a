extension CompiledScenario {
  /// Compiles a valid scenario.
  ///
  /// - Complexity: linear in the scenario's size, beside the tables of its distributions.
  init(_ scenario: Scenario, tables: ScoreTables = ScoreTables()) {
    horizon = scenario.horizon
    months = scenario.horizon + 12
    years = (scenario.horizon + 11) / 12
    // A payment in advance looks as far beyond the end as its period is long.
    driverYears = (months + Self.longestPeriod(of: scenario)) / 12 + 1
    sustainability = scenario.sustainability
    drivers = scenario.drivers.map { driver in
      CompiledDriver(
        place: .driver(driver.id),
        persistence: Sampler(driver.persistence, in: .share, tables: tables),
        persistencePlace: .driver(driver.id, "persistence"))
    }
    var table: [CompiledLoading] = []
    var compiled: [CompiledProject] = []
    var capacity = Capacity(
      months: scenario.horizon + 12, assessments: scenario.sustainability.assess.count)
    for project in scenario.projects {
      var compiler = ProjectCompiler(project, in: scenario, tables: tables, loadings: table)
      let found = compiler.compile()
      table = compiler.loadings
      capacity.widen(
        to: Capacity(
          columns: found.draws.count, streams: found.streams.count, stages: found.stages.count,
          costs: found.costs.count, pots: found.pots.count))
      compiled.append(found)
    }
    loadings = table
    projects = compiled
    self.capacity = capacity
  }

  /// The most months that one payment of a scenario can be for.
  private static func longestPeriod(of scenario: Scenario) -> Int {
    var longest = 1.0
    for stream in scenario.projects.lazy.flatMap(\.streams) {
      let every = stream.payment.every
      longest = max(longest, every.constant.map(Domain.period.clamp) ?? Domain.period.upper)
    }
    return Int(longest)
  }

  /// The same with each project's planned receipts, against which a trial is measured.
  func withPlannedReceipts(_ receipts: [[[Int64]]]) -> CompiledScenario {
    var projects = projects
    for index in projects.indices { projects[index].plannedReceipts = receipts[index] }
    return CompiledScenario(copying: self, projects: projects)
  }

  private init(copying other: CompiledScenario, projects: [CompiledProject]) {
    horizon = other.horizon
    months = other.months
    years = other.years
    driverYears = other.driverYears
    drivers = other.drivers
    loadings = other.loadings
    sustainability = other.sustainability
    self.projects = projects
    capacity = other.capacity
  }
}
