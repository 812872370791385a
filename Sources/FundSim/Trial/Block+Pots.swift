extension Block {
  /// Keeps the books of a project with restricted funds: which pot pays which cost depends on when
  /// each lane's terms end (MODEL §7, step 3). Months go one by one, and within a month the lanes,
  /// so that each row of a month is read once.
  ///
  /// - Complexity: months × costs × pots for each lane.
  func keepFunds(_ project: ProjectPlan, opening: UnsafePointer<Int64>) {
    let lanes = Self.lanes
    let funds = Funds(self, project)
    for lane in 0..<count { funds.open(lane: lane) }
    for month in 0..<horizon {
      let row = month * lanes
      let before = month == 0 ? opening : UnsafePointer(memory.general + (row - lanes))
      let after = memory.general + row
      if let trigger = project.trigger { scaleBack(trigger, before: before, month: month) }
      for lane in 0..<count {
        let cell = row &+ lane
        // Nothing was won that would fill a pot: all is paid from the general fund.
        let isActive = funds.isActive[lane]
        let isHolding = isActive && funds.receive(month: month, lane: lane)
        let isScaled = memory.scaledBack[cell] != 0
        var general =
          before[lane] &+ memory.income[cell]
          &- (isScaled ? memory.scaled[cell] : memory.due[cell])
        if isHolding {
          // What the pots pay of a cost, the general fund does not.
          let costs = isScaled ? memory.costScaled : memory.costDue
          for index in 0..<funds.payable {
            let cost = funds.payableCosts[index]
            general &+= funds.pay(
              cost, due: costs[(cost &* months &+ month) &* lanes &+ lane], lane: lane)
          }
        }
        general &-= memory.bids[cell] &+ memory.loanPayments[cell]
        if isActive { funds.close(month: month, lane: lane) }
        after[lane] = general
      }
    }
  }
}

/// The restricted funds of a project, lane by lane.
///
/// SAFETY: `balance`, `ends` and `order` are rows `[pot][lane]` of the workspace's `potState`, and
/// `mayPay` its `[cost][pot]` flags; the workspace is sized for the plan's most pots and costs.
private struct Funds {
  private let memory: Workspace
  private let months: Int
  private let pots: Int
  /// Costs that some pot may pay, in document order.
  let payable: Int
  let payableCosts: UnsafeMutablePointer<Int>
  private let balance: UnsafeMutablePointer<Int64>
  /// End of the current or last-begun term.
  private let ends: UnsafeMutablePointer<Int64>
  /// Which pot pays first.
  private let order: UnsafeMutablePointer<Int64>
  private let mayPay: UnsafeMutablePointer<Bool>
  private let streams: UnsafeMutablePointer<Int>
  /// Lanes in which some pot is ever filled.
  let isActive: UnsafeMutablePointer<Bool>

  init(_ block: Block, _ project: ProjectPlan) {
    memory = block.memory
    months = block.months
    pots = project.pots.count
    balance = memory.potState
    ends = balance + pots * Block.lanes
    order = ends + pots * Block.lanes
    mayPay = memory.potMayPay
    streams = memory.potStream
    isActive = memory.potActive
    for (index, pot) in project.pots.enumerated() {
      streams[index] = pot.stream
      for cost in pot.mayPay.indices { mayPay[cost * pots + index] = pot.mayPay[cost] }
    }
    payableCosts = memory.payableCosts
    var count = 0
    for cost in project.costs.indices where project.pots.contains(where: { $0.mayPay[cost] }) {
      payableCosts[count] = cost
      count += 1
    }
    payable = count
  }

  func open(lane: Int) {
    isActive[lane] = false
    for pot in 0..<pots {
      if memory.won[streams[pot] &* Block.lanes &+ lane] != Workspace.never {
        isActive[lane] = true
      }
      balance[pot &* Block.lanes &+ lane] = 0
      ends[pot &* Block.lanes &+ lane] = Int64.max
      order[pot &* Block.lanes &+ lane] = Int64(pot)
    }
  }

  /// Takes in a month's receipts; whether there is anything to spend.
  @inline(__always)
  func receive(month: Int, lane: Int) -> Bool {
    var hasBegun = false
    var held: Int64 = 0
    for pot in 0..<pots {
      let cell = pot &* Block.lanes &+ lane
      balance[cell] &+= memory.receipts[(streams[pot] &* months &+ month) &* Block.lanes &+ lane]
      held |= balance[cell]
      let end = memory.potTerm[(pot &* months &+ month) &* Block.lanes &+ lane]
      if end != 0 {
        ends[cell] = Int64(end)
        hasBegun = true
      }
    }
    if hasBegun, pots > 1 { sort(lane: lane) }
    return held != 0
  }

  /// What the pots pay of a cost.
  @inline(__always)
  func pay(_ cost: Int, due: Int64, lane: Int) -> Int64 {
    var left = due
    for place in 0..<pots where left > 0 {
      let pot = Int(truncatingIfNeeded: order[place &* Block.lanes &+ lane])
      guard mayPay[cost &* pots &+ pot] else { continue }
      let cell = pot &* Block.lanes &+ lane
      let paid = min(left, balance[cell])
      balance[cell] &-= paid
      left &-= paid
    }
    return due &- left
  }

  @inline(__always)
  func close(month: Int, lane: Int) {
    for pot in 0..<pots {
      let cell = pot &* Block.lanes &+ lane
      let row = (pot &* months &+ month) &* Block.lanes &+ lane
      if memory.potReturn[row] != 0 {
        memory.returns[month &* Block.lanes &+ lane] &+= balance[cell]
        balance[cell] = 0
      }
      memory.potBalance[row] = balance[cell]
    }
  }

  /// Orders pots by the end of their term, equal ends in document order (an insertion sort: few
  /// pots, and nearly in order already).
  private func sort(lane: Int) {
    let lanes = Block.lanes
    for index in 1..<max(1, pots) {
      let pot = order[index * lanes + lane]
      let end = ends[Int(pot) * lanes + lane]
      var place = index
      while place > 0 {
        let other = order[(place - 1) * lanes + lane]
        if (ends[Int(other) * lanes + lane], other) < (end, pot) { break }
        order[place * lanes + lane] = other
        place -= 1
      }
      order[place * lanes + lane] = pot
    }
  }
}
