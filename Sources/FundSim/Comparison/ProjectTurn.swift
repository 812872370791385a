import Synchronization

/// One project's turn in a pass: its columns under every alternative while its blocks are worked
/// out, and what they came to.
///
/// The columns are made when the first worker comes and given back when the last block has been
/// counted, so that a pass holds those of a project or two.
final class ProjectTurn: Sendable {
  /// One element for each member of the project.
  struct Found: Sendable {
    var summaries: [ProjectSummary] = []
    /// Without their columns.
    var tallies: [ProjectTally] = []
  }

  private struct State {
    var spaces: [ColumnSpace] = []
    var tallies: [ProjectTally] = []
    var blocks = 0
    var found: Found?
  }

  private let project: ComparedProject
  private let plans: [Plan]
  private let detail: TallyDetail
  private let schedule: BlockSchedule
  private let pool: SpacePool
  private let state = Mutex(State())

  init(
    _ project: ComparedProject, plans: [Plan], detail: TallyDetail, schedule: BlockSchedule,
    pool: SpacePool
  ) {
    self.project = project
    self.plans = plans
    self.detail = detail
    self.schedule = schedule
    self.pool = pool
  }

  /// Once every block has been counted.
  var found: Found? { state.withLock { $0.found } }

  /// Tallies in which one worker counts its blocks, one for each member; a twin's stays empty.
  func enter() -> [ProjectTally] {
    let layouts = project.members.map { member in
      TallyLayout(plans[member.simulation], own(member), detail)
    }
    let spaces = state.withLock { state in
      if state.spaces.isEmpty { state.spaces = project.members.map(space) }
      return state.spaces
    }
    let capacity = ColumnStore.capacity(columns: layouts.reduce(0) { $0 + $1.columns })
    return zip(layouts, spaces).map {
      ProjectTally($0, store: ColumnStore($1, capacity: capacity))
    }
  }

  /// Adds what a worker has counted in so many blocks; whoever brings the last ones sums up.
  func leave(_ tallies: [ProjectTally], blocks: Int) {
    let all = state.withLock { state -> [ProjectTally]? in
      if state.tallies.isEmpty {
        state.tallies = tallies
      } else {
        for index in tallies.indices { state.tallies[index].merge(tallies[index]) }
      }
      state.blocks += blocks
      return state.blocks == schedule.blocks ? state.tallies : nil
    }
    guard let all else { return }
    let found = sumUp(all)
    state.withLock { state in
      for space in state.spaces { pool.giveBack(space) }
      state = State(found: found)
    }
  }

  private func sumUp(_ tallies: [ProjectTally]) -> Found {
    var found = Found()
    for (index, member) in project.members.enumerated() {
      let source = project.members.firstIndex { $0.simulation == member.twin } ?? index
      var tally = tallies[source]
      found.summaries.append(
        ProjectSummaryBuilder(
          project: own(member), plan: plans[member.simulation], tally: tally,
          trials: schedule.trials
        ).summary())
      tally.store = ColumnStore(.counted([]), capacity: 0)
      found.tallies.append(tally)
    }
    return found
  }

  private func own(_ member: ComparedProject.Member) -> ProjectPlan {
    plans[member.simulation].projects[member.project]
  }

  /// As elsewhere, but exact values are kept in a room of the pool.
  private func space(_ member: ComparedProject.Member) -> ColumnSpace {
    if member.twin != nil { return .counted([]) }
    let samples = ProjectSamples(
      plans[member.simulation], own(member), trials: schedule.trials, detail: detail)
    return samples.areExact
      ? pool.exact(columns: samples.columns, observations: samples.observations) : samples.space
  }
}
