extension ProjectTally {
  mutating func addStreams(_ block: Block, _ project: ProjectPlan, _ observation: Int) {
    for stream in project.streams {
      addWins(block, stream)
      addAgainstPlan(block, project, stream)
      addYears(block, project, stream, observation)
    }
    addConcentration(block, project)
  }

  private mutating func addWins(_ block: Block, _ stream: StreamPlan) {
    let lanes = Block.lanes
    let won = block.memory.won + stream.index * lanes
    let horizon = Int32(truncatingIfNeeded: layout.horizon)
    var total: Int64 = 0
    for lane in 0..<block.count { total &+= won[lane] < horizon ? 1 : 0 }
    counters[layout.won(stream.index)] &+= total
    for index in 0..<layout.assessments {
      // Row 0 is open, row 1 sustained.
      for row in 0..<2 {
        let flags = block.memory.outcome + (index * 3 + row) * lanes
        var both: Int64 = 0
        for lane in 0..<block.count { both &+= won[lane] < horizon ? flags[lane] : 0 }
        counters[layout.wonOutcome(stream.index, index, row)] &+= both
      }
    }
  }

  /// Receipts before each assessment, closed or not, against the plan's: none, less, as planned
  /// (95…105 %), more.
  private mutating func addAgainstPlan(
    _ block: Block, _ project: ProjectPlan, _ stream: StreamPlan
  ) {
    let lanes = Block.lanes
    let row = block.memory.receipts + stream.index * block.months * lanes
    let received = block.memory.scratch
    for lane in 0..<lanes { received[lane] = 0 }
    var month = 0
    for index in 0..<layout.assessments {
      while month < block.assess[index] {
        let flows = row + month * lanes
        for lane in 0..<lanes { received[lane] &+= flows[lane] }
        month += 1
      }
      sums[layout.receipts(stream.index, index)] += Self.sum(received, block.count)
      let planned = project.plannedReceipts[stream.index][index]
      let less = MicroPounds.share(0.95, of: planned) &- MicroPounds.penny
      let more = MicroPounds.share(1.05, of: planned) &+ MicroPounds.penny
      var none: Int64 = 0
      var below: Int64 = 0
      var above: Int64 = 0
      for lane in 0..<block.count {
        let amount = received[lane]
        let isNone = amount < MicroPounds.penny
        none &+= isNone ? 1 : 0
        below &+= !isNone && amount <= less ? 1 : 0
        above &+= !isNone && amount >= more ? 1 : 0
      }
      counters[layout.plan(stream.index, index, 0)] &+= none
      counters[layout.plan(stream.index, index, 1)] &+= below
      counters[layout.plan(stream.index, index, 2)] &+= Int64(block.count) - none - below - above
      counters[layout.plan(stream.index, index, 3)] &+= above
    }
  }

  /// Receipts of each programme year while the project is open. They replace the months in the
  /// stream's row, year y in month y, for the concentration that follows.
  private mutating func addYears(
    _ block: Block, _ project: ProjectPlan, _ stream: StreamPlan, _ observation: Int
  ) {
    if stream.loan != nil { return }
    let lanes = Block.lanes
    let row = block.memory.receipts + stream.index * block.months * lanes
    for year in 0..<layout.years {
      let total = block.memory.scratch
      for lane in 0..<lanes { total[lane] = 0 }
      for month in (12 * year)..<min(12 * year + 12, layout.horizon) {
        let flows = row + month * lanes
        let mask = block.memory.openMask + month * lanes
        for lane in 0..<lanes { total[lane] &+= flows[lane] & mask[lane] }
      }
      let kept = row + year * lanes
      for lane in 0..<lanes { kept[lane] = total[lane] }
      sums[layout.year(stream.index, year)] += Self.sum(total, block.count)
      if stream.isCash {
        store.record(
          total, column: layout.yearColumn(stream.index, year), first: observation,
          count: block.count, stride: project.replicas)
      }
    }
  }

  /// Σ of squared shares of a year's cash, in trials with any.
  private mutating func addConcentration(_ block: Block, _ project: ProjectPlan) {
    let lanes = Block.lanes
    let earners = project.streams.filter { $0.isCash && $0.loan == nil }.map(\.index)
    for year in 0..<layout.years {
      var sum: Int128 = 0
      var trials: Int64 = 0
      for lane in 0..<block.count {
        var total = 0.0
        var squares = 0.0
        for stream in earners {
          let cash = Double(
            block.memory.receipts[(stream * block.months + year) * lanes + lane])
          total += cash
          squares += cash * cash
        }
        if total <= 0 { continue }
        trials &+= 1
        sum += Int128(squares / (total * total) * Self.concentrationUnit)
      }
      counters[layout.concentrated(year)] &+= trials
      sums[layout.concentration(year)] += sum
    }
  }
}
