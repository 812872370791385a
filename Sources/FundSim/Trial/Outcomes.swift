/// Outcomes (MODEL §9): open, sustained and mainstreamed, at each assessment.
extension Block {
  /// Judges every assessment month, and charges the programme.
  func judge(_ project: CompiledProject) {
    let lanes = Self.lanes
    let rules = sustainability
    for index in 0..<assessments {
      let month = assess[index]
      let ahead = memory.outcomes.costsAhead.line(index)
      for lane in 0..<lanes { ahead[lane] = 0 }
      for later in month..<(month + 12) {
        let due = memory.costs.due.line(later)
        for lane in 0..<lanes { ahead[lane] &+= due[lane] }
      }
      let fund = memory.books.general.line(month - 1)
      let secured = self.secured(.all, at: index)
      let timeLimited = self.secured(.timeLimited, at: index)
      let mainstream = self.secured(.mainstream, at: index)
      let open = figures.number(of: .open, at: index)
      let sustained = figures.number(of: .sustained, at: index)
      let mainstreamed = figures.number(of: .mainstreamed, at: index)
      for lane in 0..<count {
        let free = fund[lane] &- memory.outcomes.owed[index * lanes + lane]
        let all = secured[lane]
        let isOpen = Int(memory.books.breach[lane]) >= month
        let isSustained =
          isOpen
          && isCovered(MicroPounds.share(rules.reservesMonths / 12, of: ahead[lane]), by: free)
          && isCovered(MicroPounds.share(rules.coverage, of: ahead[lane]), by: all)
          && isCovered(
            timeLimited[lane], by: MicroPounds.share(rules.maxTimeLimited, of: all))
        let isMainstreamed =
          isSustained && all >= MicroPounds.penny
          && isCovered(
            MicroPounds.share(rules.mainstreamShare, of: all), by: mainstream[lane])
        open[lane] = isOpen ? 1 : 0
        sustained[lane] = isSustained ? 1 : 0
        mainstreamed[lane] = isMainstreamed ? 1 : 0
      }
    }
    chargeProgramme(project)
  }

  @inline(__always)
  private func isCovered(_ need: Int64, by amount: Int64) -> Bool {
    need &- amount < MicroPounds.penny
  }
}
