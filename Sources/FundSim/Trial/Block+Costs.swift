extension Block {
  /// Works out every month's costs after offsets, and what scale-back would leave of them.
  func bearCosts(_ project: ProjectPlan) {
    let cells = months * Self.lanes
    memory.due.update(repeating: 0, count: cells)
    if project.trigger != nil { memory.scaled.update(repeating: 0, count: cells) }
    for (index, cost) in project.costs.enumerated() {
      let rows = CostRows(self, project, index)
      let terms = CostTerms(self, cost)
      if cost.offsets.isEmpty {
        bearByYear(terms, rows)
      } else {
        bearByMonth(cost, terms, rows)
      }
      blame(-1 - index)
    }
  }

  /// Without offsets a cost changes with inflation only: a programme year's flow is rounded once
  /// and stands for each of its months.
  private func bearByYear(_ terms: CostTerms, _ rows: CostRows) {
    for year in 0...(months - 1) / 12 {
      if year > 0 { terms.inflate() }
      let first = 12 * year
      guard terms.overlaps(first..<min(first + 12, months)) else {
        rows.clear(first..<min(first + 12, months))
        continue
      }
      terms.price(memory.costMonth)
      watch(memory.costMonth)
      rows.round(memory.costMonth, keep: terms.keep)
      for month in first..<min(first + 12, months) {
        if terms.isDueThroughout(month) {
          rows.add(month: month)
        } else {
          rows.add(month: month, from: terms.from, until: terms.until)
        }
      }
    }
  }

  private func bearByMonth(_ cost: CostPlan, _ terms: CostTerms, _ rows: CostRows) {
    for month in 0..<months {
      if month > 0, month % 12 == 0 { terms.inflate() }
      terms.price(memory.costMonth)
      takeOffsets(cost, from: memory.costMonth, month: month)
      watch(memory.costMonth)
      rows.round(memory.costMonth, keep: terms.keep)
      if terms.isDueThroughout(month) {
        rows.add(month: month)
      } else {
        rows.add(month: month, from: terms.from, until: terms.until)
      }
    }
  }

  /// Notes the largest of a month's amounts, as `flow` would one by one.
  @inline(__always)
  private func watch(_ amounts: UnsafeMutablePointer<Double>) {
    var largest = 0.0
    for lane in 0..<count { largest = max(largest, amounts[lane].magnitude) }
    if largest > memory.largest.pointee { memory.largest.pointee = largest }
    if largest <= MicroPounds.limit { return }
    memory.largest.pointee = Workspace.overflow
    for lane in 0..<count where !(amounts[lane].magnitude <= MicroPounds.limit) {
      amounts[lane] = 0
    }
  }

  /// Takes from each lane's cost the share that support in kind stands for in a month.
  private func takeOffsets(
    _ cost: CostPlan, from amounts: UnsafeMutablePointer<Double>, month: Int
  ) {
    let sums = memory.costOffset
    for lane in 0..<count { sums[lane] = 0 }
    for offset in cost.offsets where offset.central > 0 {
      let received =
        memory.receipts + (offset.stream * months + month) * Self.lanes
      for lane in 0..<count {
        let share = value(offset.share, lane) * (Double(received[lane]) / offset.central)
        sums[lane] += min(share, 1)
      }
    }
    for lane in 0..<count { amounts[lane] *= 1 - min(sums[lane], 1) }
  }

  /// Whether each cost's own months are kept, beside their total.
  func keepsCostLines(_ project: ProjectPlan) -> Bool {
    journal != nil || !project.pots.isEmpty
  }
}
