/// Restricted funds (MODEL §7): each is a pot that may pay some of the costs only. The pot whose
/// term ends first pays first.
extension Block {
  /// Keeps the books again where restricted funds hold money: which pot pays which cost depends on
  /// when each lane's terms end (MODEL §7, step 3). Months go one by one, and within a month the
  /// lanes, so that each row of a month is read once. Where nothing was won that would fill a pot,
  /// what `keepGeneralFund` found stands.
  ///
  /// - Complexity: months × costs × pots for each lane with a restricted fund.
  func keepFunds(_ project: CompiledProject) {
    let lanes = Self.lanes
    let funds = RestrictedFunds(self, project)
    let trigger = trigger(of: project)
    var active = LaneSelection(memory.selections.funded.acquire())
    defer { memory.selections.funded.release() }
    for lane in 0..<count { active.append(lane, if: funds.open(lane: lane)) }
    if active.count == 0 { return }
    if project.pots.count == 1, journal == nil {
      keepOneFund(project, funds, active)
      return
    }
    for month in 0..<horizon {
      let row = month * lanes
      let before = fund(before: month)
      let after = memory.books.general.line(month)
      let short = trigger.map { shortfall($0, month: month) }
      for index in 0..<active.count {
        let lane = active[index]
        let cell = row &+ lane
        let isHolding = funds.receive(month: month, lane: lane)
        let isScaled = short.map { before[lane] < $0[lane] } ?? false
        var general =
          before[lane] &+ memory.books.income[cell]
          &- (isScaled ? memory.costs.scaled[cell] : memory.costs.due[cell])
        if isHolding {
          // What the pots pay of a cost, the general fund does not.
          let costs = isScaled ? memory.costs.ownScaled : memory.costs.ownDue
          for index in 0..<funds.payable {
            let cost = funds.payableCosts[index]
            general &+= funds.pay(
              cost, due: costs[(cost &* months &+ month) &* lanes &+ lane], lane: lane)
          }
        }
        funds.close(month: month, lane: lane, keepsBooks: journal != nil)
        after[lane] = general
        if journal != nil { memory.books.scaledBack[cell] = isScaled ? 1 : 0 }
      }
    }
  }
}

extension Block {
  /// The same for a project with one restricted fund, which needs no order and keeps no books of
  /// its own.
  private func keepOneFund(
    _ project: CompiledProject, _ funds: RestrictedFunds, _ active: LaneSelection
  ) {
    let lanes = Self.lanes
    let receipts = memory.receipts.months.matrix(project.pots[0].stream, lines: months)
    let balances = memory.pots.balance
    let trigger = trigger(of: project)
    for month in 0..<horizon {
      let row = month * lanes
      let before = fund(before: month)
      let after = memory.books.general.line(month)
      let short = trigger.map { shortfall($0, month: month) }
      for index in 0..<active.count {
        let lane = active[index]
        let cell = row &+ lane
        let isScaled = short.map { before[lane] < $0[lane] } ?? false
        var general =
          before[lane] &+ memory.books.income[cell]
          &- (isScaled ? memory.costs.scaled[cell] : memory.costs.due[cell])
        var balance = balances[lane] &+ receipts[cell]
        if balance != 0 {
          let costs = isScaled ? memory.costs.ownScaled : memory.costs.ownDue
          for index in 0..<funds.payable {
            let cost = funds.payableCosts[index]
            let paid = min(costs[(cost &* months &+ month) &* lanes &+ lane], balance)
            balance &-= paid
            general &+= paid
          }
          if memory.pots.potReturn[cell] != 0 {
            memory.pots.giveBack(balance, cell)
            balance = 0
          }
          balances[lane] = balance
        }
        after[lane] = general
      }
    }
  }
}

/// The restricted funds of a project, lane by lane.
///
/// SAFETY: rows of `PotRows`, which has room for the pots and costs of every project.
private struct RestrictedFunds {
  private let memory: Workspace
  private let months: Int
  private let pots: Int
  /// Costs that some pot may pay, in document order.
  let payable: Int
  let payableCosts: Row<Int>
  private let balance: Row<Int64>
  /// End of the current or last-begun term.
  private let ends: Row<Int64>
  /// Which pot pays first.
  private let order: Row<Int64>
  private let mayPay: Row<Bool>
  private let streams: Row<Int>

  init(_ block: Block, _ project: CompiledProject) {
    memory = block.memory
    months = block.months
    pots = project.pots.count
    balance = memory.pots.balance
    ends = memory.pots.ends
    order = memory.pots.order
    mayPay = memory.pots.mayPay
    streams = memory.pots.streams
    for (index, pot) in project.pots.enumerated() {
      streams[index] = pot.stream
      for cost in pot.mayPay.indices { mayPay[cost * pots + index] = pot.mayPay[cost] }
    }
    payableCosts = memory.pots.payableCosts
    var count = 0
    for cost in project.costs.indices where project.pots.contains(where: { $0.mayPay[cost] }) {
      payableCosts[count] = cost
      count += 1
    }
    payable = count
  }

  /// Begins a lane with empty pots; whether some pot is ever filled.
  func open(lane: Int) -> Bool {
    var isActive = false
    for pot in 0..<pots {
      if memory.awards.won[streams[pot] &* Block.lanes &+ lane] != Workspace.never {
        isActive = true
      }
      balance[pot &* Block.lanes &+ lane] = 0
      ends[pot &* Block.lanes &+ lane] = Int64.max
      order[pot &* Block.lanes &+ lane] = Int64(pot)
    }
    return isActive
  }

  /// Takes in a month's receipts; whether there is anything to spend.
  @inline(__always)
  func receive(month: Int, lane: Int) -> Bool {
    var hasBegun = false
    var held: Int64 = 0
    for pot in 0..<pots {
      let cell = pot &* Block.lanes &+ lane
      balance[cell] &+=
        memory.receipts.months[(streams[pot] &* months &+ month) &* Block.lanes &+ lane]
      held |= balance[cell]
      let end = memory.pots.potTerm[(pot &* months &+ month) &* Block.lanes &+ lane]
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
  func close(month: Int, lane: Int, keepsBooks: Bool) {
    for pot in 0..<pots {
      let cell = pot &* Block.lanes &+ lane
      let row = (pot &* months &+ month) &* Block.lanes &+ lane
      if memory.pots.potReturn[row] != 0 {
        memory.pots.giveBack(balance[cell], row)
        balance[cell] = 0
      }
      if keepsBooks { memory.pots.potBalance[row] = balance[cell] }
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

extension Block {
  /// Notes the end of a restricted fund's term.
  func endTerm(_ stream: CompiledStream, _ lane: Int, isFollowed: Bool) {
    markPot(
      stream, start: memory.terms.start[lane], length: memory.terms.length[lane],
      isFollowed: isFollowed, lane: lane)
  }

  /// Notes when a restricted fund's term begins and whether its rest goes back.
  @inline(__always)
  private func markPot(
    _ stream: CompiledStream, start: Int, length: Int, isFollowed: Bool, lane: Int
  ) {
    if stream.pot < 0 || start >= months { return }
    let base = stream.pot &* months
    let end = min(start &+ length, Int(Workspace.never))
    memory.pots.potTerm[(base &+ start) &* Self.lanes &+ lane] = Int32(truncatingIfNeeded: end)
    if !isFollowed, stream.returnsUnspent, end <= months {
      memory.pots.potReturn[(base &+ end &- 1) &* Self.lanes &+ lane] = 1
    }
  }
}
