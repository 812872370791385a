/// Where a cost's months are entered, as first differences over months: the totals, and its own
/// rows where a ledger or a restricted fund needs them.
struct CostEntry {
  /// This year's or month's flows, whole and scaled back.
  private let whole: Row<Int64>
  private let part: Row<Int64>
  private let due: Row<Int64>
  private let scaled: Row<Int64>?
  private let ownDue: Row<Int64>?
  private let ownScaled: Row<Int64>?
  private let dueChanges: Row<Bool>
  private let months: Int

  init(_ block: Block, _ project: CompiledProject, _ index: Int) {
    let memory = block.memory
    let hasPolicy = project.trigger != nil
    let keepsLine = block.keepsCostLine(project, index)
    whole = memory.costs.whole
    part = memory.costs.part
    due = memory.costs.due
    scaled = hasPolicy ? memory.costs.scaled : nil
    ownDue = keepsLine ? memory.costs.ownDue.matrix(index, lines: block.months) : nil
    ownScaled =
      keepsLine && hasPolicy ? memory.costs.ownScaled.matrix(index, lines: block.months) : nil
    dueChanges = memory.costs.dueChanges
    months = block.months
    ownDue?.update(repeating: 0, count: months * Block.lanes)
    ownScaled?.update(repeating: 0, count: months * Block.lanes)
  }

  /// Makes flows of amounts in pounds that are no larger than the limit.
  func round(_ amounts: Row<Double>, keep: Row<Double>) {
    for lane in 0..<Block.lanes {
      whole[lane] = MicroPounds.rounded(amounts[lane] * MicroPounds.perPound)
    }
    if scaled == nil { return }
    for lane in 0..<Block.lanes {
      part[lane] = MicroPounds.rounded(amounts[lane] * keep[lane] * MicroPounds.perPound)
    }
  }

  /// Enters the flows for the months of a range, in the lanes that bear the cost then.
  func add(_ range: Range<Int>, _ terms: CostTerms) {
    if range.isEmpty { return }
    note(range, terms)
    if terms.isCertain {
      enter(whole, due, ownDue, range)
      if let scaled { enter(part, scaled, ownScaled, range) }
    } else {
      enter(whole, due, ownDue, range, terms)
      if let scaled { enter(part, scaled, ownScaled, range, terms) }
    }
  }

  /// Notes in which months the costs due may change.
  private func note(_ range: Range<Int>, _ terms: CostTerms) {
    if terms.isCertain {
      dueChanges[range.lowerBound] = true
      if range.upperBound < months { dueChanges[range.upperBound] = true }
    } else {
      for month in range.lowerBound..<min(range.upperBound + 1, months) {
        dueChanges[month] = true
      }
    }
  }

  /// The same months in all lanes.
  private func enter(
    _ flows: Row<Int64>, _ total: Row<Int64>,
    _ own: Row<Int64>?, _ range: Range<Int>
  ) {
    let first = range.lowerBound * Block.lanes
    let end = range.upperBound * Block.lanes
    let isOpen = range.upperBound < months
    for lane in 0..<Block.lanes { total[first + lane] &+= flows[lane] }
    if isOpen { for lane in 0..<Block.lanes { total[end + lane] &-= flows[lane] } }
    guard let own else { return }
    for lane in 0..<Block.lanes { own[first + lane] &+= flows[lane] }
    if isOpen { for lane in 0..<Block.lanes { own[end + lane] &-= flows[lane] } }
  }

  /// Each lane's own part of the months.
  private func enter(
    _ flows: Row<Int64>, _ total: Row<Int64>,
    _ own: Row<Int64>?, _ range: Range<Int>, _ terms: CostTerms
  ) {
    for lane in 0..<Block.lanes {
      let from = max(range.lowerBound, Int(terms.from[lane]))
      let until = min(range.upperBound, Int(terms.until[lane]))
      if from >= until { continue }
      let first = from * Block.lanes + lane
      let end = until * Block.lanes + lane
      total[first] &+= flows[lane]
      own?[first] &+= flows[lane]
      if until == months { continue }
      total[end] &-= flows[lane]
      own?[end] &-= flows[lane]
    }
  }
}
