import Synchronization

/// The projects that workers work out together in all blocks of a run: their tallies under every
/// variant, one a slot.
///
/// Samples are made when the first worker comes. Where a run goes project by project a turn is
/// summed up when its last block has been counted, and its samples go, so that a run holds those of
/// a project or two.
final class Turn: Sendable {
  /// How a block begins under one variant.
  struct Beginning: Sendable {
    enum Drivers: Sendable {
      case none, draw
      case copy(Int)
    }
    let variant: Int
    let drivers: Drivers
  }

  private struct State {
    var samples: [Sample] = []
    var tallies: [ProjectTally] = []
    var blocks = 0
    var found: [ProjectResult] = []
  }

  /// Of the experiment's roster.
  let projects: Range<Int>
  let firstSlot: Int
  let beginnings: [Beginning]
  private let execution: Execution
  /// The first member of each slot.
  private let players: [SharedProject.Member]
  private let pool: SpacePool
  private let state = Mutex(State())

  init(_ projects: Range<Int>, of execution: Execution, pool: SpacePool) {
    let shared = execution.experiment.projects[projects]
    self.projects = projects
    self.execution = execution
    self.pool = pool
    firstSlot = shared.first?.slots.lowerBound ?? 0
    players = shared.flatMap(\.sources)
    beginnings = Self.beginnings(of: shared, execution.experiment)
  }

  private static func beginnings(
    of projects: ArraySlice<SharedProject>, _ experiment: Experiment
  ) -> [Beginning] {
    var drawn: [Int] = []
    return experiment.variants.indices.compactMap { variant in
      let members = projects.compactMap { $0.member(of: variant) }
      if members.isEmpty { return nil }
      let follows = members.contains { member in
        !member.isDuplicate
          && experiment.variants[variant].compiled.projects[member.project].hasDrivers
      }
      guard follows else { return Beginning(variant: variant, drivers: .none) }
      let known = drawn.first {
        experiment.variants[$0].hasSameDrivers(experiment.variants[variant])
      }
      if known == nil { drawn.append(variant) }
      return Beginning(variant: variant, drivers: known.map { .copy($0) } ?? .draw)
    }
  }
}

extension Turn {
  /// Tallies in which one worker counts its blocks, one for each slot; none where nothing is kept
  /// of the projects.
  func enter() -> [ProjectTally] {
    guard let detail = execution.detail else { return [] }
    let layouts = players.map { player in
      let scenario = execution.experiment.variants[player.variant].compiled
      return TallyLayout(scenario, scenario.projects[player.project], detail)
    }
    let samples = state.withLock { state in
      if state.samples.isEmpty { state.samples = players.map { sample(of: $0, detail) } }
      return state.samples
    }
    let capacity = SampleWriter.capacity(columns: layouts.reduce(0) { $0 + $1.columns })
    return zip(layouts, samples).map {
      ProjectTally($0, store: SampleWriter($1, capacity: capacity))
    }
  }

  /// Adds what a worker has counted in so many blocks.
  func leave(_ tallies: consuming [ProjectTally], blocks: Int) {
    for index in tallies.indices { tallies[index].store.close() }
    let left = tallies
    let isLast = state.withLock { state in
      if state.tallies.isEmpty {
        state.tallies = left
      } else {
        for index in left.indices { state.tallies[index].merge(left[index]) }
      }
      state.blocks += blocks
      return state.blocks == execution.schedule.blocks
    }
    if isLast, execution.order == .projectByProject { sumUp() }
  }

  /// Turns the tallies into results, and lets their samples go.
  private func sumUp() {
    let experiment = execution.experiment
    let found = experiment.results(of: experiment.projects[projects], tallies)
    state.withLock { $0 = State(found: found) }
  }

  /// Those of a turn that has been summed up.
  var found: [ProjectResult] { state.withLock { $0.found } }

  /// Those of a turn that has not.
  var tallies: [ProjectTally] { state.withLock { $0.tallies } }

  private func sample(of member: SharedProject.Member, _ detail: TallyDetail) -> Sample {
    let scenario = execution.experiment.variants[member.variant].compiled
    let shape = SampleShape(
      scenario, scenario.projects[member.project], trials: execution.wholeTrials, detail: detail)
    return Sample(
      shape, observations: execution.schedule.trials * member.replicas, pool: pool)
  }
}

extension Variant {
  fileprivate func hasSameDrivers(_ other: Variant) -> Bool {
    scenario.drivers == other.scenario.drivers
      && compiled.driverYears == other.compiled.driverYears
  }
}
