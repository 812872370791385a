/// A month as it is drawn: clamped to the months there are and made whole, ties up (MODEL §1).
struct DrawnMonth {
  private let law: any Distribution
  /// The laws that a tail of this one looks at.
  let parts: Int

  init(_ quantity: Quantity) {
    law = quantity.distribution
    parts = quantity.plainParts
  }

  private static let first = Int(Domain.months.lower)
  private static let last = Int(Domain.months.upper)

  /// P(month ≤ `month`): what is drawn half a month above is the next month already.
  private func upTo(_ month: Int) -> Double {
    month >= Self.last ? 1 : law.tailsBelow(Double(month) + 0.5).lower
  }

  /// P(month > `month`).
  private func after(_ month: Int) -> Double {
    month >= Self.last ? 0 : law.tailsBelow(Double(month) + 0.5).upper
  }

  /// The chance that this month comes before another one, drawn independently; the same month is
  /// not before: Σ P(this = k) P(other > k).
  ///
  /// - Complexity: a tail of either for each month in which neither is all but decided; `work`
  ///   counts the tails of plain laws.
  func chance(before other: DrawnMonth, work: inout Int) -> Double {
    let negligible = 1e-12
    var (low, high) = (Self.first, Self.last)
    while low < high {
      let middle = (low + high) / 2
      if upTo(middle) > negligible { high = middle } else { low = middle + 1 }
    }
    var chance = 0.0
    var reached = 0.0
    for month in low...Self.last {
      work += parts + other.parts
      let here = upTo(month)
      let later = other.after(month)
      chance += (here - reached) * later
      reached = here
      if later < negligible || after(month) < negligible { break }
    }
    return min(max(chance, 0), 1)
  }
}

extension Quantity {
  /// The plain laws in it: 1 but for a mixture.
  fileprivate var plainParts: Int {
    guard case .mixture(let parts) = form else { return 1 }
    return parts.reduce(0) { $0 + $1.value.plainParts }
  }
}
