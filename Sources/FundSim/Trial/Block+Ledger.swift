extension Block {
  /// Keeps the books of the horizon's months (MODEL §7): the general fund, the first breach, the
  /// bridging need.
  ///
  /// After the loop `general` holds the fund at the end of each month, `breach` the first month
  /// that ended below the limit (or the horizon) and `openMask` the months that count as open.
  func keepBooks(_ project: ProjectPlan) {
    let lanes = Self.lanes
    let opening = memory.scratch
    for lane in 0..<count {
      opening[lane] = flow(value(project.reserves, lane))
      memory.limit[lane] =
        flow(value(project.windDown, lane)) &- flow(value(project.overdraft, lane))
      memory.breach[lane] = Int32(truncatingIfNeeded: horizon)
    }
    for lane in count..<lanes { opening[lane] = 0 }
    if project.pots.isEmpty {
      keepGeneralFund(project, opening: opening)
    } else {
      keepFunds(project, opening: opening)
    }
    findBreaches()
    findBridging()
  }

  /// All money is unrestricted: one pass over months, all lanes at once.
  private func keepGeneralFund(_ project: ProjectPlan, opening: UnsafeMutablePointer<Int64>) {
    let lanes = Self.lanes
    let hasBids = project.hasBids
    let hasLoans = project.hasLoans
    for month in 0..<horizon {
      let row = month * lanes
      let before = month == 0 ? opening : memory.general + (row - lanes)
      let after = memory.general + row
      let income = memory.income + row
      let due = memory.due + row
      if let trigger = project.trigger {
        scaleBack(trigger, before: before, month: month)
        let scaled = memory.scaled + row
        let flags = memory.scaledBack + row
        for lane in 0..<lanes {
          after[lane] =
            before[lane] &+ income[lane] &- (flags[lane] != 0 ? scaled[lane] : due[lane])
        }
      } else {
        for lane in 0..<lanes { after[lane] = before[lane] &+ income[lane] &- due[lane] }
      }
      if hasBids {
        let bids = memory.bids + row
        for lane in 0..<lanes { after[lane] &-= bids[lane] }
      }
      if hasLoans {
        let payments = memory.loanPayments + row
        for lane in 0..<lanes { after[lane] &-= payments[lane] }
      }
    }
  }

  /// Marks the lanes whose general fund stood below t × the costs now due.
  func scaleBack(_ trigger: Field, before: UnsafePointer<Int64>, month: Int) {
    let row = month * Self.lanes
    for lane in 0..<count {
      let need = MicroPounds.share(value(trigger, lane), of: memory.due[row + lane])
      memory.scaledBack[row + lane] = need &- before[lane] >= MicroPounds.penny ? 1 : 0
    }
  }

  /// The first month that ends short of the limit by a penny or more.
  private func findBreaches() {
    let lanes = Self.lanes
    for month in 0..<horizon {
      let fund = memory.general + month * lanes
      for lane in 0..<count
      where memory.limit[lane] &- fund[lane] >= MicroPounds.penny
        && memory.breach[lane] == horizon
      {
        memory.breach[lane] = Int32(truncatingIfNeeded: month)
      }
    }
    for month in 0..<horizon {
      let mask = memory.openMask + month * lanes
      for lane in 0..<count { mask[lane] = month <= memory.breach[lane] ? -1 : 0 }
      for lane in count..<lanes { mask[lane] = 0 }
    }
  }

  /// max(0, windDown − overdraft − min G) over the months before each assessment.
  private func findBridging() {
    let lanes = Self.lanes
    let lowest = memory.scratch + lanes
    for lane in 0..<lanes { lowest[lane] = Int64.max }
    var month = 0
    for index in 0..<assessments {
      while month < assess[index] {
        let fund = memory.general + month * lanes
        for lane in 0..<lanes { lowest[lane] = min(lowest[lane], fund[lane]) }
        month += 1
      }
      let need = memory.bridging + index * lanes
      for lane in 0..<count { need[lane] = max(0, memory.limit[lane] &- lowest[lane]) }
    }
  }
}
