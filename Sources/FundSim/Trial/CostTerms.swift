/// A cost's terms in each lane, as columns of the workspace.
///
/// Months are compared as numbers of the same width as the amounts, so that the loops stay in one
/// register file; whole months are exact in them. Lanes that are not in use cost nothing.
struct CostTerms {
  private let amounts: Row<Double>
  private let inflation: Row<Double>
  private let steps: Row<Double>
  /// First month, and the month after the last.
  let from: Row<Double>
  let until: Row<Double>
  /// Share that scale-back would still spend.
  let keep: Row<Double>
  /// The months in which some lane may bear it.
  let span: Range<Int>
  /// Whether every lane bears it in all of them.
  let isCertain: Bool

  init(_ block: Block, _ cost: CompiledCost) {
    let memory = block.memory
    amounts = memory.costs.amount
    inflation = memory.costs.inflation
    steps = memory.costs.step
    from = memory.costs.from
    until = memory.costs.until
    keep = memory.costs.keep
    let isOnce = cost.unit == .once
    for lane in 0..<Block.lanes {
      let amount = lane < block.count ? block.value(cost.amount, lane) : 0
      amounts[lane] = cost.unit == .perYear ? amount / 12 : amount
      inflation[lane] = 1
      steps[lane] = isOnce ? 1 : 1 + block.value(cost.inflation, lane)
      keep[lane] = 1 - block.value(cost.flexible, lane)
    }
    isCertain = cost.from.slot < 0 && (isOnce || (cost.until?.slot ?? -1) < 0)
    let months = Double(block.months)
    var first = months
    var last = 0.0
    for lane in 0..<(isCertain ? 1 : block.count) {
      let start = block.value(cost.from, lane)
      let end = isOnce ? start + 1 : (cost.until.map { block.value($0, lane) } ?? months)
      from[lane] = start
      until[lane] = end
      first = min(first, start)
      last = max(last, end)
    }
    if !isCertain {
      for lane in block.count..<Block.lanes { (from[lane], until[lane]) = (0, 0) }
    }
    let lower = Int(max(0, min(first, months)))
    span = lower..<max(lower, Int(min(last, months)))
  }

  /// A programme year has passed.
  @inline(__always)
  func inflate() {
    for lane in 0..<Block.lanes { inflation[lane] *= steps[lane] }
  }

  /// Pounds a month at this year's prices.
  @inline(__always)
  func price(_ result: Row<Double>) {
    for lane in 0..<Block.lanes { result[lane] = amounts[lane] * inflation[lane] }
  }
}
