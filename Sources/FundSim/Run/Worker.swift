/// Everything one thread needs: it takes blocks until there are none and counts what it finds.
struct Worker {
  private let plan: Plan
  private let seed: UInt64
  private let samples: SampleSpace

  init(_ plan: Plan, seed: UInt64, samples: SampleSpace) {
    self.plan = plan
    self.seed = seed
    self.samples = samples
  }

  func run(_ stream: BlockStream) -> Tally {
    var tally = Tally(plan, samples: samples, detail: .full)
    // Without a block there is no need of memory.
    guard var block = stream.take() else { return tally }
    let memory = Workspace.allocate(for: [plan])
    let common = CommonRows.allocate(for: plan)
    defer {
      memory.deallocate()
      common.deallocate()
    }
    let bench = Bench(plan: plan, memory: memory, common: common, seed: seed, keepsMoney: true)
    while true {
      let base = Int(block.first - stream.schedule.first)
      run(bench, first: block.first, count: block.count, observation: base, &tally)
      stream.finish(block.count)
      if memory.largest.pointee == Workspace.overflow {
        // Blocks are handed out in order and all finished, so the first one is among those taken.
        tally.overflowTrial = block.first
        stream.stop()
        break
      }
      guard let next = stream.take() else { break }
      block = next
    }
    tally.largestFlow = memory.largest.pointee
    tally.close()
    return tally
  }

  private func run(
    _ bench: Bench, first: UInt64, count: Int, observation: Int, _ tally: inout Tally
  ) {
    bench.begin(first: first, count: count)
    for (index, project) in plan.projects.enumerated() {
      for replica in 0..<project.replicas {
        let block = bench.block(first: first, count: count, replica: replica)
        block.run(project)
        tally.projects[index].add(
          block, project, observation: observation * project.replicas + replica)
      }
    }
    tally.programme.add(
      bench.common, scratch: bench.memory.scratch, count: count, observation: observation)
  }
}
