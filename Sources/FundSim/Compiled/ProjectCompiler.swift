/// Compiles one project: hands out columns, resolves ids, orders what depends on what.
struct ProjectCompiler {
  let project: Project
  let scenario: Scenario
  let stages: [Stage]
  let tables: ScoreTables
  var loadings: [CompiledLoading]
  var draws: [ColumnDraw] = []
  /// Columns by where they are drawn: costs without an inflation of their own share the scenario's.
  private var columns: [DrawPlace: CompiledValue] = [:]
  let streamIndex: [String: Int]
  let stageIndex: [String: Int]
  let costIndex: [String: Int]
  let driverIndex: [String: Int]

  init(_ project: Project, in scenario: Scenario, tables: ScoreTables, loadings: [CompiledLoading])
  {
    self.project = project
    self.scenario = scenario
    self.tables = tables
    self.loadings = loadings
    stages = scenario.programme?.stages ?? []
    streamIndex = Self.index(project.streams.map(\.id))
    stageIndex = Self.index(stages.map(\.id))
    costIndex = Self.index(project.costs.map(\.id))
    driverIndex = Self.index(scenario.drivers.map(\.id))
  }

  mutating func compile() -> CompiledProject {
    var pots: [CompiledPot] = []
    var streams = project.streams.enumerated().map { compileStream($1, at: $0, pots: &pots) }
    let costs = project.costs.map { compileCost($0) }
    let reserves = compiled(project.reserves, .balance, .project(project.id, "reserves"))
    let overdraft = compiled(project.overdraft, .money, .project(project.id, "overdraft"))
    let windDown = compiled(project.windDown, .money, .project(project.id, "windDown"))
    let trigger = project.policy.map {
      compiled($0.trigger, .factor, .project(project.id, "trigger"))
    }
    let ownDraws = draws.count
    let compiledStages = stages.enumerated().map { offset, stage in
      compileStage(stage, row: project.streams.count + offset, pots: &pots, streams: &streams)
    }
    for (index, stream) in project.streams.enumerated() {
      streams[index].effects = compileEffects(on: stream)
    }
    return CompiledProject(
      id: project.id, leadType: project.leadType, replicas: project.replicas,
      joins: project.joins, draws: draws, ownDraws: ownDraws, reserves: reserves,
      overdraft: overdraft,
      windDown: windDown, trigger: trigger, stages: compiledStages,
      stageOrder: dependencyOrder(count: compiledStages.count) { stage in
        compiledStages[stage].after.map { [$0] } ?? []
      },
      streams: streams,
      streamOrder: dependencyOrder(count: project.streams.count) { index in
        Self.dependencies(of: streams[index])
      },
      costs: costs, pots: pots,
      payableCosts: costs.indices.map { cost in pots.contains { $0.mayPay[cost] } },
      hasDrivers: project.streams.contains { !$0.drivers.isEmpty }
        || (project.joins && stages.contains { !$0.drivers.isEmpty }))
  }

  func sampler(_ quantity: Quantity, _ domain: Domain) -> Sampler {
    Sampler(quantity, in: domain, tables: tables)
  }

  /// A constant, or a new column of draws.
  mutating func compiled(_ quantity: Quantity, _ domain: Domain, _ place: DrawPlace)
    -> CompiledValue
  {
    if let known = columns[place] { return known }
    let sampler = sampler(quantity, domain)
    if let constant = sampler.constant { return .certain(constant) }
    let slot = draws.count
    draws.append(ColumnDraw(slot: slot, sampler: sampler, place: place))
    let value = CompiledValue(slot: slot, constant: 0)
    columns[place] = value
    return value
  }

  mutating func range(_ loads: [Loading]) -> LoadingRange {
    guard !loads.isEmpty else { return .none }
    let start = loadings.count
    var squares = 0.0
    for load in loads {
      guard let driver = driverIndex[load.driver] else { continue }
      loadings.append(CompiledLoading(driver: driver, beta: load.beta))
      squares += load.beta * load.beta
    }
    return LoadingRange(
      start: start, count: loadings.count - start, residual: max(0, 1 - squares).squareRoot())
  }

  mutating func pot(of stream: Int, _ restricted: [String]?, _ pots: inout [CompiledPot]) -> Int {
    guard let restricted else { return -1 }
    pots.append(
      CompiledPot(stream: stream, mayPay: project.costs.map { restricted.contains($0.id) }))
    return pots.count - 1
  }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func dependencies(of stream: CompiledStream) -> [Int] {
    var result: [Int] = []
    for requirement in stream.requires {
      if case .stream(let index) = requirement { result.append(index) }
    }
    for source in stream.match?.sources ?? [] {
      if case .stream(let index) = source { result.append(index) }
    }
    return result
  }
}
