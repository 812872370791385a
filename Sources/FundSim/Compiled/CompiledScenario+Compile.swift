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
      let plan = compiler.compile()
      table = compiler.loadings
      capacity.widen(
        to: Capacity(
          columns: plan.draws.count, streams: plan.streams.count, stages: plan.stages.count,
          costs: plan.costs.count, pots: plan.pots.count))
      compiled.append(plan)
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

  /// The same plan with each project's planned receipts, against which a trial is measured.
  func withPlannedReceipts(_ receipts: [[[Int64]]]) -> CompiledScenario {
    var projects = projects
    for index in projects.indices { projects[index].plannedReceipts = receipts[index] }
    return CompiledScenario(copying: self, projects: projects)
  }

  private init(copying plan: CompiledScenario, projects: [CompiledProject]) {
    horizon = plan.horizon
    months = plan.months
    years = plan.years
    driverYears = plan.driverYears
    drivers = plan.drivers
    loadings = plan.loadings
    sustainability = plan.sustainability
    self.projects = projects
    capacity = plan.capacity
  }
}

/// Indices of the elements in an order in which each comes after those it depends on; document
/// order wherever that allows. `dependencies` must have no cycle (a valid scenario has none).
func dependencyOrder(count: Int, dependencies: (Int) -> [Int]) -> [Int] {
  var order: [Int] = []
  var placed = [Bool](repeating: false, count: count)
  // Depth first, with a stack of our own: a chain may be as long as the scenario.
  for root in 0..<count where !placed[root] {
    var stack = [root]
    var onStack = [Bool](repeating: false, count: count)
    onStack[root] = true
    while let node = stack.last {
      let missing = dependencies(node).first { !placed[$0] && !onStack[$0] }
      if let missing {
        stack.append(missing)
        onStack[missing] = true
      } else {
        stack.removeLast()
        if !placed[node] {
          placed[node] = true
          order.append(node)
        }
      }
    }
  }
  return order
}
