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
    var tally = Tally(plan, samples: samples)
    // Without a block there is no need of memory.
    guard var block = stream.take() else { return tally }
    let memory = Workspace.allocate(for: plan)
    defer { memory.deallocate() }
    while true {
      let base = Int(block.first - stream.schedule.first)
      plan.loadings.withUnsafeBufferPointer { loadings in
        plan.sustainability.assess.withUnsafeBufferPointer { assess in
          let bench = Bench(
            plan: plan, memory: memory, loadings: loadings, assess: assess, seed: seed)
          run(bench, first: block.first, count: block.count, observation: base, &tally)
        }
      }
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
    tally.programme.add(bench.memory, count: count, observation: observation)
  }
}

/// A worker's memory and tables, from which it makes blocks.
struct Bench {
  let plan: Plan
  let memory: Workspace
  let loadings: UnsafeBufferPointer<LoadingPlan>
  let assess: UnsafeBufferPointer<Int>
  let seed: UInt64
  var isPlan = false
  var journal: Journal?

  /// Draws what all projects of a block share, and clears the programme's sums.
  func begin(first: UInt64, count: Int) {
    let rows = plan.sustainability.assess.count * 3
    memory.programmeCost.update(repeating: 0, count: Workspace.lanes)
    memory.programmeCounts.update(repeating: 0, count: rows * Workspace.lanes)
    if !isPlan { block(first: first, count: count, replica: 0).drawDrivers(plan.drivers) }
  }

  func block(first: UInt64, count: Int, replica: Int) -> Block {
    // Tables may be empty, and an empty buffer has no address; nothing is then read from it.
    Block(
      memory: memory, seed: seed, firstTrial: first, count: count,
      replica: UInt32(truncatingIfNeeded: replica), isPlan: isPlan, journal: journal,
      horizon: plan.horizon, months: plan.months, driverYears: plan.driverYears,
      loadings: loadings.baseAddress ?? Bench.noLoadings,
      sustainability: plan.sustainability, assess: assess.baseAddress ?? Bench.noMonths,
      assessments: assess.count)
  }

  private static var noLoadings: UnsafePointer<LoadingPlan> {
    UnsafePointer(bitPattern: MemoryLayout<LoadingPlan>.alignment).unsafelyUnwrapped
  }
  private static var noMonths: UnsafePointer<Int> {
    UnsafePointer(bitPattern: MemoryLayout<Int>.alignment).unsafelyUnwrapped
  }
}
