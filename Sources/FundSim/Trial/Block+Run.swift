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
  func lay(_ sharedPart: SharedPart, of project: CompiledProject) {
    memory.luck.clear()
    clear(project)
    drawFields(project.draws[..<project.ownDraws])
    for index in project.streamOrder where sharedPart.streams[index] {
      award(project.streams[index], project)
    }
    if sharedPart.holdsCosts { bearCosts(project) }
    let cells = months * Self.lanes
    memory.kept.income.update(from: memory.income, count: cells)
    memory.kept.secured.update(
      from: memory.secured, count: assessments * SecuredPart.count * Self.lanes)
    memory.kept.owed.update(from: memory.owed, count: assessments * Self.lanes)
    memory.kept.largest.pointee = memory.largest.pointee
  }

  /// Works out the rest of a project whose shared part has been worked out, by this design or another; the
  /// same results as `run`.
  func build(on sharedPart: SharedPart, _ project: CompiledProject) {
    clearBooks(project)
    let cells = months * Self.lanes
    memory.income.update(from: memory.kept.income, count: cells)
    memory.secured.update(
      from: memory.kept.secured, count: assessments * SecuredPart.count * Self.lanes)
    memory.owed.update(from: memory.kept.owed, count: assessments * Self.lanes)
    memory.largest.pointee = max(memory.largest.pointee, memory.kept.largest.pointee)
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
    memory.income.update(repeating: 0, count: cells)
    memory.secured.update(repeating: 0, count: assessments * SecuredPart.count * lanes)
    memory.owed.update(repeating: 0, count: assessments * lanes)
    clearBooks(project)
  }

  private func clearBooks(_ project: CompiledProject) {
    let cells = months * Self.lanes
    if !project.pots.isEmpty {
      memory.potTerm.update(repeating: 0, count: project.pots.count * cells)
      memory.potReturn.update(repeating: 0, count: project.pots.count * cells)
    }
    if journal == nil { return }
    memory.bids.update(repeating: 0, count: cells)
    memory.loanPayments.update(repeating: 0, count: cells)
    memory.potBalance.update(repeating: 0, count: project.pots.count * cells)
    memory.returns.update(repeating: 0, count: cells)
    memory.scaledBack.update(repeating: 0, count: cells)
  }
}
