/// One thread of a run: it takes units until there are none, and counts what it finds.
///
/// The one loop over trials, for every question: of each unit the order is project, copy, variant.
/// A copy is worked out under one variant after the other, or taken over from an equal one.
///
/// Generic over the tally, so that it is compiled for each; without a constraint, whose check at
/// run time would cost a short run 2 % of its instructions.
struct Worker<Tally: Sendable> {
  let execution: Execution
  let turns: [Turn]
  /// Where trials are added up if the run goes project by project.
  let record: FigureRecord?
}

extension Worker where Tally: QuestionTally {
  func run(_ stream: UnitStream, _ tally: Tally) -> Found<Tally> {
    var found = Found(tally: tally, variants: execution.experiment.variants.count)
    // Without a unit there is no need of memory.
    guard var unit = stream.take() else { return found }
    let memory = WorkerMemory.allocate(for: execution)
    defer { memory.deallocate() }
    while true {
      let turn = turns[unit.turn]
      var tallies = turn.enter()
      var blocks = 0
      var next: UnitStream.Unit? = unit
      while let current = next, current.turn == unit.turn {
        play(current, of: turn, memory, &tallies, &found)
        if found.overflow == nil { finish(current, of: turn, memory, &found) }
        blocks += 1
        stream.finish(current.count)
        if found.overflow != nil { stream.stop() }
        next = stream.take()
      }
      turn.leave(tallies, blocks: blocks)
      guard let next else { break }
      unit = next
    }
    found.tally.close()
    return found
  }

  private func play(
    _ unit: UnitStream.Unit, of turn: Turn, _ memory: WorkerMemory,
    _ tallies: inout [ProjectTally], _ found: inout Found<Tally>
  ) {
    memory.begin(turn, first: unit.first, count: unit.count)
    let observation = Int(unit.first - execution.schedule.first)
    for index in turn.projects {
      let project = execution.experiment.projects[index]
      for replica in 0..<execution.copies(of: project) {
        var hasRunShared = false
        for member in project.members where replica < member.replicas {
          memory.workspace.flows.largest = 0
          if !member.isDuplicate {
            let (block, own) = workOut(
              project, member, replica: replica, unit, memory, hasRunShared: &hasRunShared)
            if !tallies.isEmpty {
              tallies[member.slot - turn.firstSlot].add(
                block, own, observation: observation * own.replicas + replica)
            }
            found.tally.add(block, of: own)
          }
          if !memory.trials[member.variant].add(memory.copies[member.source]) {
            memory.workspace.flows.largest = FlowWatch.overflow
          }
          found.note(memory.workspace.flows.largest, variant: member.variant, unit)
        }
        found.tally.add(copy: replica, of: project, index, memory.copies, count: unit.count)
      }
    }
  }

  /// Works a copy out under one variant, after the shared part, which is worked out under the first
  /// of them.
  @inline(__always)
  private func workOut(
    _ project: SharedProject, _ member: SharedProject.Member, replica: Int,
    _ unit: UnitStream.Unit, _ memory: WorkerMemory, hasRunShared: inout Bool
  ) -> (block: Block, own: CompiledProject) {
    let variant = memory.variants[member.variant]
    let own = variant.compiled.projects[member.project]
    var block = variant.block(
      first: unit.first, count: unit.count, replica: replica,
      journal: execution.purpose.keepsJournal ? Journal() : nil)
    if let sharedPart = project.sharedPart {
      block.cachesDraws = true
      if !hasRunShared { block.runShared(sharedPart, of: own) }
      hasRunShared = true
      block.runRest(of: own, after: sharedPart)
    } else {
      block.run(own)
    }
    if let month = execution.moneyMonth { block.addUpMoney(own, before: month) }
    return (block, own)
  }

  /// Counts the trials of a block when all projects have been worked out.
  private func finish(
    _ unit: UnitStream.Unit, of turn: Turn, _ memory: WorkerMemory, _ found: inout Found<Tally>
  ) {
    if let record {
      let variants = turn.beginnings.map(\.variant)
      switch record.add(variants, of: memory.trials, block: unit.block) {
      case .waits: return
      case .overflow(let variant):
        found.note(FlowWatch.overflow, variant: variant, unit)
        return
      case .isComplete: break
      }
    }
    found.tally.finish(
      memory.trials, memory.workspace.tallies, count: unit.count,
      observation: Int(unit.first - execution.schedule.first))
  }
}
