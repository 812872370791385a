/// One thread of a comparison: it takes blocks, works every alternative out on the same trials
/// before the next block, and counts what it finds.
///
/// The order is block, project, copy, alternative. So what one copy of a project comes to under
/// every alternative is at hand at once, and nothing of a trial outlives its block.
struct ComparisonWorker {
  let plan: ComparisonPlan
  let seed: UInt64
  let samples: [SampleSpace]
  let detail: TallyDetail
  let willingness: [Int64]

  func run(_ stream: BlockStream) -> ComparisonTally {
    var tally = ComparisonTally(
      plan, samples: samples, detail: detail, willingness: willingness)
    guard var block = stream.take() else { return tally }
    let plans = plan.plans
    let memory = Workspace.allocate(for: plans)
    let common = plans.map(CommonRows.allocate)
    let states = common.map { StateRows.allocate(assessments: $0.assessments) }
    defer {
      memory.deallocate()
      for rows in common { rows.deallocate() }
      for rows in states { rows.deallocate() }
    }
    let benches = zip(plans, common).map {
      Bench(plan: $0, memory: memory, common: $1, seed: seed, keepsMoney: detail == .full)
    }
    while true {
      let base = Int(block.first - stream.schedule.first)
      run(benches, states, first: block.first, count: block.count, observation: base, &tally)
      stream.finish(block.count)
      if let culprit = tally.simulations.firstIndex(where: { $0.largestFlow.isInfinite }) {
        tally.simulations[culprit].overflowTrial = block.first
        stream.stop()
        break
      }
      guard let next = stream.take() else { break }
      block = next
    }
    for index in tally.simulations.indices { tally.simulations[index].close() }
    return tally
  }

  private func run(
    _ benches: [Bench], _ states: [StateRows], first: UInt64, count: Int, observation: Int,
    _ tally: inout ComparisonTally
  ) {
    for bench in benches { bench.begin(first: first, count: count) }
    for (index, project) in plan.projects.enumerated() {
      for replica in 0..<project.copies {
        var isLaid = false
        for member in project.members where replica < member.replicas {
          play(
            member, benches[member.simulation], states, project.groundwork, &isLaid,
            replica: replica, first: first, count: count, observation: observation,
            &tally.simulations[member.simulation])
        }
        for pair in tally.pairs.indices {
          addTransitions(of: project, index, replica: replica, states, count, &tally.pairs[pair])
        }
      }
    }
    let common = benches.map(\.common)
    for (index, bench) in benches.enumerated() {
      tally.simulations[index].programme.add(
        bench.common, scratch: bench.memory.scratch, count: count, observation: observation)
    }
    for index in tally.pairs.indices {
      let pair = tally.pairs[index].pair
      tally.pairs[index].add(common[pair.from], common[pair.to], count: count)
    }
    for index in tally.fields.indices { tally.fields[index].add(common, count: count) }
  }

  /// Works one copy out, or takes over what its twin has come to.
  private func play(
    _ member: ComparedProject.Member, _ bench: Bench, _ states: [StateRows],
    _ groundwork: Groundwork?, _ isLaid: inout Bool, replica: Int, first: UInt64, count: Int,
    observation: Int, _ tally: inout Tally
  ) {
    var block = bench.block(first: first, count: count, replica: replica)
    bench.memory.largest.pointee = 0
    if let twin = member.twin {
      states[twin].restore(to: bench.memory)
      block.addToProgramme()
    } else {
      let project = bench.plan.projects[member.project]
      // A tally of the money uses up the streams' rows.
      if let groundwork, detail == .outcomes {
        block.sharesLuck = true
        if !isLaid { block.lay(groundwork, of: project) }
        isLaid = true
        block.build(on: groundwork, project)
      } else {
        block.run(project)
      }
      // Tallies use the rows of outcomes, and leave them as they are.
      states[member.simulation].keep(bench.memory)
      tally.projects[member.project].add(
        block, project, observation: observation * project.replicas + replica)
    }
    tally.largestFlow = max(tally.largestFlow, bench.memory.largest.pointee)
  }

  private func addTransitions(
    of project: ComparedProject, _ index: Int, replica: Int, _ states: [StateRows], _ count: Int,
    _ tally: inout PairTally
  ) {
    let place = tally.pair.places[index]
    guard place >= 0, replica < tally.pair.projects[place].copies,
      let from = project.member(of: tally.pair.from), let to = project.member(of: tally.pair.to)
    else { return }
    tally.add(
      place, states[from.twin ?? from.simulation], states[to.twin ?? to.simulation], count: count)
  }
}
