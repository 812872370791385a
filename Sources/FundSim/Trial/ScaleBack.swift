/// Scale-back (MODEL §4): where the general fund is short of so many months of costs, the flexible
/// share of the month's costs is not spent.
extension Block {
  /// The trigger of a project whose policy is followed here.
  func trigger(of project: CompiledProject) -> CompiledValue? {
    scalesBack ? project.trigger : nil
  }

  /// Keeps the general fund of a project with a policy: as without one, but the flexible share of the
  /// costs is left out where the fund stood below the trigger.
  func keepGeneralFund(_ trigger: CompiledValue) {
    let lanes = Self.lanes
    for month in 0..<horizon {
      let before = fund(before: month)
      let after = memory.books.general.line(month)
      let income = memory.books.income.line(month)
      let due = memory.costs.due.line(month)
      let scaled = memory.costs.scaled.line(month)
      let short = shortfall(trigger, month: month)
      for lane in 0..<lanes {
        // All ones where need − fund is a penny or more.
        let mask = (before[lane] &- short[lane]) &>> 63
        let spent = due[lane] ^ ((due[lane] ^ scaled[lane]) & mask)
        after[lane] = before[lane] &+ income[lane] &- spent
      }
      if journal != nil {
        memory.books.scaledBack[month * lanes] = before[0] < short[0] ? 1 : 0
      }
    }
  }

  /// The fund from which on nothing is cut: t × the costs now due, less a penny, and a micro-pound
  /// more. It changes only with the costs.
  func shortfall(_ trigger: CompiledValue, month: Int) -> Row<Int64> {
    let lanes = Self.lanes
    let due = memory.costs.due.line(month)
    let short = memory.books.shortfall
    if month > 0, !memory.costs.dueChanges[month] { return short }
    for lane in 0..<count {
      let need = MicroPounds.share(value(trigger, lane), of: due[lane])
      short[lane] = need &- MicroPounds.penny &+ 1
    }
    for lane in count..<lanes { short[lane] = 0 }
    return short
  }
}
