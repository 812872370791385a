/// What is secured ahead (MODEL §9): receipts of the twelve months after an assessment that were
/// decided before it.
extension Receipts {
  /// Counts what all lanes are paid in `from..<to`.
  func secure(
    _ amounts: Row<Int64>, from: Int, to: Int, decided: Int, count: Int
  ) {
    if !isSecurable || from >= months { return }
    var index = firstWindow[from]
    while index < assessments, assess[index] < to {
      if decided < assess[index] {
        for lane in 0..<count {
          secure(amounts[lane], from: from, to: to, decided: decided, lane: lane)
        }
        return
      }
      index &+= 1
    }
  }

  /// Counts what is paid in `from..<to` towards the assessments that find it decided.
  @inline(__always)
  func secure(_ amount: Int64, from: Int, to: Int, decided: Int, lane: Int) {
    if !isSecurable || from >= months { return }
    var index = firstWindow[from]
    while index < assessments, assess[index] < to {
      let month = assess[index]
      let overlap = min(to, month &+ 12) &- max(from, month)
      if decided < month {
        let ahead = amount &* Int64(truncatingIfNeeded: overlap)
        let parts = secured.matrix(index, lines: SecuredPart.count)
        parts.line(SecuredPart.all.rawValue)[lane] &+= ahead
        if isTimeLimited { parts.line(SecuredPart.timeLimited.rawValue)[lane] &+= ahead }
        if isMainstream { parts.line(SecuredPart.mainstream.rawValue)[lane] &+= ahead }
      }
      index &+= 1
    }
  }
}

extension Block {
  /// Receipts of the year ahead that are secured at an assessment, `[lane]`.
  func secured(_ part: SecuredPart, at assessment: Int) -> Row<Int64> {
    memory.outcomes.secured.line(assessment * SecuredPart.count + part.rawValue)
  }
}
