extension Block {
  /// The same, with the flexible share of the costs left out where the fund stood below the
  /// trigger.
  func keepGeneralFund(_ trigger: CompiledValue) {
    let lanes = Self.lanes
    for month in 0..<horizon {
      let row = month * lanes
      let before = fund(before: month)
      let after = memory.general + row
      let income = memory.income + row
      let due = memory.due + row
      let scaled = memory.scaled + row
      let short = shortfall(trigger, month: month)
      for lane in 0..<lanes {
        // All ones where need − fund is a penny or more.
        let mask = (before[lane] &- short[lane]) &>> 63
        let spent = due[lane] ^ ((due[lane] ^ scaled[lane]) & mask)
        after[lane] = before[lane] &+ income[lane] &- spent
      }
      if journal != nil {
        memory.scaledBack[row] = before[0] < short[0] ? 1 : 0
      }
    }
  }

  /// The fund from which on nothing is cut: t × the costs now due, less a penny, and a micro-pound
  /// more. It changes only with the costs.
  func shortfall(_ trigger: CompiledValue, month: Int) -> UnsafeMutablePointer<Int64> {
    let lanes = Self.lanes
    let due = memory.due + month * lanes
    let short = memory.shortfall
    if month > 0, !memory.dueChanges[month] { return short }
    for lane in 0..<count {
      let need = MicroPounds.share(value(trigger, lane), of: due[lane])
      short[lane] = need &- MicroPounds.penny &+ 1
    }
    for lane in count..<lanes { short[lane] = 0 }
    return short
  }
}
