/// What one worker has counted: every project, and the programme.
struct Tally: Sendable {
  var projects: [ProjectTally]
  var programme: ProgrammeTally
  /// The largest single flow in pounds; infinite if one was over the limit.
  var largestFlow = 0.0
  /// First trial of the first block in which a flow was over the limit.
  var overflowTrial: UInt64?

  /// `tallies`: how many one worker keeps at a time.
  init(_ plan: Plan, samples: SampleSpace, detail: TallyDetail, of tallies: Int = 1) {
    let layouts = plan.projects.map { TallyLayout(plan, $0, detail) }
    let columns = layouts.reduce(ProgrammeTally.columns(plan)) {
      $0 + $1.columns
    }
    let capacity = ColumnStore.capacity(columns: columns * tallies)
    projects = plan.projects.enumerated().map { index, project in
      let layout = layouts[index]
      return ProjectTally(
        layout,
        store: ColumnStore(samples.projects[index], capacity: capacity))
    }
    programme = ProgrammeTally(plan, store: ColumnStore(samples.programme, capacity: capacity))
  }

  /// No more blocks will come.
  mutating func close() {
    for index in projects.indices { projects[index].store.close() }
    programme.close()
  }

  mutating func merge(_ other: Tally) {
    for index in projects.indices { projects[index].merge(other.projects[index]) }
    programme.merge(other.programme)
    largestFlow = max(largestFlow, other.largestFlow)
    overflowTrial = [overflowTrial, other.overflowTrial].compactMap { $0 }.min()
  }
}
