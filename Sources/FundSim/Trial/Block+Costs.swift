extension Block {
  /// Works out every month's costs after offsets, and what scale-back would leave of them.
  func bearCosts(_ project: ProjectPlan) {
    let cells = months * Self.lanes
    memory.due.update(repeating: 0, count: cells)
    if project.trigger != nil { memory.scaled.update(repeating: 0, count: cells) }
    for (index, cost) in project.costs.enumerated() {
      let rows = CostRows(self, project, index)
      if cost.isCertain {
        bearCertain(cost, rows)
      } else {
        for lane in 0..<count { bear(cost, rows, lane: lane) }
      }
    }
  }

  /// A cost that is the same in every trial: one amount for a whole row.
  private func bearCertain(_ cost: CostPlan, _ rows: CostRows) {
    let keep = 1 - cost.flexible.constant
    each(cost, lane: 0) { month, amount in
      rows.addRow(flow(amount), scaled: flow(amount * keep), month: month)
    }
  }

  private func bear(_ cost: CostPlan, _ rows: CostRows, lane: Int) {
    let keep = 1 - value(cost.flexible, lane)
    each(cost, lane: lane) { month, amount in
      let net = cost.offsets.isEmpty ? amount : amount * (1 - offset(cost, month, lane))
      rows.add(flow(net), scaled: flow(net * keep), month: month, lane: lane)
    }
  }

  /// The months and amounts of a cost before offsets, in pounds.
  @inline(__always)
  private func each(_ cost: CostPlan, lane: Int, _ body: (_ month: Int, _ amount: Double) -> Void) {
    let amount = value(cost.amount, lane)
    let from = whole(cost.from, lane)
    switch cost.unit {
    case .once:
      if from < months { body(from, amount) }
    case .perMonth, .perYear:
      let until = min(months, cost.until.map { whole($0, lane) } ?? months)
      let monthly = cost.unit == .perYear ? amount / 12 : amount
      let step = 1 + value(cost.inflation, lane)
      var inflation = 1.0
      var month = 0
      while month < until {
        let next = min(until, month &+ 12)
        for current in max(month, from)..<max(next, from) { body(current, monthly * inflation) }
        inflation *= step
        month = next
      }
    }
  }

  /// Share of a cost that support in kind takes away in a month.
  @inline(__always)
  private func offset(_ cost: CostPlan, _ month: Int, _ lane: Int) -> Double {
    var sum = 0.0
    for offset in cost.offsets where offset.central > 0 {
      let received = memory.receipts[
        (offset.stream &* months &+ month) &* Self.lanes &+ lane]
      let share = value(offset.share, lane) * (Double(received) / offset.central)
      sum += min(share, 1)
    }
    return min(sum, 1)
  }
}

/// Where a cost's months are added: the totals, and its own rows where a ledger or a restricted
/// fund needs them.
private struct CostRows {
  let due: UnsafeMutablePointer<Int64>
  let scaled: UnsafeMutablePointer<Int64>?
  let ownDue: UnsafeMutablePointer<Int64>?
  let ownScaled: UnsafeMutablePointer<Int64>?

  init(_ block: Block, _ project: ProjectPlan, _ index: Int) {
    let memory = block.memory
    let offset = index * block.months * Block.lanes
    let hasPolicy = project.trigger != nil
    let keepsLines = block.keepsCostLines(project)
    due = memory.due
    scaled = hasPolicy ? memory.scaled : nil
    ownDue = keepsLines ? memory.costDue + offset : nil
    ownScaled = keepsLines && hasPolicy ? memory.costScaled + offset : nil
    let cells = block.months * Block.lanes
    ownDue?.update(repeating: 0, count: cells)
    ownScaled?.update(repeating: 0, count: cells)
  }

  @inline(__always)
  func add(_ amount: Int64, scaled part: Int64, month: Int, lane: Int) {
    let cell = month &* Block.lanes &+ lane
    due[cell] &+= amount
    scaled?[cell] &+= part
    ownDue?[cell] = amount
    ownScaled?[cell] = part
  }

  func addRow(_ amount: Int64, scaled part: Int64, month: Int) {
    for lane in 0..<Block.lanes { add(amount, scaled: part, month: month, lane: lane) }
  }
}

extension Block {
  /// Whether each cost's own months are kept, beside their total.
  func keepsCostLines(_ project: ProjectPlan) -> Bool {
    journal != nil || !project.pots.isEmpty
  }
}
