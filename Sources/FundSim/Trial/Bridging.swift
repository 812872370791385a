/// The bridging need (MODEL §7): the extra overdraft that would have kept a project open until an
/// assessment; without a policy opening cash does the same.
extension Block {
  /// max(0, windDown − overdraft − min G) over the months before each assessment.
  func findBridging() {
    let lanes = Self.lanes
    let lowest = memory.books.lowest
    for lane in 0..<lanes { lowest[lane] = Int64.max }
    var month = 0
    for index in 0..<assessments {
      while month < assess[index] {
        let fund = memory.books.general.line(month)
        for lane in 0..<lanes { lowest[lane] = min(lowest[lane], fund[lane]) }
        month += 1
      }
      let need = memory.outcomes.bridging.line(index)
      for lane in 0..<count { need[lane] = max(0, memory.books.limit[lane] &- lowest[lane]) }
    }
  }
}
