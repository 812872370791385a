extension ProjectTally {
  /// What went back to funders before the horizon while the project was open: in months up to and
  /// including that of the first breach. Less than a penny is nothing.
  mutating func addReturns(_ block: Block, _ project: CompiledProject) {
    let pots = block.memory.pots
    let count = pots.returnCount[0]
    if count == 0 { return }
    let lanes = Block.lanes
    let (returned, all) = (block.memory.tallies.returned, block.memory.tallies.allReturned)
    returned.update(repeating: 0, count: project.pots.count * lanes)
    all.update(repeating: 0, count: lanes)
    for place in 0..<count {
      let (pot, month, lane) = pots.source(ofReturn: place, months: block.months)
      if month > Int(block.memory.books.breach[lane]) { continue }
      returned[pot &* lanes &+ lane] &+= pots.returned[place]
      all[lane] &+= pots.returned[place]
    }
    for pot in project.pots.indices {
      let row = returned.line(pot)
      sums[layout.returned(pot)] += Self.sum(row, block.count)
      counters[layout.givesBack(pot)] &+= Self.givers(row, block.count)
    }
    counters[layout.givesAnyBack] &+= Self.givers(all, block.count)
  }

  private static func givers(_ returned: Row<Int64>, _ count: Int) -> Int64 {
    var givers: Int64 = 0
    for lane in 0..<count { givers &+= returned[lane] >= MicroPounds.penny ? 1 : 0 }
    return givers
  }
}
