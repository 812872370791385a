extension Block {
  /// Works out every month's costs after offsets, and what scale-back would leave of them.
  func bearCosts(_ project: CompiledProject) {
    let cells = months * Self.lanes
    memory.due.update(repeating: 0, count: cells)
    memory.dueChanges.update(repeating: false, count: months)
    if project.trigger != nil { memory.scaled.update(repeating: 0, count: cells) }
    for (index, cost) in project.costs.enumerated() {
      let rows = CostRows(self, project, index)
      bear(cost, CostTerms(self, cost), rows)
      if keepsCostLine(project, index) {
        addUp(memory.costDue + index * cells, months: months)
        if project.trigger != nil { addUp(memory.costScaled + index * cells, months: months) }
      }
      blame(-1 - index)
    }
    addUp(memory.due, months: months)
    if project.trigger != nil { addUp(memory.scaled, months: months) }
  }

  /// A cost changes with inflation, once a programme year, and with what support in kind takes off
  /// it. A flow is rounded once, and stands for each month until the next change.
  private func bear(_ cost: CompiledCost, _ terms: CostTerms, _ rows: CostRows) {
    let amounts = memory.costMonth
    var month = 0
    while month < terms.span.upperBound {
      let year = month / 12
      let end = min(12 * year + 12, terms.span.upperBound)
      var begin = max(month, terms.span.lowerBound)
      while begin < end {
        let next = cost.offsets.isEmpty ? end : nextChange(cost, after: begin, before: end)
        terms.price(amounts)
        if !cost.offsets.isEmpty { takeOffsets(cost, from: amounts, month: begin) }
        watch(amounts, terms, begin..<next)
        rows.round(amounts, keep: terms.keep)
        rows.add(begin..<next, terms)
        begin = next
      }
      month = 12 * year + 12
      terms.inflate()
    }
  }

  /// Notes the largest of the amounts that are borne in some of these months, as `flow` would one by
  /// one. A lane whose cost has ended, or has not begun, owes nothing however prices rise.
  @inline(__always)
  private func watch(
    _ amounts: UnsafeMutablePointer<Double>, _ terms: CostTerms, _ months: Range<Int>
  ) {
    if !terms.isCertain {
      let (first, end) = (Double(months.lowerBound), Double(months.upperBound))
      for lane in 0..<count where !(terms.from[lane] < end && terms.until[lane] > first) {
        amounts[lane] = 0
      }
    }
    var largest = 0.0
    for lane in 0..<count { largest = max(largest, amounts[lane].magnitude) }
    if largest > memory.largest.pointee { memory.largest.pointee = largest }
    if largest <= MicroPounds.limit { return }
    memory.largest.pointee = Workspace.overflow
    for lane in 0..<count where !(amounts[lane].magnitude <= MicroPounds.limit) {
      amounts[lane] = 0
    }
  }

  /// Whether a cost's own months are kept, beside their total: for a ledger, or for a restricted
  /// fund that may pay it.
  @inline(__always)
  func keepsCostLine(_ project: CompiledProject, _ index: Int) -> Bool {
    journal != nil || project.payableCosts[index]
  }
}
