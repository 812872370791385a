/// One thread of a comparison that takes all projects of a block together: it works every
/// alternative out on the same trials before the next block, and counts what it finds.
///
/// The order is block, project, copy, alternative.
struct ComparisonWorker {
  let plan: ComparisonPlan
  let seed: UInt64
  let samples: [SampleSpace]
  let detail: TallyDetail
  let willingness: [Int64]
  /// The programme's sums of all trials, one for each simulation, if the projects have been worked
  /// out in turn before.
  var records: [ProgrammeRecord] = []

  func run(_ stream: BlockStream) -> ComparisonTally {
    var tally = ComparisonTally(
      plan, samples: samples, detail: detail, willingness: willingness)
    guard var block = stream.take() else { return tally }
    let benches = AlternativeBenches.allocate(for: plan, seed: seed, detail: detail)
    defer { benches.deallocate() }
    while true {
      let observation = Int(block.first - stream.schedule.first)
      if records.isEmpty {
        play(benches, first: block.first, count: block.count, observation: observation, &tally)
      } else {
        for (record, bench) in zip(records, benches.benches) {
          record.read(block: block.block, into: bench.common)
        }
      }
      count(benches, count: block.count, observation: observation, &tally)
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

  private func play(
    _ benches: AlternativeBenches, first: UInt64, count: Int, observation: Int,
    _ tally: inout ComparisonTally
  ) {
    for bench in benches.benches { bench.begin(first: first, count: count) }
    for (index, project) in plan.projects.enumerated() {
      for replica in 0..<project.copies {
        benches.play(project, replica: replica, first: first, count: count) {
          place, block, largest in
          let member = project.members[place]
          let simulation = member.simulation
          tally.simulations[simulation].largestFlow = max(
            tally.simulations[simulation].largestFlow, largest)
          guard let block else { return }
          let own = benches.benches[simulation].plan.projects[member.project]
          tally.simulations[simulation].projects[member.project].add(
            block, own, observation: observation * own.replicas + replica)
        }
        for pair in tally.pairs.indices {
          benches.addTransitions(
            of: project, index, replica: replica, count: count, to: &tally.pairs[pair])
        }
      }
    }
  }

  /// Counts what the programmes of a block come to.
  private func count(
    _ benches: AlternativeBenches, count: Int, observation: Int, _ tally: inout ComparisonTally
  ) {
    for (index, bench) in benches.benches.enumerated() {
      tally.simulations[index].programme.add(
        bench.common, scratch: bench.memory.scratch, count: count, observation: observation)
    }
    let common = benches.common
    for index in tally.pairs.indices {
      let pair = tally.pairs[index].pair
      tally.pairs[index].add(common[pair.from], common[pair.to], count: count)
    }
    for index in tally.fields.indices { tally.fields[index].add(common, count: count) }
  }
}
