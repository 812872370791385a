/// One thread's memory for all alternatives of a comparison, on which it works projects out under
/// each of them.
///
/// What one copy of a project comes to under every alternative is at hand at once, so that it can be
/// compared; nothing of a trial outlives its block.
struct AlternativeBenches {
  let benches: [Bench]
  /// Where the last copy stood, one for each simulation.
  let states: [StateRows]
  private let memory: Workspace
  /// For each simulation, the first that has the same drivers.
  private let climates: [Int]

  var common: [CommonRows] { benches.map(\.common) }

  static func allocate(
    for plan: ComparisonPlan, seed: UInt64, detail: TallyDetail
  ) -> AlternativeBenches {
    let memory = Workspace.allocate(for: plan.plans)
    return AlternativeBenches(
      benches: plan.plans.map {
        Bench(
          plan: $0, memory: memory, common: CommonRows.allocate(for: $0), seed: seed,
          keepsMoney: detail == .full)
      },
      states: plan.plans.map { StateRows.allocate(assessments: $0.sustainability.assess.count) },
      memory: memory,
      climates: plan.simulations.map { simulation in
        plan.simulations.firstIndex {
          $0.scenario.drivers == simulation.scenario.drivers
            && $0.compiled.driverYears == simulation.compiled.driverYears
        } ?? 0
      })
  }

  func deallocate() {
    memory.deallocate()
    for bench in benches { bench.common.deallocate() }
    for rows in states { rows.deallocate() }
  }

  /// Begins a block of one project: clears the programmes' sums, and draws the drivers that the
  /// project follows, once where alternatives have the same.
  func begin(_ project: ComparedProject, first: UInt64, count: Int) {
    var drawn: Int?
    for member in project.members {
      let bench = benches[member.simulation]
      let follows = member.twin == nil && bench.plan.projects[member.project].hasDrivers
      if follows, let drawn, climates[drawn] == climates[member.simulation] {
        bench.begin(first: first, count: count, followsDrivers: false)
        bench.copyDrivers(of: benches[drawn])
      } else {
        bench.begin(first: first, count: count, followsDrivers: follows)
        if follows { drawn = member.simulation }
      }
    }
  }

  /// Works one copy of a project out under every alternative that has it, or takes over what its twin
  /// has come to. After each of them `use` is called with the member's place, the block that was
  /// worked out, none for a twin, and the largest flow in it.
  func play(
    _ project: ComparedProject, replica: Int, first: UInt64, count: Int,
    _ use: (_ place: Int, _ block: Block?, _ largest: Double) -> Void
  ) {
    var isLaid = false
    for (place, member) in project.members.enumerated() where replica < member.replicas {
      let bench = benches[member.simulation]
      var block = bench.block(first: first, count: count, replica: replica)
      memory.largest.pointee = 0
      if let twin = member.twin {
        states[twin].restore(to: memory)
        block.addToProgramme()
        use(place, nil, memory.largest.pointee)
        continue
      }
      let own = bench.plan.projects[member.project]
      if let groundwork = project.groundwork {
        block.sharesLuck = true
        if !isLaid { block.lay(groundwork, of: own) }
        isLaid = true
        block.build(on: groundwork, own)
      } else {
        block.run(own)
      }
      // Tallies use the rows of outcomes, and leave them as they are.
      states[member.simulation].keep(memory)
      use(place, block, memory.largest.pointee)
    }
  }

  /// Counts where a copy that has just been played stands under both alternatives of a pair.
  func addTransitions(
    of project: ComparedProject, _ index: Int, replica: Int, count: Int, to tally: inout PairTally
  ) {
    let place = tally.pair.places[index]
    guard place >= 0, replica < tally.pair.projects[place].copies,
      let from = project.member(of: tally.pair.from), let to = project.member(of: tally.pair.to)
    else { return }
    tally.add(
      place, states[from.twin ?? from.simulation], states[to.twin ?? to.simulation], count: count)
  }
}
