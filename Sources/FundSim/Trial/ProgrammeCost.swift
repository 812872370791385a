extension Block {
  /// Grants paid and support given in months before the horizon while the project is open.
  func chargeProgramme(_ project: CompiledProject) {
    let lanes = Self.lanes
    let cost = figures[figures.layout.cost]
    cost.update(repeating: 0, count: lanes)
    for (index, stage) in project.stages.enumerated() {
      let stream = project.streams[project.ownStreamCount + index]
      guard memory.isPaid[stream.index] || !stage.supportCost.isAlways(0) else { continue }
      let row = memory.receipts + stream.index * months * lanes
      for month in paidMonths(of: stream) {
        for lane in 0..<count {
          cost[lane] &+=
            row[month * lanes + lane] & memory.openMask[month * lanes + lane]
        }
      }
      if stage.supportCost.isAlways(0) { continue }
      for lane in 0..<count {
        let passed = memory.passed[index * lanes + lane]
        if Int(passed) < horizon, passed <= memory.breach[lane] {
          cost[lane] &+= flow(value(stage.supportCost, lane))
        }
      }
    }
  }

  /// The months of the horizon outside which a stage's grant pays nothing.
  private func paidMonths(of stream: CompiledStream) -> Range<Int> {
    guard memory.isPaid[stream.index] else { return 0..<0 }
    let end = min(memory.paidTo[stream.index], horizon)
    return min(memory.paidFrom[stream.index], end)..<end
  }
}
