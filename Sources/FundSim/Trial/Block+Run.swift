extension Block {
  /// Works out one project and replica for every trial of the block.
  func run(_ project: CompiledProject) {
    clear(project)
    drawFields(project.draws[...])
    passStages(project)
    for index in project.streamOrder { award(project.streams[index], project) }
    payStages(project)
    bearCosts(project)
    keepBooks(project)
    judge(project)
  }

  /// Does what several designs have in common of a project: its own draws, the streams and costs
  /// that no programme touches.
  func runShared(_ sharedPart: SharedPart, of project: CompiledProject) {
    memory.draws.cache.clear()
    clear(project)
    drawFields(project.draws[..<project.ownDraws])
    for index in project.streamOrder where sharedPart.streams[index] {
      award(project.streams[index], project)
    }
    if sharedPart.holdsCosts { bearCosts(project) }
    let cells = months * Self.lanes
    memory.kept.income.update(from: memory.books.income, count: cells)
    memory.kept.secured.update(
      from: memory.outcomes.secured, count: assessments * SecuredPart.count * Self.lanes)
    memory.kept.owed.update(from: memory.outcomes.owed, count: assessments * Self.lanes)
    memory.kept.largest[0] = memory.flows.largest
  }

  /// Works out the rest of a project whose shared part has been worked out, by this design or
  /// another; the same results as `run`.
  func runRest(of project: CompiledProject, after sharedPart: SharedPart) {
    clearBooks(project)
    let cells = months * Self.lanes
    memory.books.income.update(from: memory.kept.income, count: cells)
    memory.outcomes.secured.update(
      from: memory.kept.secured, count: assessments * SecuredPart.count * Self.lanes)
    memory.outcomes.owed.update(from: memory.kept.owed, count: assessments * Self.lanes)
    memory.flows.largest = max(memory.flows.largest, memory.kept.largest[0])
    drawFields(project.draws[project.ownDraws...])
    passStages(project)
    for index in project.streamOrder where !sharedPart.streams[index] {
      award(project.streams[index], project)
    }
    payStages(project)
    if !sharedPart.holdsCosts { bearCosts(project) }
    keepBooks(project)
    judge(project)
  }

  /// Forgets the last project. Rows that are written in full are left as they are.
  private func clear(_ project: CompiledProject) {
    let lanes = Self.lanes
    let cells = months * lanes
    memory.books.income.update(repeating: 0, count: cells)
    memory.outcomes.secured.update(repeating: 0, count: assessments * SecuredPart.count * lanes)
    memory.outcomes.owed.update(repeating: 0, count: assessments * lanes)
    clearBooks(project)
  }

  private func clearBooks(_ project: CompiledProject) {
    let cells = months * Self.lanes
    if !project.pots.isEmpty {
      memory.pots.returnCount[0] = 0
      memory.pots.potTerm.update(repeating: 0, count: project.pots.count * cells)
      memory.pots.potReturn.update(repeating: 0, count: project.pots.count * cells)
    }
    if journal == nil { return }
    memory.books.bids.update(repeating: 0, count: cells)
    memory.books.loanPayments.update(repeating: 0, count: cells)
    memory.pots.potBalance.update(repeating: 0, count: project.pots.count * cells)
    memory.books.scaledBack.update(repeating: 0, count: cells)
  }
}
