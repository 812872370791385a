/// A cost's terms in each lane, as columns of the workspace.
///
/// Months are compared as numbers of the same width as the amounts, so that the loops stay in one
/// register file; whole months are exact in them. Lanes that are not in use cost nothing.
struct CostTerms {
  private let amounts: UnsafeMutablePointer<Double>
  private let inflation: UnsafeMutablePointer<Double>
  private let steps: UnsafeMutablePointer<Double>
  /// First month, and the month after the last.
  let from: UnsafeMutablePointer<Double>
  let until: UnsafeMutablePointer<Double>
  /// Share that scale-back would still spend.
  let keep: UnsafeMutablePointer<Double>
  /// The span of all lanes, if it is certain.
  private let span: Range<Int>?

  init(_ block: Block, _ cost: CostPlan) {
    let memory = block.memory
    amounts = memory.costAmount
    inflation = memory.costInflation
    steps = memory.costStep
    from = memory.costFrom
    until = memory.costUntil
    keep = memory.costKeep
    let isOnce = cost.unit == .once
    for lane in 0..<Block.lanes {
      let amount = lane < block.count ? block.value(cost.amount, lane) : 0
      let first = block.whole(cost.from, lane)
      let last = cost.until.map { block.whole($0, lane) } ?? block.months
      amounts[lane] = cost.unit == .perYear ? amount / 12 : amount
      inflation[lane] = 1
      steps[lane] = isOnce ? 1 : 1 + block.value(cost.inflation, lane)
      from[lane] = Double(first)
      until[lane] = Double(isOnce ? first + 1 : last)
      keep[lane] = 1 - block.value(cost.flexible, lane)
    }
    let isCertain = cost.from.slot < 0 && (isOnce || (cost.until?.slot ?? -1) < 0)
    span = isCertain ? Int(from[0])..<max(Int(from[0]), Int(until[0])) : nil
  }

  /// A programme year has passed.
  @inline(__always)
  func inflate() {
    for lane in 0..<Block.lanes { inflation[lane] *= steps[lane] }
  }

  /// Pounds a month at this year's prices.
  @inline(__always)
  func price(_ result: UnsafeMutablePointer<Double>) {
    for lane in 0..<Block.lanes { result[lane] = amounts[lane] * inflation[lane] }
  }

  /// Whether the cost may fall in any of the months.
  func overlaps(_ months: Range<Int>) -> Bool { span?.overlaps(months) ?? true }

  /// Whether every lane bears it in the month.
  func isDueThroughout(_ month: Int) -> Bool { span?.contains(month) ?? false }
}

/// Where a cost's months are added: the totals, and its own rows where a ledger or a restricted
/// fund needs them.
struct CostRows {
  /// This year's or month's flows, whole and scaled back.
  private let whole: UnsafeMutablePointer<Int64>
  private let part: UnsafeMutablePointer<Int64>
  private let due: UnsafeMutablePointer<Int64>
  private let scaled: UnsafeMutablePointer<Int64>?
  private let ownDue: UnsafeMutablePointer<Int64>?
  private let ownScaled: UnsafeMutablePointer<Int64>?

  init(_ block: Block, _ project: ProjectPlan, _ index: Int) {
    let memory = block.memory
    let offset = index * block.months * Block.lanes
    let hasPolicy = project.trigger != nil
    let keepsLines = block.keepsCostLines(project)
    whole = memory.costFlow
    part = memory.costFlow + Block.lanes
    due = memory.due
    scaled = hasPolicy ? memory.scaled : nil
    ownDue = keepsLines ? memory.costDue + offset : nil
    ownScaled = keepsLines && hasPolicy ? memory.costScaled + offset : nil
  }

  /// Makes flows of amounts in pounds that are no larger than the limit.
  func round(_ amounts: UnsafePointer<Double>, keep: UnsafePointer<Double>) {
    for lane in 0..<Block.lanes {
      whole[lane] = MicroPounds.rounded(amounts[lane] * MicroPounds.perPound)
    }
    if scaled == nil { return }
    for lane in 0..<Block.lanes {
      part[lane] = MicroPounds.rounded(amounts[lane] * keep[lane] * MicroPounds.perPound)
    }
  }

  /// Adds the flows to a month in which every lane bears the cost.
  func add(month: Int) {
    let row = month * Block.lanes
    Self.add(whole, to: due + row, own: ownDue.map { $0 + row })
    if let scaled { Self.add(part, to: scaled + row, own: ownScaled.map { $0 + row }) }
  }

  /// Adds them in the lanes that bear it in the month.
  func add(month: Int, from: UnsafePointer<Double>, until: UnsafePointer<Double>) {
    let row = month * Block.lanes
    let now = Double(month)
    func mask(
      _ flows: UnsafePointer<Int64>, _ total: UnsafeMutablePointer<Int64>,
      _ own: UnsafeMutablePointer<Int64>?
    ) {
      for lane in 0..<Block.lanes {
        let begun = now >= from[lane] ? flows[lane] : 0
        total[lane] &+= now < until[lane] ? begun : 0
      }
      guard let own else { return }
      for lane in 0..<Block.lanes {
        let begun = now >= from[lane] ? flows[lane] : 0
        own[lane] = now < until[lane] ? begun : 0
      }
    }
    mask(whole, due + row, ownDue.map { $0 + row })
    if let scaled { mask(part, scaled + row, ownScaled.map { $0 + row }) }
  }

  /// Leaves nothing of an earlier block in months without the cost.
  func clear(_ months: Range<Int>) {
    let count = months.count * Block.lanes
    let row = months.lowerBound * Block.lanes
    ownDue?.advanced(by: row).update(repeating: 0, count: count)
    ownScaled?.advanced(by: row).update(repeating: 0, count: count)
  }

  @inline(__always)
  private static func add(
    _ flows: UnsafePointer<Int64>, to total: UnsafeMutablePointer<Int64>,
    own: UnsafeMutablePointer<Int64>?
  ) {
    for lane in 0..<Block.lanes { total[lane] &+= flows[lane] }
    own?.update(from: flows, count: Block.lanes)
  }
}
