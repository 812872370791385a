/// Costs (MODEL §4): what is due each month, with inflation, from its first month to its last.
extension Block {
  /// Works out every month's costs after offsets, and what scale-back would leave of them.
  func bearCosts(_ project: CompiledProject) {
    let cells = months * Self.lanes
    memory.costs.due.update(repeating: 0, count: cells)
    memory.costs.dueChanges.update(repeating: false, count: months)
    if project.trigger != nil { memory.costs.scaled.update(repeating: 0, count: cells) }
    for (index, cost) in project.costs.enumerated() {
      let entry = CostEntry(self, project, index)
      bear(cost, CostTerms(self, cost), entry)
      if keepsCostLine(project, index) {
        memory.costs.ownDue.matrix(index, lines: months).addUp(months: months)
        if project.trigger != nil {
          memory.costs.ownScaled.matrix(index, lines: months).addUp(months: months)
        }
      }
      blame(-1 - index)
    }
    memory.costs.due.addUp(months: months)
    if project.trigger != nil { memory.costs.scaled.addUp(months: months) }
  }

  /// A cost changes with inflation, once a programme year, and with what support in kind takes off
  /// it. A flow is rounded once, and stands for each month until the next change.
  private func bear(_ cost: CompiledCost, _ terms: CostTerms, _ entry: CostEntry) {
    let amounts = memory.costs.now
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
        entry.round(amounts, keep: terms.keep)
        entry.add(begin..<next, terms)
        begin = next
      }
      month = 12 * year + 12
      terms.inflate()
    }
  }

  /// Notes the largest of the amounts that are borne in some of these months, as `flow` would one
  /// by one. A lane whose cost has ended, or has not begun, owes nothing however prices rise.
  @inline(__always)
  private func watch(
    _ amounts: Row<Double>, _ terms: CostTerms, _ months: Range<Int>
  ) {
    if !terms.isCertain {
      let (first, end) = (Double(months.lowerBound), Double(months.upperBound))
      for lane in 0..<count where !(terms.from[lane] < end && terms.until[lane] > first) {
        amounts[lane] = 0
      }
    }
    var largest = 0.0
    for lane in 0..<count { largest = max(largest, amounts[lane].magnitude) }
    if largest > memory.flows.largest { memory.flows.largest = largest }
    if largest <= MicroPounds.limit { return }
    memory.flows.largest = FlowWatch.overflow
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
