extension Block {
  /// Keeps the books of one trial with restricted funds: which pot pays which cost depends on when
  /// each term ends, so months go one by one (MODEL §7, step 3).
  ///
  /// - Complexity: months × costs × pots.
  func keepFunds(_ project: ProjectPlan, opening: Int64, lane: Int) {
    let lanes = Self.lanes
    let pots = project.pots.count
    let balance = memory.potState
    let ends = memory.potState + pots
    let order = memory.potState + 2 * pots
    for pot in 0..<pots {
      balance[pot] = 0
      ends[pot] = Int64.max
      order[pot] = Int64(pot)
    }
    var general = opening
    for month in 0..<horizon {
      let cell = month &* lanes &+ lane
      let isScaled =
        project.trigger.map {
          isScaledBack($0, fund: general, due: memory.due[cell], lane: lane)
        } ?? false
      memory.scaledBack[cell] = isScaled ? 1 : 0
      general &+= memory.income[cell]
      var hasBegun = false
      for pot in 0..<pots {
        let stream = project.pots[pot].stream
        balance[pot] &+= memory.receipts[(stream &* months &+ month) &* lanes &+ lane]
        let end = memory.potTerm[(pot &* months &+ month) &* lanes &+ lane]
        if end != 0 {
          ends[pot] = Int64(end)
          hasBegun = true
        }
      }
      if hasBegun { sortPots(order, by: ends, count: pots) }
      let costs = isScaled ? memory.costScaled : memory.costDue
      for cost in project.costs.indices {
        var left = costs[(cost &* months &+ month) &* lanes &+ lane]
        for place in 0..<pots where left > 0 {
          let pot = Int(order[place])
          guard project.pots[pot].mayPay[cost] else { continue }
          let paid = min(left, balance[pot])
          balance[pot] &-= paid
          left &-= paid
        }
        general &-= left
      }
      general &-= memory.bids[cell] &+ memory.loanPayments[cell]
      for pot in 0..<pots {
        let row = (pot &* months &+ month) &* lanes &+ lane
        if memory.potReturn[row] != 0 {
          memory.returns[cell] &+= balance[pot]
          balance[pot] = 0
        }
        memory.potBalance[row] = balance[pot]
      }
      memory.general[cell] = general
    }
  }

  /// Orders pots by the end of their term, equal ends in document order (an insertion sort: few
  /// pots, and nearly in order already).
  private func sortPots(
    _ order: UnsafeMutablePointer<Int64>, by ends: UnsafeMutablePointer<Int64>, count: Int
  ) {
    for index in 1..<max(1, count) {
      let pot = order[index]
      var place = index
      while place > 0 {
        let other = order[place - 1]
        let isAfter =
          (ends[Int(other)], other) > (ends[Int(pot)], pot)
        if !isAfter { break }
        order[place] = other
        place -= 1
      }
      order[place] = pot
    }
  }
}
