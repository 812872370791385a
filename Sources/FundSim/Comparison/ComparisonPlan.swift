/// A comparison compiled: the different scenarios once each, and who meets whom.
struct ComparisonPlan: Sendable {
  /// One for each scenario that is not equal to an earlier one.
  let simulations: [Simulation]
  /// For each alternative, its simulation.
  let indexes: [Int]
  /// Every project that some simulation has, in the order in which they first appear.
  let projects: [ComparedProject]
  let pairs: [PairPlan]
  let fields: [FieldPlan]

  /// One simulation, compared with nothing.
  init(alone simulation: Simulation) {
    simulations = [simulation]
    indexes = [0]
    projects = ComparedProject.roster([simulation])
    pairs = []
    fields = []
  }

  var plans: [Plan] { simulations.map(\.compiled) }

  init(_ setup: Comparison.Setup) throws(SimulationError) {
    let tables = ScoreTables()
    var distinct: [Scenario] = []
    var unlike: [Scenario] = []
    var indexes: [Int] = []
    for scenario in setup.scenarios {
      let bare = scenario.withoutLabels
      if let known = distinct.firstIndex(of: bare) {
        indexes.append(known)
      } else {
        indexes.append(distinct.count)
        distinct.append(bare)
        unlike.append(scenario)
      }
    }
    let compiled = try Parallel.map(unlike) { (scenario) throws(SimulationError) in
      try Simulation(scenario, tables: tables)
    }
    simulations = compiled
    self.indexes = indexes
    let roster = ComparedProject.roster(compiled)
    projects = roster
    pairs = setup.pairs.map { pair in
      PairPlan(
        from: indexes[pair.from], to: indexes[pair.to], simulations: compiled, roster: roster)
    }
    fields = setup.fields.map { field in
      FieldPlan(alternatives: field, indexes: indexes, simulations: compiled)
    }
  }
}

/// A project as the alternatives have it.
struct ComparedProject: Sendable {
  /// The place of the project in one simulation.
  struct Member: Sendable {
    let simulation: Int
    let project: Int
    let replicas: Int
    /// An earlier simulation in which nothing that the project knows of is different, so that its
    /// paths are the same ones.
    let twin: Int?
  }

  let id: String
  let leadType: LeadType
  let members: [Member]
  /// What is worked out once for all members that are no twins.
  let groundwork: Groundwork?

  var copies: Int { members.map(\.replicas).max() ?? 0 }

  func member(of simulation: Int) -> Member? { members.first { $0.simulation == simulation } }

  static func roster(_ simulations: [Simulation]) -> [ComparedProject] {
    var order: [String] = []
    var members: [String: [Member]] = [:]
    for (index, simulation) in simulations.enumerated() {
      for (place, project) in simulation.scenario.projects.enumerated() {
        let known = members[project.id] ?? []
        if known.isEmpty { order.append(project.id) }
        let twin = known.first { member in
          let other = simulations[member.simulation].scenario
          return member.twin == nil
            && simulation.scenario.plays(project, as: other.projects[member.project], of: other)
        }
        members[project.id] =
          known + [
            Member(
              simulation: index, project: place, replicas: project.replicas,
              twin: twin?.simulation)
          ]
      }
    }
    return order.map { id in
      let members = members[id] ?? []
      let first = members[0]
      return ComparedProject(
        id: id,
        leadType: simulations[first.simulation].scenario.projects[first.project].leadType,
        members: members, groundwork: groundwork(of: members, simulations))
    }
  }

  /// What the members have in common, if all that are no twins are the same project under
  /// different programmes.
  private static func groundwork(
    of members: [Member], _ simulations: [Simulation]
  ) -> Groundwork? {
    let players = members.filter { $0.twin == nil }
    guard players.count > 1 else { return nil }
    let scenarios = players.map { simulations[$0.simulation].scenario }
    let first = scenarios[0].projects[players[0].project]
    let areAlike = zip(players, scenarios).allSatisfy { player, scenario in
      scenario.resembles(scenarios[0])
        && scenario.projects[player.project].withoutLabels == first.withoutLabels
    }
    guard areAlike else { return nil }
    return Groundwork(
      players.map { simulations[$0.simulation].compiled.projects[$0.project] })
  }
}

/// Two simulations to be compared trial by trial.
struct PairPlan: Sendable {
  struct Project: Sendable {
    /// In the roster.
    let index: Int
    let copies: Int
    let onlyFrom: Int
    let onlyTo: Int
  }

  let from: Int
  let to: Int
  /// Assessments that both have: the month, and its place in each.
  let months: [(month: Int, from: Int, to: Int)]
  /// Those of the roster that either has.
  let projects: [Project]
  /// For each project of the roster, its place in `projects`, or −1.
  let places: [Int]

  init(from: Int, to: Int, simulations: [Simulation], roster: [ComparedProject]) {
    self.from = from
    self.to = to
    let (first, second) = (
      simulations[from].scenario.sustainability.assess,
      simulations[to].scenario.sustainability.assess
    )
    months = first.enumerated().compactMap { place, month in
      second.firstIndex(of: month).map { (month, place, $0) }
    }
    var projects: [Project] = []
    places = roster.enumerated().map { index, project in
      let before = project.member(of: from)?.replicas ?? 0
      let after = project.member(of: to)?.replicas ?? 0
      guard before + after > 0 else { return -1 }
      let copies = min(before, after)
      projects.append(
        Project(
          index: index, copies: copies, onlyFrom: before - copies, onlyTo: after - copies))
      return projects.count - 1
    }
    self.projects = projects
  }
}

/// Alternatives that compete for being the best.
struct FieldPlan: Sendable {
  let alternatives: [Int]
  /// The different simulations among them, and for each alternative which of these it is. Equal
  /// scenarios compete as one.
  let competitors: [Int]
  let places: [Int]
  /// Assessments that all have: the month, and its place in each competitor.
  let months: [(month: Int, places: [Int])]

  init(alternatives: [Int], indexes: [Int], simulations: [Simulation]) {
    self.alternatives = alternatives
    var competitors: [Int] = []
    places = alternatives.map { alternative in
      let simulation = indexes[alternative]
      if let known = competitors.firstIndex(of: simulation) { return known }
      competitors.append(simulation)
      return competitors.count - 1
    }
    self.competitors = competitors
    let assessed = competitors.map { simulations[$0].scenario.sustainability.assess }
    months = (assessed.first ?? []).compactMap { month in
      let places = assessed.compactMap { $0.firstIndex(of: month) }
      return places.count == assessed.count ? (month, places) : nil
    }
  }
}
