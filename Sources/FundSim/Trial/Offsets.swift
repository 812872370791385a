/// Offsets (MODEL §4): what support in kind takes off a cost.
extension Block {
  /// The next month in which some lane's support in kind is not what it was, or `end`.
  func nextChange(_ cost: CompiledCost, after month: Int, before end: Int) -> Int {
    let lanes = Self.lanes
    for next in (month + 1)..<max(end, month + 1) {
      for offset in cost.offsets where offset.central > 0 && memory.receipts.isPaid[offset.stream] {
        let now = memory.receipts.months.line(offset.stream * months + next)
        let before = memory.receipts.months.line(offset.stream * months + next - 1)
        var difference: Int64 = 0
        for lane in 0..<lanes { difference |= now[lane] ^ before[lane] }
        if difference != 0 { return next }
      }
    }
    return end
  }

  /// Takes from each lane's cost the share that support in kind stands for in a month.
  func takeOffsets(
    _ cost: CompiledCost, from amounts: Row<Double>, month: Int
  ) {
    let sums = memory.costs.offset
    for lane in 0..<count { sums[lane] = 0 }
    for offset in cost.offsets where offset.central > 0 && memory.receipts.isPaid[offset.stream] {
      let received =
        memory.receipts.months.line(offset.stream * months + month)
      for lane in 0..<count {
        let share = value(offset.share, lane) * (Double(received[lane]) / offset.central)
        sums[lane] += min(share, 1)
      }
    }
    for lane in 0..<count { amounts[lane] *= 1 - min(sums[lane], 1) }
  }
}
