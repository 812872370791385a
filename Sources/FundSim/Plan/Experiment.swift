/// Several scenarios to be played on the same draws: the different ones compiled once each, and what
/// they have in common of each project.
///
/// Every question is asked of one: a run is an experiment of one variant.
struct Experiment: Sendable {
  /// The different scenarios.
  let variants: [Simulation]
  /// Every project that some variant has, in the order in which they first appear.
  let projects: [SharedProject]

  init(_ variants: [Simulation]) {
    self.variants = variants
    projects = SharedProject.roster(variants)
  }

  var plans: [Plan] { variants.map(\.compiled) }

  /// Projects under variants that are worked out, and not taken over: each has a slot.
  var slots: Int { projects.reduce(0) { $0 + $1.slots.count } }

  /// For each project of a variant, in the order of its document: where it is counted.
  func slots(of variant: Int) -> [Int] {
    var slots = variants[variant].compiled.projects.map { _ in 0 }
    for project in projects {
      if let member = project.member(of: variant) { slots[member.project] = member.slot }
    }
    return slots
  }
}

extension Experiment {
  /// Compiles the scenarios, those that are equal but for their labels once; the variant of each.
  ///
  /// - Throws: `SimulationError` when one cannot be run.
  static func compile(
    _ scenarios: [Scenario], threads: Int?
  ) throws(SimulationError) -> (experiment: Experiment, variants: [Int]) {
    let tables = ScoreTables()
    var distinct: [Scenario] = []
    var unlike: [Scenario] = []
    var places: [Int] = []
    for scenario in scenarios {
      let bare = scenario.withoutLabels
      if let known = distinct.firstIndex(of: bare) {
        places.append(known)
      } else {
        places.append(distinct.count)
        distinct.append(bare)
        unlike.append(scenario)
      }
    }
    let variants = try Parallel.map(unlike, threads: threads) {
      (scenario) throws(SimulationError) in
      try Simulation(scenario, tables: tables)
    }
    return (Experiment(variants), places)
  }
}

/// A project as the variants have it.
struct SharedProject: Sendable {
  /// The place of the project in one variant.
  struct Member: Sendable {
    let variant: Int
    let project: Int
    let replicas: Int
    /// The variant whose paths these are: this one, or an earlier one in which nothing that the
    /// project knows of is different.
    let source: Int
    /// Where the paths are counted: among all projects of the experiment, that of the source.
    let slot: Int

    var isDuplicate: Bool { source != variant }
  }

  let id: String
  let leadType: LeadType
  let members: [Member]
  /// Those of the members that are no duplicates.
  let slots: Range<Int>
  /// What is worked out once for all members that are no duplicates.
  let groundwork: Groundwork?

  var copies: Int { members.map(\.replicas).max() ?? 0 }

  func member(of variant: Int) -> Member? { members.first { $0.variant == variant } }

  static func roster(_ variants: [Simulation]) -> [SharedProject] {
    var order: [String] = []
    var places: [String: [(variant: Int, project: Int)]] = [:]
    for (index, variant) in variants.enumerated() {
      for (place, project) in variant.scenario.projects.enumerated() {
        if places[project.id] == nil { order.append(project.id) }
        places[project.id, default: []].append((index, place))
      }
    }
    var next = 0
    return order.map { id in
      let project = SharedProject(id, places[id] ?? [], of: variants, firstSlot: next)
      next = project.slots.upperBound
      return project
    }
  }

  private init(
    _ id: String, _ places: [(variant: Int, project: Int)], of variants: [Simulation],
    firstSlot: Int
  ) {
    var members: [Member] = []
    var sources: [Member] = []
    for (variant, place) in places {
      let scenario = variants[variant].scenario
      let project = scenario.projects[place]
      let source = sources.first { member in
        let other = variants[member.variant].scenario
        return scenario.plays(project, as: other.projects[member.project], of: other)
      }
      let member = Member(
        variant: variant, project: place, replicas: project.replicas,
        source: source?.variant ?? variant, slot: source?.slot ?? firstSlot + sources.count)
      members.append(member)
      if source == nil { sources.append(member) }
    }
    self.id = id
    self.members = members
    slots = firstSlot..<(firstSlot + sources.count)
    leadType = variants[members[0].variant].scenario.projects[members[0].project].leadType
    groundwork = Self.groundwork(of: sources, variants)
  }

  /// What the sources have in common, if they are all the same project under different programmes.
  private static func groundwork(of sources: [Member], _ variants: [Simulation]) -> Groundwork? {
    guard sources.count > 1 else { return nil }
    let scenarios = sources.map { variants[$0.variant].scenario }
    let first = scenarios[0].projects[sources[0].project].withoutLabels
    let areAlike = zip(sources, scenarios).allSatisfy { source, scenario in
      scenario.resembles(scenarios[0])
        && scenario.projects[source.project].withoutLabels == first
    }
    guard areAlike else { return nil }
    return Groundwork(sources.map { variants[$0.variant].compiled.projects[$0.project] })
  }
}
