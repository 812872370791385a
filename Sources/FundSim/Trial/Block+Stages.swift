extension Block {
  /// Decides who passes which stage, in an order in which each follows the one it needs.
  func passStages(_ project: ProjectPlan) {
    let lanes = Self.lanes
    for index in project.stageOrder {
      let stage = project.stages[index]
      let passed = memory.passed + index * lanes
      for lane in 0..<count {
        passed[lane] = Workspace.never
        guard project.joins else { continue }
        let month = whole(stage.month, lane)
        let isPassed = isPlan || isPassable(stage, project, month: month, lane: lane)
        if isPassed, month < months { passed[lane] = Int32(truncatingIfNeeded: month) }
        if month < months { journal?.note(month, stage.id, isPassed ? .passed : .failed) }
      }
    }
  }

  private func isPassable(
    _ stage: StagePlan, _ project: ProjectPlan, month: Int, lane: Int
  ) -> Bool {
    if let after = stage.after {
      // `never` is later than any month.
      if Int(memory.passed[after * Self.lanes + lane]) > month { return false }
    }
    return succeeds(
      stage.passed, chance: value(stage.chance, lane), month: month, lane: lane, ordinal: 0)
  }

  /// Pays the grants of the stages passed.
  func payStages(_ project: ProjectPlan) {
    for (index, stage) in project.stages.enumerated() {
      let stream = project.streams[project.ownStreamCount + index]
      let passed = memory.passed + index * Self.lanes
      let won = memory.won + stream.index * Self.lanes
      for lane in 0..<count { won[lane] = passed[lane] }
      // A gate without a grant leaves its row empty.
      if stage.paysNothing { continue }
      let receipt = ReceiptRow(self, stream)
      for lane in 0..<count {
        if passed[lane] == Workspace.never { continue }
        let month = Int(passed[lane])
        let term = whole(stage.over, lane)
        let monthly = value(stage.grant, lane) / Double(term)
        var walk = LevelWalk(start: month, factor: 1)
        pay(
          stream, receipt, &walk,
          Term(start: month, length: term, decided: month, base: monthly, renewal: 0), lane: lane)
        markPot(stream, start: month, length: term, isFollowed: false, lane: lane)
      }
      settle(stream)
    }
  }
}
