/// Stages of a programme (MODEL §6): who passes which, and what it pays them.
extension Block {
  /// Decides who passes which stage, in an order in which each follows the one it needs.
  func passStages(_ project: CompiledProject) {
    let lanes = Self.lanes
    for index in project.stageOrder {
      let stage = project.stages[index]
      let passed = memory.awards.passed.line(index)
      for lane in 0..<lanes { passed[lane] = Workspace.never }
      if !project.joins { continue }
      var asking = LaneSelection(memory.selections.asking.acquire())
      defer { memory.selections.asking.release() }
      selectAskers(stage, &asking)
      let flags = memory.decisions.flags
      if isPlan {
        flags[0] = true
      } else {
        let chances = chances(
          of: stage.chance, effects: [], isRenewal: false, isOwn: false, asking)
        succeed(stage.passed, chances, asking, ordinal: 0)
      }
      for place in 0..<asking.count where flags[place] {
        passed[asking[place]] = memory.decisions.month[place]
      }
      guard let journal else { continue }
      let month = whole(stage.month, 0)
      if month < months {
        journal.note(month, stage.id, passed[0] == Workspace.never ? .failed : .passed)
      }
    }
  }

  /// Selects the lanes that come to a stage in time, having passed the one before it.
  private func selectAskers(_ stage: CompiledStage, _ asking: inout LaneSelection) {
    for lane in 0..<count {
      let month = whole(stage.month, lane)
      memory.decisions.month[asking.count] = Int32(truncatingIfNeeded: min(month, months))
      var isAsked = month < months
      if let after = stage.after, !isPlan {
        // `never` is later than any month.
        isAsked = isAsked && Int(memory.awards.passed[after * Self.lanes + lane]) <= month
      }
      asking.append(lane, if: isAsked)
    }
  }

  /// Pays the grants of the stages passed.
  func payStages(_ project: CompiledProject) {
    for (index, stage) in project.stages.enumerated() {
      let stream = project.streams[project.ownStreamCount + index]
      let passed = memory.awards.passed.line(index)
      let won = memory.awards.won.line(stream.index)
      for lane in 0..<Self.lanes { won[lane] = passed[lane] }
      // A gate without a grant pays nothing.
      var selection = LaneSelection(memory.selections.inTerm.acquire())
      defer { memory.selections.inTerm.release() }
      for lane in 0..<count {
        selection.append(lane, if: passed[lane] != Workspace.never && !stage.paysNothing)
      }
      findSpan(stage, stream, selection)
      let receipt = Receipts(self, stream, isPaid: selection.count > 0)
      for place in 0..<selection.count {
        let lane = selection[place]
        let month = Int(passed[lane])
        let term = whole(stage.over, lane)
        memory.terms.set(
          lane, start: month, length: term, decided: month,
          base: value(stage.grant, lane) / Double(term))
      }
      if selection.count > 0 {
        pay(stream, receipt, selection, renewal: 0)
        for place in 0..<selection.count { endTerm(stream, selection[place], isFollowed: false) }
        settle(stream)
      }
      blame(1 + stream.index)
    }
  }

  /// The months in which some lane is paid a stage's grant, or what was held back of it.
  private func findSpan(
    _ stage: CompiledStage, _ stream: CompiledStream, _ selection: LaneSelection
  ) {
    let lanes = Self.lanes
    var from = months
    var to = 0
    for place in 0..<selection.count {
      let lane = selection[place]
      let first = Int(memory.awards.won[stream.index * lanes + lane])
      from = min(from, first)
      to = max(to, first &+ whole(stage.over, lane))
      if case .stage(let release) = stream.payment.release {
        let released = memory.awards.passed[release * lanes + lane]
        if released == Workspace.never { continue }
        from = min(from, Int(released))
        to = max(to, Int(released) &+ 1)
      }
    }
    memory.receipts.paidTo[stream.index] = min(to, months)
    memory.receipts.paidFrom[stream.index] = min(from, memory.receipts.paidTo[stream.index])
  }
}
