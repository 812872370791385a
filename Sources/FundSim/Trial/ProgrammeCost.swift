/// What a project costs its programme (MODEL §6): grants and support, while it is open.
extension Block {
  /// Grants paid and support given in months before the horizon while the project is open.
  func chargeProgramme(_ project: CompiledProject) {
    let lanes = Self.lanes
    let cost = figures[figures.layout.cost]
    cost.update(repeating: 0, count: lanes)
    for (index, stage) in project.stages.enumerated() {
      let stream = project.streams[project.ownStreamCount + index]
      guard memory.receipts.isPaid[stream.index] || !stage.supportCost.isAlways(0) else { continue }
      let row = memory.receipts.months.matrix(stream.index, lines: months)
      for month in paidMonths(of: stream) {
        for lane in 0..<count {
          cost[lane] &+=
            row[month * lanes + lane] & memory.books.openMask[month * lanes + lane]
        }
      }
      if stage.supportCost.isAlways(0) { continue }
      for lane in 0..<count {
        let passed = memory.awards.passed[index * lanes + lane]
        if Int(passed) < horizon, passed <= memory.books.breach[lane] {
          cost[lane] &+= flow(value(stage.supportCost, lane))
        }
      }
    }
  }

  /// The months of the horizon outside which a stage's grant pays nothing.
  private func paidMonths(of stream: CompiledStream) -> Range<Int> {
    guard memory.receipts.isPaid[stream.index] else { return 0..<0 }
    let end = min(memory.receipts.paidTo[stream.index], horizon)
    return min(memory.receipts.paidFrom[stream.index], end)..<end
  }
}
