extension ProjectTally {
  mutating func addStreams(_ block: Block, _ project: CompiledProject, _ observation: Int) {
    let years = EarnedYears(block, years: layout.years)
    years.clear()
    for stream in project.streams {
      addWins(block, stream)
      addMoney(block, project, stream, years, observation)
    }
    addConcentration(block, years)
  }

  private mutating func addWins(_ block: Block, _ stream: CompiledStream) {
    let won = block.memory.awards.won.line(stream.index)
    let mask = block.memory.tallies.hasWon
    let horizon = Int32(truncatingIfNeeded: layout.horizon)
    var total: Int64 = 0
    for lane in 0..<block.count {
      let isWon: Int64 = won[lane] < horizon ? 1 : 0
      mask[lane] = 0 &- isWon
      total &+= isWon
    }
    counters[layout.won(stream.index)] &+= total
    if total == 0 { return }
    for index in 0..<layout.assessments {
      for measure in TallyLayout.measuresOfWinners {
        let flags = block.figures.number(of: measure, at: index)
        var both: Int64 = 0
        for lane in 0..<block.count { both &+= flags[lane] & mask[lane] }
        counters[layout.wonOutcome(stream.index, index, measure)] &+= both
      }
    }
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
          assessment += 1
        }
      }
      if stream.loan != nil { continue }
      sums[layout.year(stream.index, year)] += Self.sum(walk.whileOpen, block.count)
      if stream.isCash {
        years.add(walk.whileOpen, year: year, count: block.count)
        store.record(
          walk.whileOpen, column: layout.yearColumn(stream.index, year), first: observation,
          count: block.count, stride: project.replicas)
      }
    }
  }

  /// Receipts before an assessment against the plan's: none, less, as planned (95…105 %), more.
  private mutating func addAgainstPlan(
    _ block: Block, _ project: CompiledProject, _ stream: CompiledStream, _ assessment: Int,
    _ received: Row<Int64>
  ) {
    sums[layout.receipts(stream.index, assessment)] += Self.sum(received, block.count)
    let bounds = PlanBounds(project.plannedReceipts[stream.index][assessment])
    var none: Int64 = 0
    var below: Int64 = 0
    var above: Int64 = 0
    for lane in 0..<block.count {
      let amount = received[lane]
      let isNone = amount < MicroPounds.penny
      none &+= isNone ? 1 : 0
      below &+= !isNone && amount <= bounds.less ? 1 : 0
      above &+= !isNone && amount >= bounds.more ? 1 : 0
    }
    count(none, below, above, of: block, stream, assessment)
  }

  private mutating func count(
    _ none: Int64, _ below: Int64, _ above: Int64, of block: Block, _ stream: CompiledStream,
    _ assessment: Int
  ) {
    counters[layout.plan(stream.index, assessment, .none)] &+= none
    counters[layout.plan(stream.index, assessment, .less)] &+= below
    counters[layout.plan(stream.index, assessment, .asPlanned)] &+=
      Int64(block.count) - none - below - above
    counters[layout.plan(stream.index, assessment, .more)] &+= above
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

  /// Σ of squared shares of a year's cash, in trials with any.
  private mutating func addConcentration(_ block: Block, _ years: EarnedYears) {
    for year in 0..<layout.years {
      let totals = years.totals(year)
      let squares = years.squares(year)
      var sum: Int64 = 0
      var trials: Int64 = 0
      for lane in 0..<block.count where totals[lane] > 0 {
        trials &+= 1
        // At most 2⁴⁰ each.
        sum &+= Int64(squares[lane] / (totals[lane] * totals[lane]) * Self.concentrationUnit)
      }
      counters[layout.concentrated(year)] &+= trials
      sums[layout.concentration(year)] += Int128(sum)
    }
  }
}

/// What the streams of a project have earned together in each year, lane by lane.
///
/// SAFETY: rows of the workspace, two for each programme year.
private struct EarnedYears {
  private let rows: TallyRows
  private let years: Int

  init(_ block: Block, years: Int) {
    rows = block.memory.tallies
    self.years = years
  }

  /// Σ of the streams' cash.
  func totals(_ year: Int) -> Row<Double> { rows.earned.line(year) }

  /// Σ of its squares.
  func squares(_ year: Int) -> Row<Double> { rows.earnedSquares.line(year) }

  func clear() {
    rows.earned.update(repeating: 0, count: years * Block.lanes)
    rows.earnedSquares.update(repeating: 0, count: years * Block.lanes)
  }

  func add(_ cash: Row<Int64>, year: Int, count: Int) {
    let totals = totals(year)
    let squares = squares(year)
    for lane in 0..<count {
      let cash = Double(cash[lane])
      totals[lane] += cash
      squares[lane] += cash * cash
    }
  }
}

/// From what on money is less than planned, and more.
private struct PlanBounds {
  let less: Int64
  let more: Int64

  init(_ planned: Int64) {
    less = MicroPounds.share(0.95, of: planned) &- MicroPounds.penny
    more = MicroPounds.share(1.05, of: planned) &+ MicroPounds.penny
  }
}
