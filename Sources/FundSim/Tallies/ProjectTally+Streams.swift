extension ProjectTally {
  mutating func addStreams(_ block: Block, _ project: CompiledProject, _ observation: Int) {
    let years = EarnedYears(block, years: layout.years)
    years.clear()
    for stream in project.streams {
      addWins(block, block.memory.awards.won.line(stream.index), stream.index)
      let renewals = layout.renewalRows[stream.index]
      if renewals >= 0 {
        addWins(block, block.memory.awards.renewed.line(stream.index), renewals)
      }
      addMoney(block, project, stream, years, observation)
    }
    addConcentration(block, years)
  }

  /// Counts the trials in which something was won by the horizon, and in a month before each
  /// assessment, and how those stand then. `decided` has the months of the decisions.
  private mutating func addWins(_ block: Block, _ decided: Row<Int32>, _ win: Int) {
    let total = select(decided, before: layout.horizon, block)
    counters[layout.won(win)] &+= total
    if total == 0 { return }
    let mask = block.memory.tallies.hasWon
    for index in 0..<layout.assessments {
      counters[layout.won(win, before: index)] &+=
        select(decided, before: block.assess[index], block)
      for measure in TallyLayout.measuresOfWinners {
        let flags = block.figures.number(of: measure, at: index)
        var both: Int64 = 0
        for lane in 0..<block.count { both &+= flags[lane] & mask[lane] }
        counters[layout.wonOutcome(win, index, measure)] &+= both
      }
    }
  }

  /// Masks the trials that were decided before a month; how many they are.
  private func select(_ decided: Row<Int32>, before month: Int, _ block: Block) -> Int64 {
    let mask = block.memory.tallies.hasWon
    let end = Int32(truncatingIfNeeded: month)
    var total: Int64 = 0
    for lane in 0..<block.count {
      let isWon: Int64 = decided[lane] < end ? 1 : 0
      mask[lane] = 0 &- isWon
      total &+= isWon
    }
    return total
  }

  /// Goes through a stream's months once: what it brings before each assessment, closed or not, and
  /// in each programme year while the project is open.
  private mutating func addMoney(
    _ block: Block, _ project: CompiledProject, _ stream: CompiledStream, _ years: EarnedYears,
    _ observation: Int
  ) {
    guard block.memory.receipts.isPaid[stream.index] else {
      addNothing(block, project, stream, observation)
      return
    }
    let row = block.memory.receipts.months.matrix(stream.index, lines: block.months)
    let walk = MonthWalk(block, row: row, isAddedUp: stream.readsMonths)
    walk.begin()
    var assessment = 0
    // Of the years that are over.
    var whileOpen: Int128 = 0
    for year in 0..<layout.years {
      walk.beginYear()
      let end = min(12 * year + 12, layout.horizon)
      var month = 12 * year
      while month < end {
        let next =
          assessment < layout.assessments ? min(end, block.assess[assessment]) : end
        walk.pass(month..<next)
        month = next
        while assessment < layout.assessments, block.assess[assessment] == month {
          addAgainstPlan(block, project, stream, assessment, walk.received)
          sums[layout.receiptsWhileOpen(stream.index, assessment)] +=
            whileOpen + Self.sum(walk.whileOpen, block.count)
          assessment += 1
        }
      }
      let sum = Self.sum(walk.whileOpen, block.count)
      whileOpen += sum
      if stream.loan != nil { continue }
      sums[layout.year(stream.index, year)] += sum
      if stream.isCash {
        years.add(walk.whileOpen, year: year, count: block.count)
        store.record(
          walk.whileOpen, column: layout.yearColumn(stream.index, year), first: observation,
          count: block.count, stride: project.replicas)
      }
    }
  }

  /// A stream that brought nothing in any trial of the block.
  private mutating func addNothing(
    _ block: Block, _ project: CompiledProject, _ stream: CompiledStream, _ observation: Int
  ) {
    for assessment in 0..<layout.assessments {
      count(Int64(block.count), 0, 0, of: block, stream, assessment)
    }
    guard stream.isCash, stream.loan == nil else { return }
    let zeros = block.memory.tallies.zeros
    for lane in 0..<Block.lanes { zeros[lane] = 0 }
    for year in 0..<layout.years {
      store.record(
        zeros, column: layout.yearColumn(stream.index, year), first: observation,
        count: block.count, stride: project.replicas)
    }
  }
}
