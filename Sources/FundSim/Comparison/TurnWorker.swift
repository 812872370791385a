/// One thread of a pass that takes the projects in turn.
///
/// The order is project, block, copy, alternative.
struct TurnWorker {
  let plan: ComparisonPlan
  let seed: UInt64
  let detail: TallyDetail
  /// One for each project of the comparison.
  let turns: [ProjectTurn]
  /// One for each simulation.
  let records: [ProgrammeRecord]

  func run(_ stream: BlockStream) -> TurnTally {
    var tally = TurnTally(plan)
    guard var turn = stream.take() else { return tally }
    let benches = AlternativeBenches.allocate(for: plan, seed: seed, detail: detail)
    defer { benches.deallocate() }
    while true {
      let project = turn.project
      var counted = turns[project].enter()
      var blocks = 0
      var next: BlockStream.Turn? = turn
      while let current = next, current.project == project {
        play(current, benches, from: stream.schedule.first, &counted, &tally)
        blocks += 1
        stream.finish(current.count)
        if tally.overflow != nil { stream.stop() }
        next = stream.take()
      }
      for index in counted.indices { counted[index].store.close() }
      turns[project].leave(counted, blocks: blocks)
      guard let next else { return tally }
      turn = next
    }
  }

  private func play(
    _ turn: BlockStream.Turn, _ benches: AlternativeBenches, from start: UInt64,
    _ counted: inout [ProjectTally], _ tally: inout TurnTally
  ) {
    let project = plan.projects[turn.project]
    let observation = Int(turn.first - start)
    benches.begin(project, first: turn.first, count: turn.count)
    for replica in 0..<project.copies {
      benches.play(project, replica: replica, first: turn.first, count: turn.count) {
        place, block, largest in
        let member = project.members[place]
        tally.note(largest, member.simulation, turn)
        guard let block else { return }
        let own = benches.benches[member.simulation].plan.projects[member.project]
        counted[place].add(block, own, observation: observation * own.replicas + replica)
      }
      for pair in tally.pairs.indices {
        benches.addTransitions(
          of: project, turn.project, replica: replica, count: turn.count, to: &tally.pairs[pair])
      }
    }
    for member in project.members {
      let common = benches.benches[member.simulation].common
      if !records[member.simulation].add(common, block: turn.block) {
        tally.note(Workspace.overflow, member.simulation, turn)
      }
    }
  }
}

/// What one worker has counted of a pass, besides each project's own figures.
struct TurnTally: Sendable {
  /// Only their transitions are counted here.
  var pairs: [PairTally]
  /// The largest flow of each simulation, in pounds.
  private(set) var largestFlows: [Double]
  /// The first block, in the order of the pass, in which a flow was over the limit.
  private(set) var overflow: Overflow?

  struct Overflow: Sendable {
    let project: Int
    let simulation: Int
    let firstTrial: UInt64

    var order: (Int, UInt64, Int) { (project, firstTrial, simulation) }
  }

  init(_ plan: ComparisonPlan) {
    pairs = plan.pairs.map(PairTally.init)
    largestFlows = [Double](repeating: 0, count: plan.simulations.count)
  }

  /// Remembers the largest flow of a block, and the first that was too large.
  mutating func note(_ largest: Double, _ simulation: Int, _ turn: BlockStream.Turn) {
    largestFlows[simulation] = max(largestFlows[simulation], largest)
    if largest == Workspace.overflow {
      meet(Overflow(project: turn.project, simulation: simulation, firstTrial: turn.first))
    }
  }

  private mutating func meet(_ other: Overflow) {
    if let known = overflow, known.order <= other.order { return }
    overflow = other
  }

  mutating func merge(_ other: TurnTally) {
    for index in pairs.indices { pairs[index].merge(other.pairs[index]) }
    for index in largestFlows.indices {
      largestFlows[index] = max(largestFlows[index], other.largestFlows[index])
    }
    if let overflow = other.overflow { meet(overflow) }
  }
}
