extension Block {
  /// Works out one project and replica for every trial of the block.
  func run(_ project: ProjectPlan) {
    clear(project)
    drawFields(project.draws)
    passStages(project)
    awardStreams(project)
    payStages(project)
    bearCosts(project)
    keepBooks(project)
    judge(project)
  }

  /// Forgets the last project. Rows that are written in full are left as they are.
  private func clear(_ project: ProjectPlan) {
    let lanes = Self.lanes
    let cells = months * lanes
    memory.income.update(repeating: 0, count: cells)
    memory.secured.update(repeating: 0, count: assessments * 3 * lanes)
    memory.owed.update(repeating: 0, count: assessments * lanes)
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
